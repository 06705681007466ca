package org.engagementtimeline.about;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.OrganisationDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;

/**
 * An abbreviation that sources use for a mechanism, an organisation or an office. It is spelled out only if a source does so: by
 * another of its cited names, whose initials end with it.
 *
 * @param letters such as JCC
 * @param evidence where sources use it
 * @param forms the names that spell it out; empty if no source does
 * @param others what else sources call the same
 * @param name what the record calls it
 * @param address of the page or the entry about it
 */
record Abbreviation(
        String letters,
        Evidence evidence,
        List<CitedValue<String>> forms,
        List<CitedValue<String>> others,
        String name,
        String address) {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** In the order of the alphabet. An office has the first word of its title, unless that stands for something else. */
    static List<Abbreviation> of(
            List<MechanismDetails> mechanisms, List<OrganisationDetails> organisations, List<OfficeDetails> offices) {
        List<Abbreviation> bodies = Stream.concat(
                        mechanisms.stream()
                                .filter(mechanism -> isOne(mechanism.shortName()))
                                .map(mechanism -> of(
                                        new CitedValue<>(
                                                mechanism.shortName(),
                                                mechanism.name().evidence()),
                                        List.of(mechanism.name()),
                                        mechanism.label(),
                                        "/mechanisms/" + mechanism.id())),
                        organisations.stream()
                                .flatMap(body -> body.spellings().stream()
                                        .filter(spelling -> isOne(spelling.value()))
                                        .map(spelling -> of(
                                                spelling,
                                                body.spellings(),
                                                body.name(),
                                                "/about#organisation-" + body.id()))))
                .toList();
        Stream<Abbreviation> posts = offices.stream()
                .flatMap(office -> Stream.of(office.title())
                        .filter(title -> isOne(firstWord(title.value())))
                        .map(title -> of(
                                new CitedValue<>(firstWord(title.value()), title.evidence()),
                                office.variants(),
                                office.label(),
                                "/about#office-" + office.id())))
                .filter(post -> bodies.stream().noneMatch(body -> body.letters().equals(post.letters())));
        return Stream.concat(bodies.stream(), posts)
                .sorted(comparing(Abbreviation::letters))
                .toList();
    }

    private static Abbreviation of(
            CitedValue<String> spelling, List<CitedValue<String>> names, String name, String address) {
        String letters = spelling.value();
        return new Abbreviation(
                letters,
                spelling.evidence(),
                names.stream().filter(each -> spellsOut(each.value(), letters)).toList(),
                names.stream()
                        .filter(each -> !isOne(each.value()) && !spellsOut(each.value(), letters))
                        .toList(),
                name,
                address);
    }

    private static boolean isOne(String name) {
        return LETTERS.matcher(name).matches();
    }

    private static String firstWord(String title) {
        return Optional.of(WORD.matcher(title))
                .filter(words -> words.lookingAt())
                .map(words -> words.group())
                .orElse("");
    }

    /** Whether these are the initials of the last words of a name. Words in lower case do not count. */
    private static boolean spellsOut(String name, String letters) {
        return !isOne(name)
                && WORD.matcher(name)
                        .results()
                        .map(word -> word.group().substring(0, 1))
                        .filter(initial -> Character.isUpperCase(initial.charAt(0)))
                        .collect(joining())
                        .endsWith(letters);
    }
}
