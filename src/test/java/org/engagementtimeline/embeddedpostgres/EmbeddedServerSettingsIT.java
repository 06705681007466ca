package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
    void opensNothingToOtherMachinesAndOtherUsers() throws IOException {
        List<String> process = Files.readAllLines(folder().resolve("data/postmaster.pid"));
        assertThat(process.get(4)).as("folder of a socket").isEmpty();
        assertThat(process.get(5)).as("address").isEqualTo("127.0.0.1");
        for (String user : List.of("timeline_owner", "timeline_reader", "postgres")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() ->
                            DriverManager.getConnection(server.server().owner().getUrl(), user, "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void letsTheReaderOnlyReadAndNotForLong() throws SQLException {
        assertThat(server.setting("default_transaction_read_only")).isEqualTo("on");
        assertThat(server.setting("statement_timeout")).isEqualTo("1min");
        assertThat(server.setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
        server.remember("Gwadar");
        assertThat(server.remembered()).containsExactly("Gwadar");
        try (Connection reader = server.server().reader().getConnection();
                Statement statement = reader.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            for (String write : List.of("delete from memory", "drop table memory", "create table public.other ()")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute(write))
                        .matches(refused -> refused.getSQLState().equals("42501"));
            }
        }
    }

    @Test
    void givesNobodyTheRightsOfASuperuser() {
        assertThat(server.text("select string_agg(rolname, ' ') from pg_roles where rolcanlogin and not rolsuper"
                        + " and not rolcreatedb and not rolcreaterole and not rolreplication and not rolbypassrls"))
                .contains("timeline_owner", "timeline_reader");
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
