package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the site allows a client to take of it. */
@RealPort
class TomcatConfigIT {

    /** More than a client sends before it is cut off. */
    private static final int MOST_BYTES = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext site;

    private HeaderTimeout protocol() {
        return (HeaderTimeout) ((TomcatWebServer) site.getWebServer())
                .getTomcat()
                .getConnector()
                .getProtocolHandler();
    }

    @Test
    void limitHowLongAClientMayBeSilentAndHowMuchItMaySend() {
        assertThat(protocol().getConnectionTimeout()).isEqualTo(10_000);
        assertThat(protocol().getKeepAliveTimeout()).isEqualTo(20_000);
        assertThat(protocol().getHeaderTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(protocol().getMaxHttpRequestHeaderSize()).isEqualTo(32 * 1024);
        assertThat(protocol().getMaxSwallowSize()).isZero();
        assertThat(protocol().getMaxConnections()).isEqualTo(8192);
    }

    @Test
    void limitEveryStatement(@Autowired JdbcTemplate database) {
        assertThat(database.getQueryTimeout()).isEqualTo(30);
        assertThat(site.getEnvironment().getProperty("spring.jpa.properties.jakarta.persistence.query.timeout"))
                .isEqualTo("30000");
    }

    @Test
    void cutOffWhoSendsTheHeadOfARequestByteByByteForTooLong() throws IOException {
        Duration usual = protocol().getHeaderTimeout();
        protocol().setHeaderTimeout(Duration.ZERO);
        boolean open = true;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(50);
            socket.getOutputStream().write("GET /?".getBytes());
            for (int sent = 0; open && sent < MOST_BYTES; sent++) {
                socket.getOutputStream().write('x');
                open = isOpen(socket);
            }
        } catch (SocketException cutOff) {
            open = false;
        } finally {
            protocol().setHeaderTimeout(usual);
        }
        assertThat(open).isFalse();
    }

    private static boolean isOpen(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }

    @Test
    void waitForTheHeadOfARequestThatComesInPieces() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            for (char each : "GET /robots.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".toCharArray()) {
                socket.getOutputStream().write(each);
            }
            assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 200");
        }
    }
}
