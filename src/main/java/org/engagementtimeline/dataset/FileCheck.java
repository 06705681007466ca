package org.engagementtimeline.dataset;

import java.util.List;

/**
 * The records of one file, and its own problems.
 *
 * @param records empty if the file cannot be parsed
 * @param unparsable whether the file cannot be parsed
 */
record FileCheck(SeedFile file, List<Seed> records, List<Problem> problems, boolean unparsable) {

    static FileCheck of(SeedFile file, SchemaCheck schemas) {
        return RecordType.at(file.path())
                .map(type -> of(file, type, schemas))
                .orElseGet(() -> new FileCheck(
                        file,
                        List.of(),
                        List.of(Problem.ofFile(
                                file.path(), "a data set has no such file; allowed are " + RecordType.paths())),
                        false));
    }

    private static FileCheck of(SeedFile file, RecordType type, SchemaCheck schemas) {
        try {
            Seed content = file.parse();
            List<Seed> records = type.isFolder() || type == RecordType.DATASET ? List.of(content) : content.elements();
            return new FileCheck(file, records, schemas.problemsOf(content, type.schema()), false);
        } catch (DataSetException unreadable) {
            return new FileCheck(file, List.of(), unreadable.problems(), true);
        }
    }
}
