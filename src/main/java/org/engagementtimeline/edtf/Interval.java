package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time from one date to another (EDTF level 0, <i>Time Interval</i>; level 1, <i>Extended Interval</i>). Its first possible day is
 * that of its start, and its last possible day is that of its end.
 */
record Interval(Bound start, Bound end) implements Expression {

    @Override
    public Optional<LocalDate> earliest() {
        return start.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return end.latest();
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.all(Stream.of(start.qualifier(), end.qualifier()));
    }

    /** Whether both ends are calendar days, without qualification. */
    boolean toTheDay() {
        return Stream.of(start, end).allMatch(bound -> bound instanceof SingleDate date && date.exact());
    }

    @Override
    public String inWords() {
        if (start instanceof SingleDate first && end instanceof SingleDate last) {
            return Span.inWords(List.of(first.span(), last.span()), " to ");
        }
        if (start instanceof SingleDate first) {
            return end == Bound.Missing.OPEN ? "since " + first.inWords() : "from " + first.inWords() + ", end unknown";
        }
        String last = "until " + ((SingleDate) end).inWords();
        return start == Bound.Missing.OPEN ? last : last + ", start unknown";
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
