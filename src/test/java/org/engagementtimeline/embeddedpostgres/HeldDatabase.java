package org.engagementtimeline.embeddedpostgres;

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
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(folder + ".err")))
                .start());
    }

    /** Starts the JVM, and returns when its server answers. */
    static HeldDatabase started(Path folder) throws IOException {
        HeldDatabase held = starting(folder);
        if (!held.isReady()) {
            throw new IllegalStateException("The other JVM ended early; see " + folder + ".err");
        }
        return held;
    }

    /** Waits until its server answers, or until it has ended without one. */
    boolean isReady() throws IOException {
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("ready")) {
            line = output.readLine();
        }
        return line != null;
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
        try (EmbeddedServer server = EmbeddedServer.start(arguments[0], Map.of(), state -> {})) {
            System.out.println("ready");
            System.in.read();
        }
    }
}
