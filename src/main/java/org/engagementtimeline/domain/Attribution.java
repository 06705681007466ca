package org.engagementtimeline.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;

/**
 * Who says something, according to a source: a person in an office, or an organisation.
 *
 * @param party for which they speak; absent where it is not known
 */
public record Attribution(
        Optional<Reference> person,
        Optional<Reference> office,
        Optional<Reference> organisation,
        Optional<Reference> party) {

    /** As in "Ishaq Dar, Deputy Prime Minister and Foreign Minister". */
    @JsonIgnore
    public String words() {
        return person.map(speaker ->
                        speaker.name() + office.map(held -> ", " + held.name()).orElse(""))
                .or(() -> organisation.map(Reference::name))
                .orElse("");
    }
}
