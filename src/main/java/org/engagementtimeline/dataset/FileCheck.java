package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engagementtimeline.dataset.Memory.Made;

/**
 * The records of one file, and its own problems.
 *
 * @param type empty for {@code history.yaml}, and for a file that does not belong to a data set
 * @param records empty if the file cannot be parsed
 * @param readable whether the file could be parsed; true for a misnamed file, which is ignored
 * @param made what {@link Memory} keeps of its records, as long as the file stays as it is
 */
record FileCheck(
        SeedFile file,
        Optional<RecordType> type,
        List<Seed> records,
        List<Problem> problems,
        boolean readable,
        Map<Made, Object> made) {

    private FileCheck(
            SeedFile file, Optional<RecordType> type, List<Seed> records, List<Problem> problems, boolean readable) {
        this(file, type, records, problems, readable, new ConcurrentHashMap<>());
    }

    static FileCheck of(SeedFile file, SchemaCheck schemas) {
        Optional<RecordType> type = RecordType.at(file.path());
        List<Problem> problems = new ArrayList<>();
        if (file.isMisnamed()) {
            return new FileCheck(
                    file, Optional.empty(), List.of(), problems, true); // a warning says that it is not read
        }
        boolean history = file.path().equals(History.FILE);
        if (type.isEmpty() && !history) {
            problems.add(Problem.ofFile(file.path(), "a data set has no such file; allowed are " + RecordType.paths()));
            return new FileCheck(file, type, List.of(), problems, false);
        }
        try {
            Seed content = file.parse(problems);
            problems.addAll(
                    schemas.problemsOf(content, type.map(RecordType::schema).orElse(History.SCHEMA)));
            boolean list = type.filter(of -> !of.isFolder() && of != RecordType.DATASET)
                    .isPresent();
            return new FileCheck(file, type, list ? content.elements() : List.of(content), problems, true);
        } catch (DataSetException unreadable) {
            problems.addAll(unreadable.problems());
            return new FileCheck(file, type, List.of(), problems, false);
        }
    }
}
