package org.engagementtimeline.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engagementtimeline.domain.Discrepancy;
import org.engagementtimeline.domain.Citation;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Reading;
import org.engagementtimeline.domain.Source;

/**
 * What each source says of each aspect of an engagement, aspects down and sources across. Where sources differ the row
 * holds their readings; where they do not, it follows from the citations who says it and who is silent.
 *
 * @param sources the columns: every source that a claim about the engagement cites, in the sources' order
 */
record AccountTable(List<Column> sources, List<Row> rows) {

    enum Stance {
        /** The source says what the timeline adopts. */
        SAYS,
        /** The timeline infers what it adopts from the source, which does not say it outright. */
        IMPLIES,
        /** The source says something else than the timeline adopts. */
        DIFFERS,
        /** The source does not speak of this aspect. */
        SILENT
    }

    record Column(String id, String label) {}

    /**
     * One aspect.
     *
     * @param because why the timeline adopts the reading it does; absent where nothing differs
     */
    record Row(String aspect, String adopted, Optional<String> because, List<Cell> cells) {

        public boolean differs() {
            return because.isPresent();
        }
    }

    record Cell(Column source, Stance stance, List<SourceReading> statements) {}

    /** One reading as one source has it, with the paragraphs in which it does. */
    record SourceReading(Stance stance, String says, List<Integer> paragraphs) {}

    /** The aspects on which accounts differ. */
    public List<Row> differing() {
        return rows.stream().filter(Row::differs).toList();
    }

    /** The aspects on which none does. */
    public List<Row> agreeing() {
        return rows.stream().filter(row -> !row.differs()).toList();
    }

    /** Whether there is anything to compare: another source, or a source that tells an aspect in two ways. */
    public boolean compares() {
        return sources.size() > 1 || !differing().isEmpty();
    }

    static AccountTable of(List<Claim> claims, List<Agreed> agreed, List<Discrepancy> accounts) {
        Map<Integer, Source> sources = new TreeMap<>();
        claims.forEach(claim -> claim.citations()
                .forEach(citation -> sources.put(citation.source().ordinal(), citation.source())));
        List<Column> columns = sources.values().stream()
                .map(source -> new Column(source.id(), source.label()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Discrepancy account : accounts) {
            rows.add(differing(account, columns));
        }
        agreed.stream()
                .filter(fact ->
                        accounts.stream().noneMatch(account -> account.aspect().equals(fact.aspect())))
                .forEach(fact -> rows.add(agreeing(fact, columns)));
        return new AccountTable(columns, rows);
    }

    private static Row differing(Discrepancy account, List<Column> columns) {
        Map<String, List<SourceReading>> bySource = new LinkedHashMap<>();
        for (Reading reading : account.readings()) {
            paragraphs(reading.claim())
                    .forEach((source, numbers) -> bySource.computeIfAbsent(source, any -> new ArrayList<>())
                            .add(new SourceReading(
                                    reading.adopted() ? Stance.SAYS : Stance.DIFFERS, reading.says(), numbers)));
        }
        List<Cell> cells = columns.stream()
                .map(column -> cell(column, bySource.getOrDefault(column.id(), List.of())))
                .toList();
        return new Row(account.aspect(), account.adopted(), Optional.of(account.because()), cells);
    }

    private static Row agreeing(Agreed fact, List<Column> columns) {
        Stance stance = fact.claim().inferred() == null ? Stance.SAYS : Stance.IMPLIES;
        Map<String, List<Integer>> bySource = paragraphs(fact.claim());
        List<Cell> cells = columns.stream()
                .map(column -> cell(
                        column,
                        Optional.ofNullable(bySource.get(column.id()))
                                .map(numbers -> List.of(new SourceReading(stance, fact.adopted(), numbers)))
                                .orElse(List.of())))
                .toList();
        return new Row(fact.aspect(), fact.adopted(), Optional.empty(), cells);
    }

    private static Cell cell(Column column, List<SourceReading> statements) {
        Stance stance = statements.stream()
                .map(SourceReading::stance)
                .max(Comparator.comparing(each -> each == Stance.DIFFERS))
                .orElse(Stance.SILENT);
        return new Cell(column, stance, statements);
    }

    private static Map<String, List<Integer>> paragraphs(Claim claim) {
        return claim.citations().stream()
                .sorted(Comparator.comparingInt(Citation::paragraph))
                .collect(Collectors.groupingBy(
                        citation -> citation.source().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(Citation::paragraph, Collectors.toList())));
    }
}
