package org.engagementtimeline.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of one file, and its own problems.
 *
 * @param type empty if a data set has no such file
 * @param records empty if the file cannot be parsed
 * @param readable whether the file is one of a data set and can be parsed
 */
record FileCheck(
        SeedFile file, Optional<RecordType> type, List<Seed> records, List<Problem> problems, boolean readable) {

    static FileCheck of(SeedFile file, SchemaCheck schemas) {
        Optional<RecordType> type = RecordType.at(file.path());
        List<Problem> problems = new ArrayList<>();
        if (file.isMisnamed()) {
            return new FileCheck(file, Optional.empty(), List.of(), problems, false);
        }
        if (type.isEmpty()) {
            problems.add(Problem.ofFile(file.path(), "a data set has no such file; allowed are " + RecordType.paths()));
            return new FileCheck(file, type, List.of(), problems, false);
        }
        try {
            Seed content = file.parse(problems);
            problems.addAll(schemas.problemsOf(content, type.get().schema()));
            boolean one = type.get().isFolder() || type.get() == RecordType.DATASET;
            return new FileCheck(file, type, one ? List.of(content) : content.elements(), problems, true);
        } catch (DataSetException unreadable) {
            problems.addAll(unreadable.problems());
            return new FileCheck(file, type, List.of(), problems, false);
        }
    }
}
