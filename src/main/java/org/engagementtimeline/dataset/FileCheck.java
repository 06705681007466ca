package org.engagementtimeline.dataset;

import java.util.List;

/**
 * What one file holds, and what is wrong with it by itself.
 *
 * @param records none when the file could not be read
 * @param unread whether it does not even parse
 */
record FileCheck(SeedFile file, List<Seed> records, List<Problem> problems, boolean unread) {

    static FileCheck of(SeedFile file, SchemaCheck schemas) {
        return Kind.at(file.path())
                .map(kind -> of(file, kind, schemas))
                .orElseGet(() -> new FileCheck(
                        file,
                        List.of(),
                        List.of(Problem.ofFile(
                                file.path(), "no such file belongs to a data set; allowed are " + Kind.places())),
                        false));
    }

    private static FileCheck of(SeedFile file, Kind kind, SchemaCheck schemas) {
        try {
            Seed content = file.parse();
            List<Seed> records = kind.isFolder() || kind == Kind.DATASET ? List.of(content) : content.elements();
            return new FileCheck(file, records, schemas.problemsOf(content, kind.schema()), false);
        } catch (DataSetException unreadable) {
            return new FileCheck(file, List.of(), unreadable.problems(), true);
        }
    }
}
