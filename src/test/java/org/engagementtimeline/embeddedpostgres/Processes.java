package org.engagementtimeline.embeddedpostgres;

import java.nio.file.Path;
import java.util.List;

/** The running PostgreSQL processes whose programs are in a folder or below. */
final class Processes {

    private Processes() {}

    static List<ProcessHandle> in(Path parent) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(parent))
                        .isPresent())
                .toList();
    }
}
