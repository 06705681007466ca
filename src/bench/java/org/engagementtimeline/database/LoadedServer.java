package org.engagementtimeline.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The application's own PostgreSQL on a folder, tuned to take in much at once and safe against no loss of power. */
public final class LoadedServer implements AutoCloseable {

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

    public static LoadedServer start(String folder) throws IOException {
        DatabaseFolder opened = DatabaseFolder.open(folder);
        return new LoadedServer(opened, EmbeddedServer.start(opened, SETTINGS));
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
