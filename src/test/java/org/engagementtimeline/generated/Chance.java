package org.engagementtimeline.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same choices again for the same number. */
final class Chance {

    private final Random random;

    Chance(long number) {
        random = new Random(number);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Mostly few, now and then many. */
    int few(int most) {
        return (int) (most * Math.pow(random.nextDouble(), 3) + 0.5);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String of(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** So many different ones, or all where there are no more. */
    <T> List<T> some(int count, List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(count, mixed.size()));
    }
}
