package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded server survives, on folders, processes and signals that are real. */
class EmbeddedServerIT {

    @TempDir
    Path parent;

    @AfterEach
    void leavesNoProcessBehind() {
        Processes.in(parent).forEach(ProcessHandle::destroyForcibly);
        await().until(() -> Processes.in(parent).isEmpty());
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
    void givesAFolderOfTheBuildBeforeItsAccounts() throws IOException {
        // There, everything belonged to the superuser.
        Superuser.run(folder(), """
                create schema other;

                create table public.memory (id integer generated always as identity, place text);

                create table other.memory (id serial);

                create view public.places as select place from memory;

                create function public.nearest() returns text language sql return (select 'Karachi');

                create text search configuration public.record (copy = english);

                create extension unaccent schema public;

                insert into public.memory (place) values ('Karachi');
                """);

        try (Running server = Running.on(folder())) {
            assertThat(server.remembered()).containsExactly("Karachi");
            assertThat(server.text("select place || nearest() from places")).isEqualTo("KarachiKarachi");
            server.owner().sql("insert into memory (place) values ('Quetta')").update();
            for (String thing : List.of(
                    "view places",
                    "function nearest",
                    "text search configuration record",
                    "table memory",
                    "schema other")) {
                server.owner().sql("drop " + thing + " cascade").update();
            }
            // What the loader does to the tables of an earlier build.
            server.owner().sql("drop schema public cascade").update();
            server.owner().sql("create schema public").update();
            server.remember("Quetta");
        }
        try (Running next = Running.on(folder())) {
            assertThat(next.remembered()).containsExactly("Quetta");
        }
    }

    @Test
    void hasNewPasswordsAtEachStart() throws IOException {
        String before;
        try (Running first = Running.on(folder())) {
            before = first.server().owner().getPassword()
                    + first.server().reader().getPassword();
        }

        try (Running second = Running.on(folder())) {
            assertThat(before)
                    .doesNotContain(
                            second.server().owner().getPassword(),
                            second.server().reader().getPassword());
        }
    }

    @Test
    void letsOneOfTwoStartersHaveTheFolder() throws IOException {
        try (HeldDatabase one = HeldDatabase.starting(folder());
                HeldDatabase other = HeldDatabase.starting(folder())) {
            assertThat(List.of(one.isReady(), other.isReady())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(parent.resolve("timeline.err")).content().contains("is in use by another instance");
    }

    private Path folder() {
        return parent.resolve("timeline");
    }

    private List<ProcessHandle> processes() {
        return Processes.in(parent);
    }

    private ProcessHandle postmaster() throws IOException {
        String number =
                Files.readAllLines(folder().resolve("data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }
}
