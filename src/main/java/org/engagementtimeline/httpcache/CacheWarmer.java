package org.engagementtimeline.httpcache;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

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
        try {
            long started = System.nanoTime();
            HttpURLConnection page = (HttpURLConnection) address(port).toURL().openConnection(Proxy.NO_PROXY);
            page.setInstanceFollowRedirects(false);
            page.setConnectTimeout(TIMEOUT);
            page.setReadTimeout(TIMEOUT);
            int status = page.getResponseCode();
            page.disconnect();
            if (status == HttpURLConnection.HTTP_OK) {
                log.info("Rendered the first page in {} ms", (System.nanoTime() - started) / 1_000_000);
            } else {
                log.info(
                        "The first page is not rendered yet, so its first reader will wait: the answer was {}", status);
            }
        } catch (IOException | RuntimeException failure) {
            log.info("The first page is not rendered yet, so its first reader will wait: {}", failure.toString());
        }
    }

    private URI address(int port) {
        InetAddress bound = server.getAddress();
        String host = bound == null || bound.isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress().getHostAddress()
                : bound.getHostAddress();
        String path = server.getServlet().getContextPath();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
                + (path == null ? "" : path) + "/");
    }
}
