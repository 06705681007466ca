package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

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

    private final EmbeddedServer server;

    private LoadedServer(EmbeddedServer server) {
        this.server = server;
    }

    /** Tuned to take in much at once. */
    public static LoadedServer start(String folder) throws IOException {
        return new LoadedServer(EmbeddedServer.start(folder, SETTINGS, state -> {}));
    }

    public static LoadedServer startAsTheApplicationDoes(String folder) throws IOException {
        return new LoadedServer(EmbeddedServer.start(folder, Map.of(), state -> {}));
    }

    /** As the owner of the record. */
    public PGSimpleDataSource connection() {
        return server.owner();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
