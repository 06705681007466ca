package org.engagementtimeline.httpcache;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Requests the newest page before the application reports that it is ready (Spring Boot calls runners first), so that no reader waits
 * while classes, templates and queries are loaded. With {@code timeline.address} the page also stays in the cache.
 */
@Component
class CacheWarmer implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CacheWarmer.class);

    /** In milliseconds, longer than any first page takes. After that the application is ready without it. */
    private static final int TIMEOUT = 30_000;

    private final Environment environment;
    private final ServerProperties server;
    private final ContentVersionMonitor monitor;

    CacheWarmer(Environment environment, ServerProperties server, ContentVersionMonitor monitor) {
        this.environment = environment;
        this.server = server;
        this.monitor = monitor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port == null) {
            return; // there is no server, as in most tests
        }
        monitor.update(); // because a page is cached only if the version is known
        long started = System.nanoTime();
        try {
            HttpURLConnection page = (HttpURLConnection) address(port).toURL().openConnection(Proxy.NO_PROXY);
            page.setConnectTimeout(TIMEOUT);
            page.setReadTimeout(TIMEOUT);
            page.getInputStream().close();
            log.info("Rendered the first page in {} ms", (System.nanoTime() - started) / 1_000_000);
        } catch (IOException failure) {
            log.info("The first page is not rendered yet, so its first reader will wait: {}", failure.toString());
        }
    }

    private URI address(int port) {
        InetAddress bound = server.getAddress();
        InetAddress host = bound == null || bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
        String name = host.getHostAddress();
        return UriComponentsBuilder.newInstance()
                .scheme("http")
                .host(name.contains(":") ? "[" + name + "]" : name)
                .port(port)
                .path(Objects.requireNonNullElse(server.getServlet().getContextPath(), "") + "/")
                .build()
                .toUri();
    }
}
