package org.engagementtimeline.generated;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Invented names and sentences. As in a language, a few words are in many texts and most in few, and the more is written,
 * the more words there are.
 */
final class Words {

    private static final String[] STARTS = {
        "Bar", "Dél", "Est", "Ka", "Lu", "Mor", "Ni", "Os", "Pra", "Quen", "Ra", "Sél", "Tor", "U", "Ve", "Yor", "Zha"
    };
    private static final String[] MIDDLES = {"ra", "li", "no", "vé", "sta", "mi", "ndo", "che", "rovi", "lantha"};
    private static final String[] ENDS = {
        "n", "k", "sh", "dar", "mir", "vy", "sson", "ta", "eth", "oğlu", "wick", "nov", "stein", "ana"
    };

    private static final List<String> CLAUSES = List.of(
            "went through what the last round had left open",
            "set a calendar for the working groups",
            "left the question of tariffs to the technical level",
            "compared lists of crossings that could open around the clock",
            "put off a decision on the joint survey until both ministries have answered in writing",
            "called the talks useful",
            "named focal points for incidents along the line",
            "disagreed over who should pay for the scanners, and over where the money set aside for them went",
            "took note of the traders' complaint",
            "agreed to publish figures every quarter",
            "asked for the release of drivers held since the winter",
            "proposed that herders cross on market days",
            "heard a report on the bridge",
            "turned down an offer to mediate");

    private final Chance chance;
    private final Set<String> names = new HashSet<>();
    private int known = 200;

    Words(Chance chance) {
        this.chance = chance;
    }

    /** Sets how many words there are once so many engagements have been written of (Heaps' law). */
    void grow(int engagements) {
        known = 200 + (int) (10 * Math.pow(engagements, 0.6));
    }

    String word() {
        return spelled(chance.rank(known));
    }

    private String rareWord() {
        return spelled(chance.between(0, known - 1));
    }

    private static String spelled(int number) {
        StringBuilder word = new StringBuilder(STARTS[number % STARTS.length]);
        for (int rest = number / STARTS.length / ENDS.length; rest > 0; rest = (rest - 1) / MIDDLES.length) {
            word.append(MIDDLES[(rest - 1) % MIDDLES.length]);
        }
        return word.append(ENDS[number / STARTS.length % ENDS.length]).toString();
    }

    /** Mostly two or three words, at least one and at most seven; never the same name twice. */
    String person() {
        String name;
        do {
            name = word();
            for (int more = chance.in(5) ? 0 : chance.in(10) ? chance.between(3, 4) : chance.between(1, 2);
                    more > 0;
                    more--) {
                name += " " + rareWord();
            }
            if (chance.in(15)) {
                name += " " + chance.of("al-", "de ", "van der ", "bin ", "Mac") + word();
            }
        } while (!names.add(id(name)));
        return name;
    }

    String place() {
        String name;
        do {
            name = rareWord() + (chance.in(20) ? " " + chance.of("border crossing", "Free Zone and Dry Port") : "");
        } while (!names.add(id(name)));
        return name;
    }

    String sentence(String subject) {
        StringBuilder sentence = new StringBuilder(subject);
        String joint = " ";
        for (String clause : chance.some(1 + chance.few(4), CLAUSES)) {
            sentence.append(joint).append(clause);
            for (int detail = chance.few(3); detail > 0; detail--) {
                sentence.append(chance.of(" at ", " with ", " after ")).append(word());
            }
            joint = "; they ";
        }
        return sentence.append('.').toString();
    }

    /** A name as addresses write it. */
    static String id(String name) {
        String plain = Normalizer.normalize(name.replace('ğ', 'g'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 70 ? plain.substring(0, 70).replaceAll("-[^-]*$", "") : plain;
    }
}
