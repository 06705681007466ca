package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engagementtimeline.web.LinkDecoration;
import org.engagementtimeline.web.SiteAddress;

/**
 * Identifies the page of a request: decoded path and decoded parameters, sorted, without duplicates and
 * without those that decorate a link. Different spellings of one address have the same key.
 *
 * @param site how the addresses and the links on the page begin
 */
record PageKey(String site, String path, List<Map.Entry<String, String>> parameters) {

    /** Health, metrics and the API contract. */
    private static final List<String> NOT_PAGES = List.of("/actuator/", "/livez", "/readyz", "/v3/");

    /** The decoder puts this in place of bytes that are not UTF-8. */
    private static final char UNREADABLE = '\ufffd';

    private static final int BYTES_PER_CHARACTER = 2;

    /**
     * Empty if the address is not a page. Reads the query string itself. If it called {@code getParameter}, Tomcat would reject bad
     * parameters here and not in the application, which shows the error page.
     */
    static Optional<PageKey> of(HttpServletRequest request, SiteAddress address) {
        String site = address.of(request) + " " + request.getContextPath();
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (NOT_PAGES.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (String pair :
                Objects.requireNonNullElse(request.getQueryString(), "").split("&")) {
            String name = decoded(pair.replaceFirst("=.*", ""));
            String value = decoded(pair.contains("=") ? pair.substring(pair.indexOf('=') + 1) : "");
            if ((name + value).indexOf(UNREADABLE) >= 0) {
                parameters.add(Map.entry(pair, "")); // as it is, because different ones may be decoded alike
            } else if (!pair.isEmpty() && !LinkDecoration.includes(name)) {
                parameters.add(Map.entry(name, value));
            }
        }
        return Optional.of(new PageKey(
                site,
                path,
                parameters.stream()
                        .distinct()
                        .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                        .toList()));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return String.valueOf(UNREADABLE);
        }
    }

    /** The key of a page at this path that ignores its parameters. */
    PageKey withoutParameters() {
        return new PageKey(site, path, List.of());
    }

    /** The approximate size in bytes. */
    int weight() {
        return BYTES_PER_CHARACTER
                * (site.length()
                        + path.length()
                        + parameters.stream()
                                .mapToInt(parameter -> parameter.getKey().length()
                                        + parameter.getValue().length())
                                .sum());
    }
}
