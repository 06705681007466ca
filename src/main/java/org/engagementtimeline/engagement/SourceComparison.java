package org.engagementtimeline.engagement;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.EngagementDetails.DiscrepancyDetails;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.Claim;

/**
 * What each source says of each aspect of an engagement, aspects down and sources across. If sources conflict or vary, the row
 * has their readings. If they do not, the citations tell who says it and who does not.
 *
 * @param sources the columns: every source that the record of the engagement cites, in the sources' order
 */
public record SourceComparison(List<CitedSource> sources, List<Row> rows) {

    /** What a source has to do with what the timeline adopts. */
    public enum Stance {
        /** The source says it. */
        SAYS,
        /** We judge that the source means it. */
        IMPLIES,
        /** The source says something else, and both cannot be right. */
        CONFLICTS,
        /** The source says more or less, or words it differently. */
        DIFFERS,
        /** The source does not speak of this aspect. */
        SILENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One aspect.
     *
     * @param adopted what the timeline uses
     * @param discrepancy how sources differ on it; absent if they do not
     */
    public record Row(String aspect, String adopted, Optional<DiscrepancyDetails> discrepancy, List<Cell> cells) {}

    /** What one source says of one aspect; empty where it is silent. */
    public record Cell(CitedSource source, Stance stance, List<Quote> quotes) {}

    /** One reading as one source has it, with the paragraphs in which it does. */
    public record Quote(Stance stance, String says, List<Integer> paragraphs) {}

    static SourceComparison of(EngagementDetails engagement) {
        List<CitedSource> sources = CitedSource.of(engagement.evidence());
        List<String> differing = engagement.discrepancies().stream()
                .map(DiscrepancyDetails::aspect)
                .toList();
        return new SourceComparison(
                sources,
                Stream.concat(
                                engagement.discrepancies().stream().map(discrepancy -> row(discrepancy, sources)),
                                agreed(engagement)
                                        .filter(fact -> !differing.contains(fact.aspect()))
                                        .map(fact -> row(fact, sources)))
                        .toList());
    }

    private static Stream<Claim> agreed(EngagementDetails engagement) {
        Stream<Claim> attendance = engagement.delegations().stream()
                .flatMap(delegation -> delegation.attendance().stream()
                        .map(each -> new Claim(
                                delegation.adjective() + " " + each.role().words(),
                                each.name()
                                        + (each.attended()
                                                ? ""
                                                : ", " + each.presence().term()),
                                each.evidence())));
        return Stream.concat(engagement.facts().comparable().stream(), attendance);
    }

    private static Row row(DiscrepancyDetails discrepancy, List<CitedSource> sources) {
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        discrepancy
                .readings()
                .forEach(reading -> reading.evidence()
                        .citations()
                        .forEach(cited -> quotes.computeIfAbsent(cited.source(), any -> new ArrayList<>())
                                .add(new Quote(stance(discrepancy, reading), reading.says(), cited.paragraphs()))));
        return new Row(discrepancy.aspect(), discrepancy.adopted(), Optional.of(discrepancy), cells(sources, quotes));
    }

    private static Stance stance(DiscrepancyDetails discrepancy, DiscrepancyDetails.Reading reading) {
        return reading.adopted() ? Stance.SAYS : discrepancy.conflicting() ? Stance.CONFLICTS : Stance.DIFFERS;
    }

    private static Row row(Claim fact, List<CitedSource> sources) {
        Stance stance = fact.evidence().byJudgement() ? Stance.IMPLIES : Stance.SAYS;
        Map<String, List<Quote>> quotes = fact.evidence().citations().stream()
                .collect(toMap(
                        CitedSource::source, cited -> List.of(new Quote(stance, fact.text(), cited.paragraphs()))));
        return new Row(fact.aspect(), fact.text(), Optional.empty(), cells(sources, quotes));
    }

    private static List<Cell> cells(List<CitedSource> sources, Map<String, List<Quote>> quotes) {
        return sources.stream()
                .map(source -> cell(source, quotes.getOrDefault(source.source(), List.of())))
                .toList();
    }

    private static Cell cell(CitedSource source, List<Quote> quotes) {
        Stance stance = quotes.stream()
                .map(Quote::stance)
                .max(Comparator.comparing(each -> each == Stance.CONFLICTS || each == Stance.DIFFERS))
                .orElse(Stance.SILENT);
        return new Cell(source, stance, quotes);
    }

    public List<Row> conflicts() {
        return graded(true);
    }

    public List<Row> variations() {
        return graded(false);
    }

    private List<Row> graded(boolean conflicting) {
        return rows.stream()
                .filter(row -> row.discrepancy()
                        .filter(discrepancy -> discrepancy.conflicting() == conflicting)
                        .isPresent())
                .toList();
    }

    /** The aspects on which no source differs. */
    public List<Row> agreed() {
        return rows.stream().filter(row -> row.discrepancy().isEmpty()).toList();
    }

    /** Whether there is anything to compare: another source, or a source that tells an aspect in two ways. */
    public boolean compares() {
        return sources.size() > 1
                || rows.stream().anyMatch(row -> row.discrepancy().isPresent());
    }
}
