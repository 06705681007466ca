package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Clients ask for much and read nothing. Only so many threads wait for them; the rest serves the others. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.tomcat.threads.max=4", "timeline.files.at-once=2"})
class SlowReadersIT {

    private static final String LARGE = "/large.bin";

    @TempDir
    private static Path files;

    /** Larger than what the sockets of both sides hold. */
    @DynamicPropertySource
    static void aLargeFile(DynamicPropertyRegistry properties) throws IOException {
        Files.write(files.resolve("large.bin"), new byte[8 << 20]);
        properties.add("spring.web.resources.static-locations", () -> "classpath:/static/," + files.toUri());
    }

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/", "/css/pages/timeline.css"})
    void leaveThreadsForOthers(String address) throws IOException {
        List<Socket> slow = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try {
            for (int number = 0; number < 5; number++) {
                Socket socket = new Socket();
                slow.add(socket);
                socket.setReceiveBufferSize(2048);
                socket.setSoTimeout(10_000); // only so that a test without threads left ends
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                socket.getOutputStream()
                        .write(("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                answers.add(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1));
            }
            String head = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            assertThat(RawAnswer.to(port, head.getBytes(StandardCharsets.ISO_8859_1))
                            .orElseThrow()
                            .status())
                    .isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.setSoLinger(true, 0); // reset, so that the threads end at once
                socket.close();
            }
        }
        assertThat(answers)
                .filteredOn("HTTP/1.1 200"::equals)
                .as("as many as may be sent at once")
                .hasSize(2);
        assertThat(answers).filteredOn("HTTP/1.1 503"::equals).hasSize(3);
    }
}
