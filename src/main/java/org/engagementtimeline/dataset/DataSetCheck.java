package org.engagementtimeline.dataset;

import static java.util.function.UnaryOperator.identity;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the files of a data set and checks them: each file against its schema, and all records against each other. It reports
 * every problem at once, but none that only follows from another: no record is called unknown if its file is missing or cannot
 * be read.
 */
public final class DataSetCheck {

    /** Of the files that this build reads. */
    private static final int FORMAT = 1;

    private final List<SeedFile> files;
    private final Memory memory;
    private final Map<RecordType, Map<String, Seed>> records = new EnumMap<>(RecordType.class);
    private History history = History.NONE;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * What is wrong with one record.
     *
     * @param cited the paragraphs that it cites
     * @param people the ids of those whom it names
     */
    private record Findings(
            Collection<Problem> problems, Collection<Problem> warnings, Map<String, BitSet> cited, Set<String> people) {

        static Findings of(
                RecordType type, Seed record, SeedRecords dataSet, Set<RecordType> incompleteTypes, boolean released) {
            ReferenceCheck references = new ReferenceCheck(dataSet, incompleteTypes);
            references.check(record);
            Collection<Problem> problems = new CrossCheck(dataSet).problems(type, record);
            problems.addAll(references.problems());
            Collection<Problem> warnings = new PlausibilityCheck(dataSet).warnings(type, record);
            if (released) {
                dataSet.history().changes(type, record).forEach(warnings::add);
            }
            return new Findings(problems, warnings, references.cited(), references.people());
        }
    }

    private DataSetCheck(List<SeedFile> files, Memory memory) {
        this.files = files;
        this.memory = memory;
    }

    public static DataSetCheck of(List<SeedFile> files, Progress progress) {
        return of(files, new Memory(false), progress);
    }

    /** @param memory of the last load of the folder */
    public static DataSetCheck of(List<SeedFile> files, Memory memory, Progress progress) {
        DataSetCheck check = new DataSetCheck(files, memory);
        List<FileCheck> read = memory.read(files, progress);
        read.forEach(check::keep);
        Problem otherFormat = check.otherFormat();
        if (otherFormat != null) { // a set of another format would have a problem in every file
            check.problems.clear();
            check.records.clear();
            check.problems.add(otherFormat);
            return check;
        }
        progress.begin("checking records");
        check.compare(read);
        return check;
    }

    /**
     * Compares it with the articles that it is taken from, too.
     *
     * @throws DataSetException if there is no such folder
     */
    void compareWith(Path articles) {
        problems.addAll(new ArticleCheck(articles).problems(records("")));
    }

    /** Why the data set cannot be loaded, in order; none if it can be. */
    public List<Problem> problems() {
        return Problem.grouped(problems);
    }

    /** What is allowed, but probably a mistake, in order. */
    public List<Problem> warnings() {
        return Problem.grouped(warnings);
    }

    /** @throws DataSetException with every problem, if there is one */
    public SeedRecords dataSet() {
        if (!problems.isEmpty()) {
            throw new DataSetException(problems());
        }
        return records(Checksum.of(files.stream()).revision());
    }

    private SeedRecords records(String revision) {
        return new SeedRecords(records, history, revision, memory);
    }

    /**
     * The history after a release of the data set.
     *
     * @throws DataSetException with every problem, if there is one
     */
    History released(Instant now) {
        if (!problems.isEmpty()) {
            throw new DataSetException(problems());
        }
        return history.released(records(""), now);
    }

    private void keep(FileCheck file) {
        problems.addAll(file.problems());
        if (file.file().path().equals(History.FILE) && file.problems().isEmpty()) {
            history = History.of(file.records().get(0), problems);
        }
        if (file.file().isMisnamed()) {
            warnings.add(Problem.ofFile(
                    file.file().path(), "this file is not read, because its name does not end in .yaml; rename it"));
        }
        file.type().ifPresent(type -> {
            file.records().forEach(seed -> keep(file, type, seed));
            if (!file.readable() && type.isFolder()) {
                // It has an id, and nothing else is known of it.
                of(type).putIfAbsent(file.file().stem(), new Seed(file.file().path(), MissingNode.getInstance()));
            }
        });
    }

    private void keep(FileCheck file, RecordType type, Seed seed) {
        String id = type == RecordType.DATASET ? "dataset" : seed.at("id").textOrNull();
        if (id != null
                && type.isFolder()
                && file.problems().isEmpty()
                && !id.equals(file.file().stem())) {
            problems.add(seed.at("id")
                    .problem("the id “" + id + "” is not the file's name; call it “"
                            + file.file().stem() + "” or rename the file"));
        }
        // The schema check reports a record without an id. What else is wrong with it is told too.
        Seed first = id == null ? seed : of(type).putIfAbsent(id, seed);
        if (first != null) {
            of(type).put(seed.position().toString(), seed);
        }
        if (id != null && first != null) {
            problems.add(seed.at("id")
                    .problem(
                            "a second " + type.singular() + " with the id “" + id + "”; each id is used once",
                            first.at("id")));
        }
    }

    private Map<String, Seed> of(RecordType type) {
        return records.computeIfAbsent(type, any -> new LinkedHashMap<>());
    }

    private @Nullable Problem otherFormat() {
        return of(RecordType.DATASET).values().stream()
                .flatMap(description -> description.optional("format").stream())
                .filter(format -> format.number() != FORMAT)
                .findFirst()
                .map(other -> other.problem("this build reads data sets of format " + FORMAT
                        + ", and this one is of format " + other.text() + "; use a build that reads it"))
                .orElse(null);
    }

    private void compare(List<FileCheck> read) {
        Set<RecordType> missing =
                EnumSet.complementOf(EnumSet.of(RecordType.COMMITMENT, RecordType.BACKGROUND, RecordType.DISPUTE));
        Set<RecordType> incompleteTypes = EnumSet.noneOf(RecordType.class);
        read.forEach(file -> file.type().ifPresent(type -> {
            missing.remove(type);
            if (!type.isFolder() && file.records().isEmpty()) {
                incompleteTypes.add(type);
            }
        }));
        missing.forEach(type ->
                problems.add(Problem.ofFile(type.path(), "there is no “" + type.path() + "”; every data set has it")));
        incompleteTypes.addAll(missing);
        boolean everything = missing.isEmpty() && read.stream().allMatch(FileCheck::readable);
        boolean released = everything && history != History.NONE;
        SeedRecords dataSet = records("");
        Map<String, BitSet> cited = new HashMap<>();
        read.stream()
                .filter(file -> !file.readable())
                .flatMap(file -> file.file().citations())
                .forEach(citation -> Paragraphs.add(citation, cited));
        Set<String> people = new HashSet<>();
        for (RecordType type : RecordType.values()) {
            List<Findings> found = List.copyOf(dataSet.all(type)).parallelStream() // which splits in halves
                    .map(record -> dataSet.made(
                            List.of(incompleteTypes, released),
                            record,
                            () -> Findings.of(type, record, dataSet, incompleteTypes, released),
                            identity()))
                    .toList();
            for (Findings each : found) {
                problems.addAll(each.problems());
                warnings.addAll(each.warnings());
                each.cited()
                        .forEach((source, paragraphs) -> cited.computeIfAbsent(source, any -> new BitSet())
                                .or(paragraphs));
                people.addAll(each.people());
            }
        }
        problems.addAll(new CrossCheck(dataSet).problems());
        dataSet.all(RecordType.SOURCE).stream()
                .flatMap(source -> Paragraphs.problems(
                        source, cited.getOrDefault(source.at("id").text(), new BitSet()), missing.isEmpty()))
                .forEach(problems::add);
        if (everything) {
            warnings.addAll(new PlausibilityCheck(dataSet).unused(people));
        }
        if (released) {
            history.removals(dataSet).forEach(warnings::add);
        }
    }
}
