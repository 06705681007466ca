package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.evidence.RecordDates;

/**
 * A mechanism as every page and file shows it.
 *
 * @param id by which its address and others refer to it
 * @param ordinal where the data set lists it among all mechanisms, counted from 0
 * @param name the whole name
 * @param shortName as pages call it
 * @param statements what sources say of it
 * @param engagements how many of its engagements are on record
 * @param met how many of these have met
 * @param recordDates when the record was created and last changed
 */
public record MechanismDetails(
        String id,
        int ordinal,
        CitedValue<String> name,
        String shortName,
        List<CitedValue<String>> statements,
        long engagements,
        long met,
        @JsonUnwrapped RecordDates recordDates)
        implements Subject {

    @Override
    public String label() {
        return name.value();
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.concat(
                Stream.of(Claim.of("name", name, words -> words)),
                statements.stream().map(statement -> Claim.of("what it is", statement, words -> words)));
    }

    /** Whether it is a grouping of ours: no source names it as a channel. */
    @JsonProperty
    @Schema(description = "whether it is a grouping of ours, which no source names as a channel")
    public boolean grouping() {
        return name.evidence().byJudgement();
    }

    public MechanismReference reference() {
        return new MechanismReference(id, name.value(), shortName, ordinal);
    }
}
