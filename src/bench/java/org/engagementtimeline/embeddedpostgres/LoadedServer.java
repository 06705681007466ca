package org.engagementtimeline.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The application's own PostgreSQL on a folder, for what is measured or made without the application. */
public final class LoadedServer implements AutoCloseable {

    /** For taking in much at once, and safe against no loss of power. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "shared_buffers", "1GB",
            "max_wal_size", "16GB",
            "checkpoint_timeout", "30min",
            "autovacuum", "off");

    private final DatabaseFolder folder;
    private final EmbeddedPostgres server;

    private LoadedServer(DatabaseFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Tuned to take in much at once. */
    public static LoadedServer start(String folder) throws IOException {
        return start(folder, SETTINGS);
    }

    public static LoadedServer startAsTheApplicationDoes(String folder) throws IOException {
        return start(folder, Map.of());
    }

    private static LoadedServer start(String folder, Map<String, String> settings) throws IOException {
        DatabaseFolder opened = DatabaseFolder.open(folder);
        return new LoadedServer(opened, EmbeddedServer.start(opened, settings));
    }

    public JdbcConnectionDetails connection() throws IOException {
        return EmbeddedServer.connectionTo(server, EmbeddedServer.password(folder));
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
