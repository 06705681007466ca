package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the application's own server promises while it runs, asked of one that all the tests only read. */
class EmbeddedServerSettingsIT {

    @TempDir
    static Path parent;

    private static Path foldersOfOthers;
    private static Path lockOfOthers;
    private static Running server;

    @BeforeAll
    static void start() throws IOException {
        // A folder that the library would take for forgotten and delete.
        foldersOfOthers = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"))
                .resolve(parent.getFileName().toString());
        lockOfOthers = Files.createFile(Files.createDirectory(foldersOfOthers).resolve("epg-lock"));
        assertThat(lockOfOthers.toFile().setLastModified(0)).isTrue();
        // One that was there before, with the leave that its owner gave.
        Files.createDirectory(folder());
        if (OS.current() != OS.WINDOWS) {
            Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        server = Running.on(folder());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        Files.deleteIfExists(lockOfOthers);
        Files.deleteIfExists(foldersOfOthers);
    }

    @Test
    void isOfTheVersionWhoseDataItAccepts() {
        assertThat(server.setting("server_version")).startsWith(DatabaseFolder.MAJOR_VERSION + ".");
    }

    @Test
    void writesEveryCommitThroughToTheDisk() {
        assertThat(server.setting("fsync")).isEqualTo("on");
        assertThat(server.setting("synchronous_commit")).isEqualTo("on");
        assertThat(server.setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void ordersWordsTheSameOnEveryPlatform() {
        assertThat(server.text("SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database"
                        + " WHERE datname = current_database()"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void opensNothingToOtherMachinesAndOtherUsers() {
        assertThat(server.setting("listen_addresses")).isEqualTo("localhost");
        assertThat(server.setting("unix_socket_directories")).isEmpty();

        String url = EmbeddedServer.connectionTo(server.server(), "").getJdbcUrl();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, EmbeddedServer.USER, "guess"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsItsFilesToItsUser() throws IOException {
        assertThat(permissions("")).isEqualTo("rwxr-xr-x");
        assertThat(permissions("data")).isEqualTo("rwx------");
        assertThat(permissions("programs")).isEqualTo("rwx------");
        assertThat(permissions("password")).isEqualTo("rw-------");
        assertThat(permissions("postgresql.log")).isEqualTo("rw-------");
    }

    @Test
    void leavesFoldersOfOtherProgramsAlone() {
        assertThat(lockOfOthers).exists();
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(name)));
    }

    private static Path folder() {
        return parent.resolve("timeline");
    }
}
