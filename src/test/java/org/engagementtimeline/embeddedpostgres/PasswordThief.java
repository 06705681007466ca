package org.engagementtimeline.embeddedpostgres;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Another program on the port of a dead server. It asks who connects for the password in clear, and keeps what it gets. */
class PasswordThief implements AutoCloseable {

    private final ServerSocket port;
    private final ByteArrayOutputStream got = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();

    PasswordThief(int port) throws IOException {
        this.port = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        CompletableFuture.runAsync(this::serve);
    }

    private void serve() {
        while (!port.isClosed()) {
            try (Socket connection = port.accept()) {
                DataInputStream in = new DataInputStream(connection.getInputStream());
                got.write(in.readNBytes(in.readInt() - Integer.BYTES));
                DataOutputStream out = new DataOutputStream(connection.getOutputStream());
                // AuthenticationCleartextPassword, as the PostgreSQL manual describes it under "Message Formats".
                out.writeByte('R');
                out.writeInt(8);
                out.writeInt(3);
                out.flush();
                asked.incrementAndGet();
                got.write(in.readAllBytes());
            } catch (IOException e) {
                if (!port.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** How many were asked for their password. */
    int asked() {
        return asked.get();
    }

    String got() {
        return got.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
