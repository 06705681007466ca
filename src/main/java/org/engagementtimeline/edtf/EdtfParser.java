package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Parses a text from left to right, once and without recursion. {@link Component} knows what the numbers mean. The result for any text
 * is an expression or an {@link EdtfException}.
 */
final class EdtfParser {

    private static final String AFTER_A_DATE = "a date may only be followed by '-', '/', '?', '~' or '%'";

    private final String text;
    private int at;

    private EdtfParser(String text) {
        this.text = text;
    }

    static Expression parse(String text) {
        EdtfParser parser = new EdtfParser(text);
        if (parser.next() == '{') {
            throw new EdtfException("An all-of set", 1, "a record holds one date, so write one record for each");
        }
        Expression expression = parser.accept("[") ? parser.oneOf() : parser.dateOrInterval();
        if (parser.at < text.length()) {
            throw parser.unexpected(text.startsWith("[") ? "nothing may follow a set" : AFTER_A_DATE);
        }
        return expression;
    }

    private Expression dateOrInterval() {
        Bound start = next() == '/' ? Bound.Missing.UNKNOWN : bound();
        return start instanceof SingleDate date && next() != '/' ? date : interval(start);
    }

    private Interval interval(Bound start) {
        if (!accept("/")) {
            throw unexpected("an open start is followed by '/' and a date");
        }
        int column = column();
        Bound end = at == text.length() ? Bound.Missing.UNKNOWN : bound();
        if (start instanceof SingleDate first && end instanceof SingleDate last) {
            if (first.span().equals(last.span())) {
                throw new EdtfException("The interval ends where it starts", column, "write the one date alone");
            }
            if (last.span().latest().isBefore(first.span().earliest())) {
                throw new EdtfException("The interval ends before it starts", column, "put the earlier date first");
            }
        } else if (start instanceof Bound.Missing && end instanceof Bound.Missing) {
            throw new EdtfException("The interval bounds neither side", 1, "give its start, its end or both");
        }
        return new Interval(start, end);
    }

    private Bound bound() {
        return accept("..") ? Bound.Missing.OPEN : date();
    }

    private OneOf oneOf() {
        List<OneOf.Choice> choices = new ArrayList<>();
        do {
            choices.add(choice(choices));
        } while (accept(","));
        if (!accept("]")) {
            throw unexpected("a set contains dates, ',', '..' and a closing ']'");
        }
        if (choices.size() == 1 && choices.get(0).single()) {
            throw new EdtfException("A set of one date", 1, "write the date alone, or give two or more choices");
        }
        OneOf set = new OneOf(choices);
        if (set.earliest().isEmpty() && set.latest().isEmpty()) {
            throw new EdtfException("The set bounds neither side", 1, "leave at most one of its ends open");
        }
        return set;
    }

    private OneOf.Choice choice(List<OneOf.Choice> before) {
        if (before.isEmpty() && accept("..")) {
            return new OneOf.Choice(Bound.Missing.OPEN, date());
        }
        SingleDate from = before.isEmpty()
                ? date()
                : dateAfter(before.get(before.size() - 1).to());
        if (!accept("..")) {
            return new OneOf.Choice(from, from);
        }
        return new OneOf.Choice(from, next() == ']' ? Bound.Missing.OPEN : dateAfter(from));
    }

    private SingleDate dateAfter(Bound before) {
        int column = column();
        SingleDate date = date();
        if (!date.span().earliest().isAfter(before.latest().orElse(LocalDate.MAX))) {
            throw new EdtfException("A choice out of order", column, "each starts after the one before it ends");
        }
        return date;
    }

    private SingleDate date() {
        List<Component> components = new ArrayList<>();
        List<Qualifier> qualifiers = new ArrayList<>();
        do {
            qualifiers.add(qualifier());
            components.add(
                    components.isEmpty()
                            ? component(4, "a year has four digits")
                            : component(2, "a month or day has two digits"));
            Qualifier group = qualifier();
            qualifiers.replaceAll(group::and);
        } while (components.size() < 3 && accept("-"));
        if (next() == 'T') {
            throw unexpected("a time of day is not recorded, so write the day alone");
        }
        return new SingleDate(
                Component.span(components),
                components.stream().map(Component::digits).toList(),
                List.copyOf(qualifiers));
    }

    private Component component(int length, String allowed) {
        int start = at;
        while (at < start + length) {
            if (next() != 'X' && (next() < '0' || next() > '9')) {
                throw unexpected(allowed + ", unspecified ones written X");
            }
            at++;
        }
        return new Component(text.substring(start, at), start + 1);
    }

    private Qualifier qualifier() {
        Qualifier qualifier = Qualifier.of(next());
        at += qualifier == Qualifier.NONE ? 0 : 1;
        return qualifier;
    }

    private boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private int column() {
        return at + 1;
    }

    private EdtfException unexpected(String allowed) {
        return new EdtfException(
                at == text.length() ? "The text ends too early" : "Unexpected " + name(next()), column(), allowed);
    }

    private static String name(char character) {
        if (character == ' ') {
            return "space";
        }
        boolean printable = character > ' ' && character <= '~';
        return printable
                ? "'" + character + "'"
                : "character U+" + HexFormat.of().withUpperCase().toHexDigits(character);
    }
}
