package org.engagementtimeline.generated;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and sentences that nobody has, short ones and very long ones. */
final class Words {

    private static final String[] STARTS = {
        "Bar", "Dél", "Est", "Ka", "Lu", "Mor", "Ni", "Os", "Pra", "Quen", "Ra", "Sél", "Tor", "U", "Ve", "Yor", "Zha"
    };
    private static final String[] MIDDLES = {"", "", "ra", "li", "no", "vé", "sta", "mi", "ndo", "che", "rovi", "lantha"
    };
    private static final String[] ENDS = {
        "n", "k", "sh", "dar", "mir", "vy", "sson", "ta", "eth", "oğlu", "wick", "nov", "stein", "ana"
    };
    private static final String[] PARTICLES = {"al-", "de ", "van der ", "bin ", "Mac"};

    private static final List<String> CLAUSES = List.of(
            "went through what the last round had left open",
            "set a calendar for the working groups",
            "left the question of tariffs to the technical level",
            "compared lists of crossings that could open around the clock",
            "put off a decision on the joint survey until both ministries have answered in writing",
            "called the talks useful",
            "named focal points for incidents along the line",
            "disagreed over who should pay for the scanners, and over where the money that had been set aside for them went",
            "took note of the traders' complaint",
            "agreed to publish figures every quarter");

    private final Chance chance;
    private final Set<String> used = new HashSet<>();

    Words(Chance chance) {
        this.chance = chance;
    }

    String word() {
        return chance.of(STARTS) + chance.of(MIDDLES) + chance.of(ENDS);
    }

    /** One to six words; never the same name twice. */
    String person() {
        String name;
        do {
            int parts = chance.in(5) ? 1 : chance.in(10) ? chance.between(4, 5) : chance.between(2, 3);
            name = Stream.generate(this::word).limit(parts).collect(Collectors.joining(" "));
            if (chance.in(15)) {
                name += " " + chance.of(PARTICLES) + word();
            }
        } while (!used.add(id(name)));
        return name;
    }

    String place() {
        String name;
        do {
            name = word()
                    + (chance.in(20)
                            ? " " + chance.of("border crossing", "Free Zone and Dry Port", "on the " + word())
                            : "");
        } while (!used.add(id(name)));
        return name;
    }

    String sentence(String subject) {
        return subject + " " + String.join("; they ", chance.some(1 + chance.few(4), CLAUSES)) + ".";
    }

    /** As addresses write it. */
    static String id(String name) {
        String plain = Normalizer.normalize(name.replace('ğ', 'g'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 70 ? plain.substring(0, 70).replaceAll("-[^-]*$", "") : plain;
    }
}
