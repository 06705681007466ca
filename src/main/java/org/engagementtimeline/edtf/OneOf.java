package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exactly one of several dates, not known which (EDTF level 2, <i>Set Representation</i>, one of a set). The choices are sorted and do
 * not overlap, so the first and the last bound them all.
 */
record OneOf(List<Choice> choices) implements Expression {

    /** One date (both ends equal), or any date of a range. The first range may lack a start, and the last an end. */
    record Choice(Bound from, Bound to) {

        boolean single() {
            return from == to;
        }

        private String inWords() {
            if (from instanceof SingleDate first && to instanceof SingleDate last) {
                return single()
                        ? first.inWords()
                        : "between " + Span.inWords(List.of(first.span(), last.span()), " and ");
            }
            return from instanceof SingleDate first
                    ? first.span().preposition() + " or after " + first.inWords()
                    : ((SingleDate) to).span().preposition() + " or before " + ((SingleDate) to).inWords();
        }

        @Override
        public String toString() {
            if (single()) {
                return from.toString();
            }
            return (from == Bound.Missing.OPEN ? "" : from) + ".." + (to == Bound.Missing.OPEN ? "" : to);
        }
    }

    @Override
    public Optional<LocalDate> earliest() {
        return choices.get(0).from().earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return choices.get(choices.size() - 1).to().latest();
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.all(choices.stream()
                .flatMap(choice ->
                        Stream.of(choice.from().qualifier(), choice.to().qualifier())));
    }

    @Override
    public String inWords() {
        if (choices.stream().allMatch(Choice::single)) {
            return Span.inWords(
                    choices.stream()
                            .map(choice -> ((SingleDate) choice.from()).span())
                            .toList(),
                    " or ");
        }
        return Words.list(choices.stream().map(Choice::inWords).toList(), ", or ");
    }

    @Override
    public String toString() {
        return choices.stream().map(Choice::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
