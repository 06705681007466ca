package org.engagementtimeline.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;
import org.engagementtimeline.vocabulary.OrganisationKind;

/**
 * A ministry, group or other body that sources speak of.
 *
 * @param party that it belongs to; absent where it is of none
 * @param spellings every form of the name that a source uses
 */
public record OrganisationDetails(
        String id, String name, OrganisationKind kind, Optional<Reference> party, List<CitedValue<String>> spellings)
        implements Subject {

    @Override
    public String label() {
        return name;
    }

    @Override
    public Stream<Claim> claims() {
        return spellings.stream().map(spelling -> Claim.of("name", spelling, words -> words));
    }
}
