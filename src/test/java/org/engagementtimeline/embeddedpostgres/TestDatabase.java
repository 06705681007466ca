package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/**
 * Gives all tests of one JVM one PostgreSQL, as a server that is named by {@code spring.datasource.url}.
 *
 * <p>Several application contexts live at once during the tests, and a database folder takes one at a time. The server writes
 * nothing through to the disk, because its data end with the JVM. Everything connects as the owner of the record.
 */
public class TestDatabase implements LauncherSessionListener {

    private static final Path PARENT = Path.of("target", "test-database");

    private static final Map<String, String> FAST_AND_FORGETFUL = Map.of(
            "fsync",
            "off",
            "synchronous_commit",
            "off",
            "full_page_writes",
            "off",
            "max_connections",
            "300",
            "createrole_self_grant",
            "set,inherit");

    private @Nullable EmbeddedServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            deleteWhatKilledRunsLeft();
            Path folder = PARENT.resolve(Long.toString(ProcessHandle.current().pid()));
            // Some tests make roles and databases.
            Superuser.run(folder, """
                    create role timeline_owner login createdb createrole;

                    create role timeline_reader login;
                    """);
            server = EmbeddedServer.start(folder.toString(), FAST_AND_FORGETFUL, state -> {});
            System.setProperty("spring.datasource.url", server.owner().getUrl());
            System.setProperty("spring.datasource.username", server.owner().getUser());
            System.setProperty("spring.datasource.password", server.owner().getPassword());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (server != null) {
                server.close();
                FileSystemUtils.deleteRecursively(server.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteWhatKilledRunsLeft() throws IOException {
        if (!Files.isDirectory(PARENT)) {
            return;
        }
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(PARENT)) {
            for (Path run : runs) {
                if (isOfAnotherRunningJvm(run)) {
                    continue;
                }
                try (DatabaseFolder left = DatabaseFolder.open(run.toString())) {
                    left.killProcesses();
                    FileSystemUtils.deleteRecursively(left.path());
                } catch (EmbeddedDatabaseException e) {
                    // Another JVM deletes it just now.
                }
            }
        }
    }

    /** The lock does not tell: a JVM that starts opens its folder twice, and between these it is free. */
    private static boolean isOfAnotherRunningJvm(Path run) {
        long pid = Long.parseLong(run.getFileName().toString());
        return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
    }
}
