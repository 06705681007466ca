package org.engagementtimeline.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.NestedExceptionUtils;

/**
 * Starts PostgreSQL on a {@link DatabaseFolder}, with settings for data that must last.
 *
 * <p>The library is made for tests. By default it does not flush to the disk, lets every local user in as the superuser, and deletes
 * files in a folder that it shares with others. Here every commit is on the disk before it is confirmed. The server listens on
 * loopback addresses only, and asks for a password that only the user of the application can read. Anyone who can act as this user
 * on this machine can read the password, and with it all data.
 */
final class EmbeddedServer {

    static final String USER = "postgres";
    static final String DATABASE = "postgres";

    /** Enough for a server to recover from a crash. */
    private static final Duration START_TIME = Duration.ofSeconds(30);

    private static final String WORKING_FOLDER = "ot.epg.working-dir";

    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "listen_addresses", "localhost",
            // No socket, because its folder would be shared by all users.
            "unix_socket_directories", "",
            "max_connections", "50");

    private static final Pattern ERROR =
            Pattern.compile("(FATAL|PANIC|error|pg_ctl):(?!.*(starting up|could not start server)).*");

    private EmbeddedServer() {}

    /**
     * Starts the server and waits until it answers.
     *
     * @param settings server settings that override those above
     * @throws EmbeddedDatabaseException if there is no PostgreSQL for this platform or it does not start
     */
    static EmbeddedPostgres start(DatabaseFolder folder, Map<String, String> settings) throws IOException {
        long logged = Files.size(folder.log());
        try {
            EmbeddedPostgres server = builder(folder, settings).start();
            folder.finish();
            return server;
        } catch (EmbeddedDatabaseException e) {
            throw e;
        } catch (UnsupportedOperationException e) {
            throw unsupportedPlatform(System.getProperty("os.name"), System.getProperty("os.arch"), e);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            folder.stopServer();
            folder.forgetPrograms();
            throw EmbeddedDatabaseException.ofFolder(
                    "The embedded PostgreSQL in %s did not start: %s."
                            .formatted(folder.path(), lastError(folder, logged, e)),
                    "Read " + folder.log(),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DatabaseFolder folder, Map<String, String> settings)
            throws IOException {
        EmbeddedPostgres.Builder builder = builderIn(folder)
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                // The hook of the library would stop the server while requests are still running.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_TIME)
                .setPgBinaryResolver(new Programs())
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                // Sorts equally on every platform.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Not part of the locale, but initdb gets them in the same way.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setConnectConfig("password", password(folder));
        SETTINGS.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    private static EmbeddedPostgres.Builder builderIn(DatabaseFolder folder) {
        // The library reads this when it creates a builder, and deletes old folders there, so it must not be shared.
        System.setProperty(WORKING_FOLDER, folder.programs().toString());
        return EmbeddedPostgres.builder();
    }

    private static EmbeddedDatabaseException unsupportedPlatform(String system, String hardware, RuntimeException e) {
        return EmbeddedDatabaseException.ofPlatform(
                "This application has no PostgreSQL for %s on %s.".formatted(system, hardware),
                "Run it on Linux, macOS or Windows with an x86-64 or ARM 64-bit processor",
                e);
    }

    /** The last error in the server's log after position {@code since}, or the message of the library if there is none. */
    private static String lastError(DatabaseFolder folder, long since, Throwable failure) throws IOException {
        byte[] log = Files.readAllBytes(folder.log());
        return new String(log, (int) since, log.length - (int) since, StandardCharsets.UTF_8)
                .lines()
                .map(ERROR::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)));
    }

    static String password(DatabaseFolder folder) throws IOException {
        return Files.readString(folder.password()).strip();
    }

    static JdbcConnectionDetails connectionTo(EmbeddedPostgres server, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
            }

            @Override
            public String getUsername() {
                return USER;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }

    /**
     * Finds the programs for this platform among the dependencies.
     *
     * <p>Each start needs its own object, and not a lambda: the library remembers for each resolver where it unpacked the programs,
     * and would use those of another folder.
     */
    private static class Programs implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machineHardware) throws IOException {
            try {
                return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
            } catch (IllegalStateException e) {
                throw unsupportedPlatform(system, machineHardware, e);
            }
        }
    }
}
