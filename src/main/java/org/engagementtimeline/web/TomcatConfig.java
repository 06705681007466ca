package org.engagementtimeline.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets Tomcat use {@link HeaderTimeout}, closes a connection on which a client sends more than it may, and sets security headers on
 * the responses to requests that Tomcat rejects itself. Only Tomcat's valve may read forwarding headers: it trusts only the named
 * proxy, and only host and scheme. Spring's filter trusts any client, also for port and prefix.
 */
@Component
class TomcatConfig implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /**
     * In bytes: more than a response that {@link LongResponseFilter} does not count, so that no thread waits for its reader. The system
     * would choose it by the speed of the reader, from 16 KB to 4 MB.
     */
    private static final int SEND_BUFFER = 4 * LongResponseFilter.LONG;

    private static final String STRATEGY = "server.forward-headers-strategy";

    /**
     * @param proxies which proxy is believed, as a regular expression or a network
     * @throws InvalidConfigurationPropertyValueException if more would be believed than that
     */
    TomcatConfig(
            ServerProperties server,
            @Value("${timeline.address:}") String address,
            @Value("${server.tomcat.remoteip.internal-proxies:}") String proxies) {
        ForwardHeadersStrategy strategy = server.getForwardHeadersStrategy();
        if (strategy == ForwardHeadersStrategy.FRAMEWORK) {
            throw refused(
                    strategy,
                    "it believes anyone; use native, and name the proxy in "
                            + "server.tomcat.remoteip.internal-proxies.");
        }
        if (strategy == ForwardHeadersStrategy.NATIVE && !address.isBlank()) {
            throw refused(strategy, "timeline.address says already where the site is; set only one of them.");
        }
        if (strategy == ForwardHeadersStrategy.NATIVE && proxies.isBlank()) {
            throw refused(strategy, "no proxy is named in server.tomcat.remoteip.internal-proxies.");
        }
    }

    private static InvalidConfigurationPropertyValueException refused(ForwardHeadersStrategy strategy, String reason) {
        return new InvalidConfigurationPropertyValueException(STRATEGY, strategy, reason);
    }

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.setProtocol(HeaderTimeout.class.getName());
        container.addContextCustomizers(context -> context.setSwallowAbortedUploads(false));
        container.addEngineValves(new RefusalGuard());
        container.addConnectorCustomizers(
                connector -> connector.setProperty("socket.txBufSize", String.valueOf(SEND_BUFFER)));
    }

    /**
     * Sets the security headers of what Tomcat refuses before any filter sees it, and hides headers that libraries would read on their
     * own: springdoc believes forwarding headers, and the actuator fails at the type of content that nobody sends.
     */
    private static final class RefusalGuard extends ValveBase {

        private static final List<String> HIDDEN = List.of(
                "Content-Type",
                "Forwarded",
                "X-Forwarded-Host",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X-Forwarded-Proto",
                "X-Forwarded-Ssl");

        RefusalGuard() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            HIDDEN.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
            boolean malformed = isMalformed(request.getRequestURI());
            if (malformed) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                SecurityHeadersFilter.guard(response);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            if (!malformed) {
                getNext().invoke(request, response);
            }
        }

        /** Tomcat does not decode path parameters, and Spring fails at them, on its error page too. */
        private static boolean isMalformed(@Nullable String address) {
            try {
                return address != null
                        && StringUtils.uriDecode(address, StandardCharsets.UTF_8)
                                .isEmpty();
            } catch (IllegalArgumentException malformed) {
                return true;
            }
        }
    }
}
