package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * How whole addresses of the site begin, in canonical links, files and snippets.
 *
 * <p>{@code timeline.address}, if set. Otherwise the {@code Host} of the request or, from the named proxy, the forwarded host and
 * scheme ({@link TomcatConfig}). A client that sends a false host misleads only the response to itself, because pages are kept for each
 * host. A shared cache in front of the site must tell hosts apart, as caches do; otherwise
 * set {@code timeline.address}.
 */
@Component
public class SiteAddress {

    private final String configured;

    /** @throws IllegalArgumentException if it is not an http or https address; the message says what is expected */
    public SiteAddress(@Value("${timeline.address:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        if (!this.configured.isEmpty() && !isHttpAddress(this.configured)) {
            throw new IllegalArgumentException("timeline.address is “" + configured
                    + "”; it is the address of the site's first page, such as https://timeline.example.org");
        }
    }

    private static boolean isHttpAddress(String address) {
        try {
            URI uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Whether readers reach the site by TLS. */
    boolean isSecure(HttpServletRequest request) {
        return configured.startsWith("https:") || request.isSecure();
    }

    /** The beginning of a whole address, without a slash at its end. */
    public String of(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : configured;
    }
}
