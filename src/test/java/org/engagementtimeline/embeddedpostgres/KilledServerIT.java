package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded server is killed under the running site, and starts again. While a test holds the lock of the server object, it does
 * not start again, so the test can look at the site without it.
 */
class KilledServerIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    static Path parent;

    private static RunningSite site;
    private final AtomicInteger count = new AtomicInteger();

    @BeforeAll
    static void start() {
        site = RunningSite.on(folder(), Seeds.FIXTURES);
    }

    @BeforeEach
    void waitUntilItIsReady() {
        await().atMost(LONG).until(() -> site.status("/readyz") == 200 && site.status(notKept()) == 200);
    }

    @AfterAll
    static void stop() {
        site.close();
        assertThat(Processes.in(parent)).isEmpty();
    }

    @Test
    void servesKeptPagesUnderLoadAndStartsAgainWithoutLoss() throws Exception {
        String before = site.get("/engagements.json").body();
        assertThat(site.status("/people")).isEqualTo(200);
        int port = site.server().port();
        Queue<HttpResponse<String>> kept = new ConcurrentLinkedQueue<>();
        Queue<HttpResponse<String>> others = new ConcurrentLinkedQueue<>();
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<?>[] readers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    while (reading.get()) {
                        kept.add(site.get("/people"));
                        others.add(site.get(notKept()));
                    }
                }))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        await().atMost(LONG).until(() -> others.size() > 10);

        synchronized (site.server()) {
            kill();
            await().atMost(LONG).until(() -> others.stream().anyMatch(answer -> answer.statusCode() == 503));
            await().atMost(LONG).until(() -> site.status("/readyz") == 503);
            assertThat(site.status("/livez")).isEqualTo(200);
        }
        await().atMost(LONG).until(() -> site.status("/readyz") == 200 && site.status(notKept()) == 200);
        await().atMost(LONG).until(() -> !site.get("/people").body().contains("class=\"stale\""));
        reading.set(false);
        CompletableFuture.allOf(readers).join();

        assertThat(kept).allMatch(answer -> answer.statusCode() == 200);
        assertThat(others)
                .allMatch(answer -> answer.statusCode() == 200
                        || answer.statusCode() == 503
                                && answer.headers().firstValue("Retry-After").isPresent());
        assertThat(site.get("/engagements.json").body()).isEqualTo(before);
        assertThat(site.server().port()).isEqualTo(port);
    }

    @Test
    void movesToAnotherPortAndGivesWhoHasTheOldOneNoPassword() throws Exception {
        PGSimpleDataSource owner = site.server().owner();
        PGSimpleDataSource reader = site.server().reader();
        int port = site.server().port();
        PasswordThief thief;
        synchronized (site.server()) {
            kill();
            thief = new PasswordThief(port);
        }
        try (thief) {
            for (PGSimpleDataSource account : List.of(owner, reader)) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(account::getConnection)
                        .withMessageContaining("not allowed by requireAuth");
            }
            await().atMost(LONG).until(() -> site.status("/readyz") == 200 && site.status(notKept()) == 200);

            assertThat(site.server().port()).isNotEqualTo(port);
            assertThat(thief.asked()).isGreaterThanOrEqualTo(2);
            assertThat(thief.got())
                    .contains("timeline_owner", "timeline_reader")
                    .doesNotContain(owner.getPassword(), reader.getPassword());
        }
    }

    @Test
    void isNotAliveAsLongAsTheServerCannotStart() throws Exception {
        Path data = folder().resolve("data");
        Path away = folder().resolve("away");
        synchronized (site.server()) {
            kill();
            Files.move(data, away);
        }
        await().atMost(LONG).until(() -> site.status("/livez") == 503);

        synchronized (site.server()) {
            assertThat(data).doesNotExist();
            Files.move(away, data);
        }
        await().atMost(LONG).until(() -> site.status("/livez") == 200 && site.status("/readyz") == 200);
    }

    /** An address that nobody has asked for. */
    private String notKept() {
        return "/?q=" + getClass().getSimpleName() + count.incrementAndGet() + "-" + System.nanoTime();
    }

    private static void kill() throws IOException {
        String number =
                Files.readAllLines(folder().resolve("data/postmaster.pid")).get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        server.destroyForcibly();
        // Its own processes notice, and the port is free.
        await().atMost(LONG).until(() -> Processes.in(parent).isEmpty());
    }

    private static Path folder() {
        return parent.resolve("timeline");
    }
}
