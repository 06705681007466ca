package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;

/** Prepares data as no account of the application may, before a server runs on them. */
final class Superuser {

    private Superuser() {}

    /** @param statements each ends with a semicolon and an empty line */
    static void run(Path path, String statements) throws IOException {
        try (DatabaseFolder folder = DatabaseFolder.open(path.toString())) {
            Programs programs = Programs.unpackedIn(folder.programs(), folder.log());
            if (!folder.hasData()) {
                EmbeddedServer.createData(folder, programs);
            }
            EmbeddedServer.runInSingleUserMode(folder, programs, statements);
        }
    }
}
