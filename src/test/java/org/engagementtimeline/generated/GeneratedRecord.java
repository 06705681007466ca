package org.engagementtimeline.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A record of any number of engagements, the same for the same seed number, in memory that grows only with its people and
 * words.
 *
 * <p>Three invented states meet in ten channels or more and outside them, from 1996 on and more often as time goes by. The
 * record has what a real one has, in about the proportions of the packaged one: dates of every certainty, rounds that no
 * article tells of, delegations of one and of thirteen, names of one word and of six, accounts that differ, commitments with
 * what came of them, disputes, and engagements that are only announced.
 *
 * @param engagements how many
 */
public record GeneratedRecord(int engagements, long seed) {

    private static final LocalDate FIRST = LocalDate.of(1996, 2, 5);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 28);

    /** @param written is told how many engagements have been written */
    public void writeTo(RecordSink sink, IntConsumer written) {
        Chance chance = new Chance(seed);
        Words words = new Words(chance);
        Articles articles = new Articles(chance, words, sink);
        articles.turnTo(FIRST);
        sink.add(
                "dataset.yaml",
                Fields.of("format", 1)
                        .with("id", "invented")
                        .with("title", "Norvania–Tesmark (invented)")
                        .with(
                                "description",
                                "Invented meetings of invented states, made to try how the site bears a large record.")
                        .with("version", "1.0.0")
                        .with("gaps", List.of("None of it ever happened.")));
        World world = new World(chance, words, articles, sink, engagements);
        Meetings meetings = new Meetings(chance, words, articles, world, sink);
        Aftermath aftermath = new Aftermath(chance, words, articles, world, sink);
        for (int number = 0; number < engagements; number++) {
            words.grow(number);
            world.grow(number);
            LocalDate day = day(number);
            boolean ahead = day.isAfter(LAST);
            meetings.write(day, ahead);
            if (number % 5 == 0) {
                aftermath.event(day.plusDays(chance.between(0, 20)), number);
            }
            if (number % 4 == 3 && !ahead && !meetings.held().isEmpty()) {
                aftermath.commitment(meetings.held());
            }
            if (number % 10 == 9 && !meetings.held().isEmpty()) {
                aftermath.dispute(meetings.held());
            }
            written.accept(number + 1);
        }
        articles.finish();
    }

    /** Later days lie closer together; the last hundredth is still ahead. */
    private LocalDate day(int number) {
        int ahead = Math.max(1, engagements / 100);
        int later = number - (engagements - ahead);
        if (later >= 0) {
            return LAST.plusDays(30 + 300L * later / ahead);
        }
        double part = Math.sqrt((number + 0.5) / engagements);
        return FIRST.plusDays((long) (part * (LAST.toEpochDay() - FIRST.toEpochDay())));
    }
}
