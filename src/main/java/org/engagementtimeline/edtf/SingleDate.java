package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One date with the qualifier of each component. In the canonical text a qualifier that all components share is once at the end (EDTF
 * level 1). Otherwise each is before its own component (EDTF level 2, <i>Qualification of individual component</i>), which means the
 * same as any grouping.
 */
record SingleDate(Span span, List<String> components, List<Qualifier> qualifiers) implements Expression, Bound {

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(span.earliest());
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(span.latest());
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.all(qualifiers.stream());
    }

    /** Whether it is one calendar day, without qualification. */
    boolean exact() {
        return qualifier() == Qualifier.NONE && span.earliest().equals(span.latest());
    }

    @Override
    public String inWords() {
        return span.inWords();
    }

    @Override
    public String toString() {
        if (qualifiers.stream().allMatch(qualifiers.get(0)::equals)) {
            return String.join("-", components) + qualifiers.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < components.size(); i++) {
            text.append(i == 0 ? "" : "-").append(qualifiers.get(i)).append(components.get(i));
        }
        return text.toString();
    }
}
