package org.engagementtimeline.web;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed nginx with the configuration of this project, but for its ports and folders. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    private static Optional<Path> program() {
        String folders = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Stream.of(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isInstalled() {
        return program().isPresent();
    }

    /** Starts it before an application on this port. */
    static Nginx before(int application, Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String configuration = Files.readString(Path.of("ops", "nginx.conf"))
                .replaceAll("/tmp|/var/cache/nginx", folder.toString())
                .replace("listen 8080", "listen 127.0.0.1:" + port)
                .replace("${SITE_HOST}", "site.example")
                // Names of instances, which an older nginx cannot look up again.
                .replace("instance-1:8080 resolve", "127.0.0.1:" + application)
                .replaceAll("server instance-2.*", "")
                .replaceAll("(error|access)_log /dev/std\\w+", "$1_log " + folder + "/$1.log")
                .replace("worker_processes auto;", "worker_processes 1; daemon off; master_process off;");
        Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        "error.log",
                        "-c",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await().until(() -> accepts(port));
        return new Nginx(process, port);
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
