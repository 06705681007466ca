package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the site's addresses begin with, wherever one must be whole: canonical links, files for machines, snippets.
 *
 * <p>With {@code timeline.address} that is trusted and nothing that a request says. Without it the request is: its
 * {@code Host}, and, only where {@code server.forward-headers-strategy} says so, what a proxy tells of the request that it
 * forwards. Whoever sends a false one misleads the answer to that request alone, for nothing of it is kept; a shared cache
 * in front of the site must tell hosts apart, as caches do, or {@code timeline.address} be set.
 */
@Component
public class SiteAddress {

    private final String configured;

    /** @throws IllegalArgumentException when the address is not one of the web, saying what it should look like */
    public SiteAddress(@Value("${timeline.address:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        if (!this.configured.isEmpty() && !isOfTheWeb(this.configured)) {
            throw new IllegalArgumentException("timeline.address is “" + configured
                    + "”; it is the address of the site's first page, such as https://timeline.example.org");
        }
    }

    private static boolean isOfTheWeb(String address) {
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

    /** What an address from "/" on is put behind to be whole; without a slash at its end. */
    public String of(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : configured;
    }
}
