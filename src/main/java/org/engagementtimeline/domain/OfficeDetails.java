package org.engagementtimeline.domain;

import java.util.List;
import java.util.stream.Stream;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Claim;

/**
 * An office: a post at an organisation.
 *
 * @param title the one that the record uses
 * @param organisation that it is at
 * @param variants the other forms of the title that sources use
 */
public record OfficeDetails(
        String id, CitedValue<String> title, Reference organisation, List<CitedValue<String>> variants)
        implements Subject {

    @Override
    public String label() {
        return title.value();
    }

    @Override
    public Stream<Claim> claims() {
        return Stream.concat(Stream.of(title), variants.stream()).map(form -> Claim.of("title", form, words -> words));
    }
}
