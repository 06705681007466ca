package org.engagementtimeline.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The same choices again for the same number. */
final class Chance {

    private final SplittableRandom random;

    Chance(long number) {
        random = new SplittableRandom(number);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Mostly few, now and then many. */
    int few(int most) {
        double chance = random.nextDouble();
        return (int) (most * chance * chance * chance + 0.5);
    }

    /** From 0 to below a number, the n-th about 1/n as often as the first, as words are in a language. */
    int rank(int below) {
        return (int) Math.exp(random.nextDouble() * Math.log(below + 1.0)) - 1;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String of(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** So many different ones of not very many, or all where there are no more. */
    <T> List<T> some(int count, List<T> values) {
        List<T> rest = new ArrayList<>(values);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < count && !rest.isEmpty()) {
            int place = random.nextInt(rest.size());
            chosen.add(rest.get(place));
            rest.set(place, rest.get(rest.size() - 1));
            rest.remove(rest.size() - 1);
        }
        return chosen;
    }
}
