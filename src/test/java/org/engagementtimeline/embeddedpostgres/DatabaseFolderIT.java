package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFolderIT {

    @TempDir
    Path parent;

    @Test
    void refusesAFolderThatAnotherInstanceUses() throws IOException {
        try (HeldDatabase other = HeldDatabase.started(folder())) {
            assertRefuses("The database folder " + folder() + " is in use by another instance of this application.");
        }
    }

    @Test
    void refusesAFolderThatAnInstanceInThisJvmUses() throws IOException {
        try (DatabaseFolder first = DatabaseFolder.open(folder().toString())) {
            assertRefuses("The database folder " + folder() + " is in use by another instance of this application.");
        }
    }

    @Test
    void isFreeAgainAfterARefusal() throws IOException {
        Path inTheWay = Files.createDirectories(folder().resolve("lock"));
        assertRefuses("cannot be used");

        Files.delete(inTheWay);

        DatabaseFolder.open(folder().toString()).close();
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(folder(), "mine");

        assertRefuses("The database folder " + folder() + " is a file.");

        assertThat(folder()).hasContent("mine");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Files.writeString(parent.resolve("file"), "");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(
                        () -> DatabaseFolder.open(parent.resolve("file/below").toString()))
                .withMessageStartingWith("The database folder " + parent.resolve("file/below") + " cannot be used: ");
    }

    @Test
    void refusesAFolderInWhichItCannotWrite() throws IOException {
        // A folder in place of the file, because the superuser may write where permissions forbid it.
        Files.createDirectories(folder().resolve("lock"));

        assertRefuses("The database folder " + folder() + " cannot be used: ");
    }

    @Test
    void refusesAndKeepsTheDataOfAnotherMajorVersion() throws IOException {
        Superuser.run(folder(), "");
        Files.writeString(folder().resolve("data/PG_VERSION"), "17\n");

        assertDoesNotStart("FATAL:  database files are incompatible with server:  The data directory was initialized by"
                + " PostgreSQL version 17, which is not compatible with this version 18");

        assertThat(folder().resolve("data/PG_VERSION")).hasContent("17");
    }

    @Test
    void refusesAndKeepsFilesOfSomethingElse() throws IOException {
        Files.createDirectories(folder().resolve("data"));
        Files.writeString(folder().resolve("data/thesis.txt"), "mine");

        assertDoesNotStart("postgres: could not access the server configuration file \"" + folder().resolve("data"));

        assertThat(folder().resolve("data/thesis.txt")).hasContent("mine");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesDataOfAnotherUser() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only the superuser can give files away");
        Superuser.run(folder(), "");
        Path data = folder().resolve("data");
        Files.setOwner(
                data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertDoesNotStart("postgres: could not access the server configuration file \"" + data);
    }

    @Test
    void startsWithoutThePasswordOfTheLastStart() throws IOException {
        Superuser.run(folder(), "");
        Files.delete(folder().resolve("password"));

        try (Running server = Running.on(folder())) {
            assertThat(folder().resolve("password"))
                    .hasContent(server.server().owner().getPassword());
        }
    }

    @Test
    void saysWhatToDo() throws IOException {
        Files.writeString(folder(), "");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> DatabaseFolder.open(folder().toString()))
                .extracting(EmbeddedDatabaseException::action)
                .asString()
                .contains("Move that file elsewhere", "timeline.database.folder", "SPRING_DATASOURCE_URL");
    }

    private void assertDoesNotStart(String reason) {
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> Running.on(folder()))
                .withMessageStartingWith("The embedded PostgreSQL in " + folder() + " did not start: " + reason);
    }

    private void assertRefuses(String message) {
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> DatabaseFolder.open(folder().toString()))
                .withMessageContaining(message);
    }

    private Path folder() {
        return parent.resolve("timeline");
    }
}
