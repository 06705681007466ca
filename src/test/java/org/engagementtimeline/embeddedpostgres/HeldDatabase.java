package org.engagementtimeline.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A JVM of its own that holds a database folder with a running server, in order to be killed. */
class HeldDatabase implements AutoCloseable {

    private final Process process;

    private HeldDatabase(Process process) {
        this.process = process;
    }

    /** Starts the JVM, and returns at once. */
    static HeldDatabase starting(Path folder) throws IOException {
        return new HeldDatabase(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        folder.toString())
                .redirectError(new File(folder + ".err"))
                .start());
    }

    /** Starts the JVM, and returns when its server answers. */
    static HeldDatabase started(Path folder) throws IOException {
        HeldDatabase held = starting(folder);
        BufferedReader output = held.process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("ready")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The other JVM ended early; see " + folder + ".err");
        }
        return held;
    }

    /** Kills the JVM and nothing else, and waits until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        DatabaseFolder folder = DatabaseFolder.open(arguments[0]);
        EmbeddedPostgres server = EmbeddedServer.start(folder, Map.of());
        System.out.println("ready");
        System.in.read();
        server.close();
        folder.close();
    }
}
