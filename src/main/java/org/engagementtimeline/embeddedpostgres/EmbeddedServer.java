package org.engagementtimeline.embeddedpostgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.LivenessState;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL on a {@link DatabaseFolder}, with settings for data that must last. If it dies, it is started again.
 *
 * <p>Every commit is on the disk before it is confirmed. The server listens on loopback only, and its superuser cannot connect. Before
 * each start, single-user mode sets new passwords for the owner and the reader. The driver insists on SCRAM, so a program that takes
 * the port of a dead server never sees a password. Anyone who can act as the user of the application on this machine can do
 * everything with the data.
 */
final class EmbeddedServer implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String ADDRESS = "127.0.0.1";

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", ADDRESS,
            // No socket, because its folder would be shared by all users.
            "unix_socket_directories", "",
            "max_connections", "50",
            "timezone", "UTC");

    /** Seconds between two looks at the server, and between two attempts to start it again. */
    private static final long INTERVAL = 1;

    private static final Pattern ERROR =
            Pattern.compile("(FATAL|PANIC|error|postgres|unshare):(?!.*starting up).*(\\R.*DETAIL:.*)?");

    private final DatabaseFolder folder;
    private final Map<String, String> settings;
    private final Consumer<LivenessState> liveness;
    private final ScheduledExecutorService watcher;
    private volatile Access access = new Access(0, "", ""); // the server has not run yet
    private LivenessState state = LivenessState.CORRECT;

    /** How to connect. It changes with each start. */
    private record Access(int port, String owner, String reader) {}

    private EmbeddedServer(DatabaseFolder folder, Map<String, String> settings, Consumer<LivenessState> liveness) {
        this.folder = folder;
        this.settings = new TreeMap<>(SETTINGS);
        this.settings.putAll(settings);
        this.liveness = liveness;
        CustomizableThreadFactory threads = new CustomizableThreadFactory("embedded-postgresql-");
        threads.setDaemon(true);
        this.watcher = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param settings server settings that override those above
     * @param liveness is told when a dead server cannot be started again, and when it could
     * @throws EmbeddedDatabaseException if the folder cannot be used, if there is no PostgreSQL for this platform or if it does not
     *     start
     */
    static EmbeddedServer start(String folder, Map<String, String> settings, Consumer<LivenessState> liveness)
            throws IOException {
        EmbeddedServer server = new EmbeddedServer(DatabaseFolder.open(folder), settings, liveness);
        try {
            server.start();
        } catch (RuntimeException e) {
            try (server) {
                server.folder.killProcesses();
                // A full disk or a power cut may have damaged them.
                FileSystemUtils.deleteRecursively(server.folder.programs().toFile());
            }
            throw e;
        }
        server.watcher.scheduleWithFixedDelay(server::startAgainIfDead, INTERVAL, INTERVAL, TimeUnit.SECONDS);
        return server;
    }

    private void start() {
        long logged = 0;
        try {
            folder.killProcesses();
            folder.startLog();
            logged = Files.size(folder.log());
            Programs programs = Programs.unpackedIn(folder.programs(), folder.log());
            if (access.port() == 0 && !folder.hasData()) {
                createData(folder, programs);
            }
            access = new Access(freePort(access.port()), newPassword(), newPassword());
            setAccounts(programs);
            programs.run("", "pg_ctl", "start", "-w", "-D", folder.data().toString(), "-o", options());
        } catch (IOException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The embedded PostgreSQL in %s did not start: %s.".formatted(folder.path(), lastError(logged, e)),
                    "Read " + folder.log(),
                    e);
        }
    }

    static void createData(DatabaseFolder folder, Programs programs) throws IOException {
        Path data = folder.unfinishedData();
        // With SCRAM for everyone, initdb requires a superuser password. It is removed before the server starts.
        folder.writePassword(newPassword());
        programs.run(
                "",
                "initdb",
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + folder.password(),
                "--encoding=UTF8",
                // Sorts equally on every platform.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        folder.finish(data);
    }

    private void setAccounts(Programs programs) throws IOException {
        runInSingleUserMode(
                folder,
                programs,
                new ClassPathResource("embeddedpostgres/accounts.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{owner}", access.owner())
                        .replace("{reader}", access.reader()));
        folder.writePassword(access.owner());
    }

    /** Runs statements as the superuser while no server runs. After a crash, PostgreSQL recovers the data first. */
    static void runInSingleUserMode(DatabaseFolder folder, Programs programs, String statements) throws IOException {
        programs.run(
                statements,
                "postgres",
                "--single",
                "-jD",
                folder.data().toString(),
                "-cexit_on_error=on",
                // The log must not repeat statements with passwords.
                "-clog_min_error_statement=panic",
                "postgres");
    }

    private String options() {
        return settings.entrySet().stream()
                .map(setting -> " -c %s=%s".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining("", "-p " + access.port(), ""));
    }

    private static String newPassword() {
        return UUID.randomUUID().toString();
    }

    /** The same port as before if it is free, otherwise another. */
    private static int freePort(int before) throws IOException {
        try (ServerSocket free = new ServerSocket(before, 1, InetAddress.getByName(ADDRESS))) {
            return free.getLocalPort();
        } catch (BindException taken) {
            return freePort(0);
        }
    }

    private synchronized void startAgainIfDead() {
        try {
            if (!watcher.isShutdown() && !folder.isServerRunning()) {
                if (state == LivenessState.CORRECT) {
                    LOG.warn("The embedded PostgreSQL in {} has stopped. Restarting it.", folder.path());
                }
                start();
                LOG.warn("The embedded PostgreSQL runs again, on port {}.", access.port());
            }
            report(LivenessState.CORRECT);
        } catch (IOException | RuntimeException | Error e) {
            if (report(LivenessState.BROKEN)) {
                LOG.error("{} The application tries again every second.", e.getMessage());
            }
        }
    }

    private boolean report(LivenessState now) {
        boolean changed = state != now;
        if (changed) {
            state = now;
            liveness.accept(now);
        }
        return changed;
    }

    /** The last error logged after this offset in bytes, or the exception itself if none was logged. */
    private String lastError(long offset, IOException failure) {
        try (InputStream log = Files.newInputStream(folder.log())) {
            log.skipNBytes(offset);
            return ERROR.matcher(new String(log.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .reduce((earlier, later) -> later)
                    .map(last -> last.group().replaceAll("\\R.*DETAIL:", ":").replaceAll("\\.$", ""))
                    .orElse(failure.toString());
        } catch (IOException e) {
            return failure.toString();
        }
    }

    Path folder() {
        return folder.path();
    }

    int port() {
        return access.port();
    }

    /** The account that makes the tables and writes the record, as long as this start of the server lasts. */
    PGSimpleDataSource owner() {
        Access now = access;
        return account(now.port(), "timeline_owner", now.owner());
    }

    /** The account that pages are read with. If the server has ended, this starts it again first, so nobody tries in vain. */
    synchronized PGSimpleDataSource reader() {
        startAgainIfDead();
        return account(access.port(), "timeline_reader", access.reader());
    }

    private static PGSimpleDataSource account(int port, String user, String password) {
        PGSimpleDataSource account = new PGSimpleDataSource();
        // Another program on this port gets no password in clear, and cannot keep anyone waiting.
        account.setUrl("jdbc:postgresql://%s:%d/postgres?requireAuth=scram-sha-256&sslmode=disable&loginTimeout=5"
                .formatted(ADDRESS, port));
        account.setUser(user);
        account.setPassword(password);
        return account;
    }

    /** Stops the server and releases the folder. */
    @Override
    public void close() throws IOException {
        watcher.shutdownNow();
        synchronized (this) {
            try {
                if (folder.isServerRunning()) {
                    Programs.unpackedIn(folder.programs(), folder.log())
                            .run(
                                    "",
                                    "pg_ctl",
                                    "stop",
                                    "-m",
                                    "fast",
                                    "-D",
                                    folder.data().toString());
                }
                folder.killProcesses();
            } finally {
                folder.close();
            }
        }
    }
}
