package org.engagementtimeline.httpcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

class CacheWarmerTests {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final MockEnvironment environment = new MockEnvironment();
    private final ServerProperties properties = new ServerProperties();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        environment.setProperty(
                "local.server.port", String.valueOf(server.getAddress().getPort()));
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void run() {
        HikariDataSource nowhere = new HikariDataSource();
        nowhere.setJdbcUrl("jdbc:postgresql://localhost:1/none");
        nowhere.setConnectionTimeout(250);
        ContentVersionMonitor unknown = new ContentVersionMonitor(nowhere);
        new CacheWarmer(environment, properties, unknown).run(new DefaultApplicationArguments());
    }

    @Test
    void isTheNewest() {
        run();

        assertThat(asked).containsExactly("/");
    }

    @Test
    void isAskedForWhereTheSiteIs() throws IOException {
        properties.setAddress(InetAddress.getByName("127.0.0.1"));
        properties.getServlet().setContextPath("/record");

        run();

        assertThat(asked).containsExactly("/record/");
    }

    @Test
    void isNotAskedForWhereNothingIsServed() {
        environment.withProperty("local.server.port", "");

        run();

        assertThat(asked).isEmpty();
    }

    @Test
    void isLeftToTheFirstReaderWhenItCanNotBeMade() {
        server.stop(0);

        assertThatCode(this::run).doesNotThrowAnyException();
    }
}
