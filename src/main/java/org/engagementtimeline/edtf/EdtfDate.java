package org.engagementtimeline.edtf;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as certain as its sources make it: a day, a month, "early January", "since November", "one of these two days".
 *
 * <p>The notation is the Extended Date/Time Format of ISO 8601-2:2019, as profiled by the
 * <a href="https://www.loc.gov/standards/datetime/">Library of Congress</a>. These parts are supported, by the sections of that
 * profile:
 *
 * <ul>
 *   <li>level 0: <i>Date</i> ({@code 2025-07-07}, {@code 2025-07}, {@code 2025}) and <i>Time Interval</i>
 *       ({@code 2023-11/2025-04});
 *   <li>level 1: <i>Qualification</i> ({@code 2025?}, {@code ~}, {@code %}), <i>Unspecified digits from the right</i>
 *       ({@code 2024-01-XX}, {@code 202X}), <i>Extended Interval</i> ({@code 2023-11/..}, {@code /2025}) and
 *       <i>Seasons</i> ({@code 2025-21});
 *   <li>level 2: <i>Qualification</i> of groups and components ({@code 2025-?07-07}), <i>Unspecified Digit</i> in the
 *       day ({@code 2024-01-0X}), the quarters and halves of <i>Sub-year Groupings</i>, and the one-of form of
 *       <i>Set Representation</i> ({@code [2025-04-16,2025-04-18]}).
 * </ul>
 *
 * <p>These are refused, with the reason: all-of sets <code>{…}</code>, because a meeting has one date and two meetings are two
 * records; times of day, because meetings are dated by calendar day; expressions without a bound on either side, because they
 * cannot be sorted; years other than 0001 to 9999, because zero and negative years count from 1 BC, longer ones need a prefix, and
 * no meeting on record is that far away. Years are those of the proleptic Gregorian calendar, as ISO 8601 prescribes.
 *
 * <p>Two dates are equal if their canonical texts are equal. They sort by {@link #sortDay()}, then by {@link #latest()} (no end comes
 * last), then by text.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

    private static final Comparator<EdtfDate> ORDER = Comparator.comparing(EdtfDate::sortDay)
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(EdtfDate::toString);

    private final Expression expression;
    private final String text;

    private EdtfDate(Expression expression) {
        this.expression = expression;
        this.text = expression.toString();
    }

    /**
     * Parses a text in time proportional to its length.
     *
     * @throws EdtfException for every text that is not such a date, including {@code null}; nothing else is thrown
     */
    public static EdtfDate parse(@Nullable String text) {
        return new EdtfDate(EdtfParser.parse(text == null ? "" : text));
    }

    @JsonCreator
    static EdtfDate of(@JsonProperty("edtf") String edtf) {
        return parse(edtf);
    }

    /** As JSON has it. */
    @JsonValue
    DateForms forms() {
        return new DateForms(text, words(), earliest(), latest());
    }

    /** The first day that this date may mean. Empty if its start is open or unknown. */
    public Optional<LocalDate> earliest() {
        return expression.earliest();
    }

    /** The last day that this date may mean. Empty if its end is open or unknown. */
    public Optional<LocalDate> latest() {
        return expression.latest();
    }

    /** The first day on which it may have ended: the last day itself, where the end of an interval is known to the day. */
    Optional<LocalDate> earliestEnd() {
        return expression instanceof Interval interval
                ? Stream.of(interval.start(), interval.end())
                        .flatMap(bound -> bound.earliest().stream())
                        .max(naturalOrder())
                : earliest();
    }

    /** The last day on which it may have begun. */
    Optional<LocalDate> latestStart() {
        return expression instanceof Interval interval
                ? Stream.of(interval.start(), interval.end())
                        .flatMap(bound -> bound.latest().stream())
                        .min(naturalOrder())
                : latest();
    }

    /** Whether both may mean the same day, so that their order is not known. An open end counts as unlimited. */
    public boolean overlaps(EdtfDate other) {
        return Elapsed.between(this, other).least() == 0
                && Elapsed.between(other, this).least() == 0;
    }

    /** The day that sorts a list: the earliest or, if there is none, the latest. */
    public LocalDate sortDay() {
        return earliest().or(this::latest).orElseThrow();
    }

    /** Whether any part is marked {@code ~} or {@code %}: the true date is near the one written. */
    public boolean approximate() {
        return expression.qualifier().approximate();
    }

    /** Whether any part is marked {@code ?} or {@code %}: the source, or our reading of it, is in doubt. */
    public boolean uncertain() {
        return expression.qualifier().uncertain();
    }

    /** Whether this is one calendar day, without qualification. */
    public boolean exact() {
        return expression instanceof SingleDate date && date.exact();
    }

    /** Whether its days are known: one calendar day, or an interval from one to another, without qualification. */
    public boolean toTheDay() {
        return expression instanceof Interval interval ? interval.toTheDay() : exact();
    }

    /** Whether this is an interval: something that lasts, and not one day somewhere in a range. */
    public boolean lasts() {
        return expression instanceof Interval;
    }

    /** The date in English, such as "early January 2024". {@link #certaintyInWords()} says how certain it is. */
    public String inWords() {
        return expression.inWords();
    }

    /** "approximate", "uncertain", "approximate and uncertain", or an empty text; shown after {@link #inWords()}. */
    public String certaintyInWords() {
        return expression.qualifier().inWords();
    }

    /** The date and how certain it is, as in "early January 2024, approximate". */
    public String words() {
        return certaintyInWords().isEmpty() ? inWords() : inWords() + ", " + certaintyInWords();
    }

    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical text. A qualifier of the whole date is at its end, any other before its own component. */
    @Override
    public String toString() {
        return text;
    }
}
