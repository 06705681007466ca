package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded server survives, on folders, processes and signals that are real. */
class EmbeddedServerIT {

    @TempDir
    Path parent;

    @AfterEach
    void leavesNoProcessBehind() {
        assertThat(new ServerProcesses(parent).stop(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void keepsDataOverARestart() throws IOException {
        try (Running first = Running.on(folder())) {
            first.remember("Doha");
        }
        assertThat(processes()).isEmpty();

        try (Running second = Running.on(folder())) {
            assertThat(second.remembered()).containsExactly("Doha");
        }
    }

    @Test
    void recoversFromAKilledServer() throws IOException {
        try (Running first = Running.on(folder())) {
            first.remember("Urumqi");
            ProcessHandle postmaster = postmaster();
            postmaster.destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> !processes().contains(postmaster));
        }

        try (Running second = Running.on(folder())) {
            assertThat(second.remembered()).containsExactly("Urumqi");
        }
    }

    @Test
    void stopsTheServerThatOutlivedAKilledApplication() throws IOException {
        HeldDatabase killed = HeldDatabase.started(folder());
        killed.kill();
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (Running next = Running.on(folder())) {
            assertThat(processes()).doesNotContain(orphan);
            next.remember("Kabul");
        }
    }

    @Test
    void recoversWhenApplicationAndServerAreKilled() throws IOException {
        HeldDatabase killed = HeldDatabase.started(folder());
        killed.kill();
        processes().forEach(ProcessHandle::destroyForcibly);

        try (Running next = Running.on(folder())) {
            next.remember("Islamabad");
        }
    }

    @Test
    void makesAnInterruptedFirstStartAnew() throws IOException {
        try (HeldDatabase interrupted = HeldDatabase.starting(folder())) {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(folder().resolve("data/base")));
        }
        // As when the power fails: left to itself, the program would clear away what it has begun.
        processes().forEach(ProcessHandle::destroyForcibly);
        assertThat(folder().resolve("data")).isNotEmptyDirectory();

        try (Running next = Running.on(folder())) {
            next.remember("Torkham");
        }
        try (Running afterThat = Running.on(folder())) {
            assertThat(afterThat.remembered()).containsExactly("Torkham");
        }
    }

    @Test
    void startsAlthoughItsOldProcessNumberIsTaken() throws IOException {
        try (Running first = Running.on(folder())) {
            first.remember("Spin Boldak");
        }
        Path left = folder().resolve("data/postmaster.pid");
        // Not of this JVM, for PostgreSQL disregards the processes it descends from.
        long taken = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(left, taken + "\n" + folder().resolve("data") + "\n");

        try (Running second = Running.on(folder())) {
            assertThat(second.remembered()).containsExactly("Spin Boldak");
        }
    }

    @Test
    void unpacksHalfUnpackedProgramsAnew() throws IOException {
        try (Running first = Running.on(folder())) {
            first.remember("Chaman");
        }
        Path programs;
        try (var versions = Files.list(folder().resolve("programs/postgresql"))) {
            programs = versions.findFirst().orElseThrow();
        }
        Files.writeString(programs.resolve("bin/postgres"), "half");
        Files.delete(programs.resolve(".exists"));

        try (Running second = Running.on(folder())) {
            assertThat(second.remembered()).containsExactly("Chaman");
        }
    }

    @Test
    void saysWhyTheServerDoesNotStart() throws IOException {
        try (DatabaseFolder folder = DatabaseFolder.open(folder().toString())) {
            Files.createFile(folder.data().resolve("in-the-way"));
            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> EmbeddedServer.start(folder, Map.of()))
                    .withMessageMatching(
                            "The embedded PostgreSQL in .* did not start: error: directory .* exists but is not empty.");
        }
    }

    private Path folder() {
        return parent.resolve("timeline");
    }

    private List<ProcessHandle> processes() {
        return new ServerProcesses(parent).running();
    }

    private ProcessHandle postmaster() throws IOException {
        String number =
                Files.readAllLines(folder().resolve("data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }
}
