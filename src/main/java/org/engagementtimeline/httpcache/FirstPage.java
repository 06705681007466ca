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
 * Asks for the newest page before the application says that it is ready (a runner comes before readiness), so that no reader
 * waits while all that a page is made with is looked up for the first time. Under {@code timeline.address} the page is kept
 * for readers, too.
 */
@Component
class FirstPage implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstPage.class);

    /** Longer than any first page takes; in milliseconds; after that the application is ready without. */
    private static final int PATIENCE = 30_000;

    private final Environment environment;
    private final ServerProperties server;

    private final CurrentEdition edition;

    FirstPage(Environment environment, ServerProperties server, CurrentEdition edition) {
        this.environment = environment;
        this.server = server;
        this.edition = edition;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Integer port = environment.getProperty("local.server.port", Integer.class);
        if (port == null) {
            return; // nothing is served, as in most tests
        }
        edition.look(); // for a page is kept only when its edition is known
        try {
            long begun = System.nanoTime();
            HttpURLConnection page = (HttpURLConnection) address(port).toURL().openConnection(Proxy.NO_PROXY);
            page.setInstanceFollowRedirects(false);
            page.setConnectTimeout(PATIENCE);
            page.setReadTimeout(PATIENCE);
            int status = page.getResponseCode();
            page.disconnect();
            if (status == HttpURLConnection.HTTP_OK) {
                log.info("Made the first page in {} ms", (System.nanoTime() - begun) / 1_000_000);
            } else {
                log.info("The first reader will wait for the first page: it was answered with {}", status);
            }
        } catch (IOException | RuntimeException notMade) {
            log.info("The first reader will wait for the first page: {}", notMade.toString());
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
