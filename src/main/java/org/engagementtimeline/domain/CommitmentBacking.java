package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.engagementtimeline.vocabulary.Backing;

/**
 * Who stands behind a commitment: what one party says of several is that party's claim.
 *
 * @param statedBy the only party that says so; absent unless the backing is of one side
 * @param notAdopted why the timeline does not adopt it; absent if it does
 */
public record CommitmentBacking(Backing backing, Optional<Reference> statedBy, Optional<String> notAdopted) {

    /** For a reader: "stated by Pakistan only"; empty for what the parties made jointly or one by itself. */
    @JsonIgnore
    public String words() {
        return switch (backing) {
            case PARTIES_NOT_STATED -> "parties not stated";
            case ONE_SIDE -> "stated by " + statedBy.map(Reference::name).orElse("one side") + " only";
            case ONE_SOURCE -> "in one source only";
            case JOINT, OWN -> "";
        };
    }
}
