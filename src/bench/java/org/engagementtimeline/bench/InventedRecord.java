package org.engagementtimeline.bench;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.engagementtimeline.dataset.CopiedRows;

/**
 * A record of as many engagements as are asked for, the same one for the same number of a seed, in memory that does not
 * grow with it but for people and words.
 *
 * <p>Three invented states meet in ten channels and more and outside them, from 1996 on and more often as time goes by.
 * The record has what a real one has, in about the proportions of the packaged one: dates of every certainty, rounds no
 * one tells of, delegations of one and of thirteen, names of one word and of six, accounts that differ, commitments with
 * what became of them, and what is only announced.
 *
 * @param written is told how many engagements have been written
 */
record InventedRecord(int engagements, long seed, IntConsumer written) implements Consumer<CopiedRows> {

    private static final LocalDate FIRST = LocalDate.of(1996, 2, 5);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 28);

    @Override
    public void accept(CopiedRows rows) {
        Chance chance = new Chance(seed);
        Words words = new Words(chance);
        Articles articles = new Articles(chance, words, rows);
        articles.turnTo(FIRST);
        World world = new World(chance, words, articles, rows, engagements);
        Meetings meetings = new Meetings(chance, words, articles, world, rows);
        Aftermath aftermath = new Aftermath(chance, words, articles, world, rows);
        int ahead = Math.max(1, engagements / 100);
        for (int number = 0; number < engagements; number++) {
            boolean announced = number >= engagements - ahead;
            LocalDate day = announced ? LAST.plusDays(30L + number % 300) : day(number);
            words.grow(number);
            world.grow(number);
            meetings.write(day, announced);
            if (number % 5 == 0) {
                aftermath.event(day.plusDays(chance.between(0, 20)), number);
            }
            if (number % 4 == 3 && !meetings.held().isEmpty()) {
                aftermath.commitment(meetings.held());
            }
            written.accept(number + 1);
        }
        articles.finish();
    }

    /** Later days lie closer together. */
    private LocalDate day(int number) {
        double part = Math.sqrt((number + 0.5) / engagements);
        return FIRST.plusDays((long) (part * (LAST.toEpochDay() - FIRST.toEpochDay())));
    }
}
