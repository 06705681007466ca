package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL like one that an operator runs: it has one account, and nobody starts it again when it is killed. */
public final class PlainServer implements AutoCloseable {

    private static final String PASSWORD = "secret";

    private final DatabaseFolder folder;
    private final Programs programs;
    private final int port;

    public PlainServer(Path path, int port) throws IOException {
        Superuser.run(path, "alter role postgres password '" + PASSWORD + "'");
        this.folder = DatabaseFolder.open(path.toString());
        this.programs = Programs.unpackedIn(folder.programs(), folder.log());
        this.port = port;
    }

    public void start() throws IOException {
        String options = "-p " + port + " -c unix_socket_directories=";
        programs.run("", "pg_ctl", "start", "-w", "-D", folder.data().toString(), "-o", options);
    }

    public void kill() throws IOException {
        folder.killProcesses();
    }

    /** With the account. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=" + PASSWORD;
    }

    @Override
    public void close() throws IOException {
        kill();
        folder.close();
    }
}
