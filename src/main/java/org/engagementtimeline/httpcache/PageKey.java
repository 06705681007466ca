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

/**
 * Which page a request asks for: its path and parameters decoded, and these in one order and each once, without those that decorate a link,
 * so that addresses that say the same in other ways are one page.
 *
 * @param site what the addresses on the page begin with
 */
record PageKey(String site, String path, List<Map.Entry<String, String>> parameters) {

    /** Answers to programs that run the site, and the description of the API with the page to try it. */
    private static final List<String> NOT_PAGES =
            List.of("/actuator/", "/livez", "/readyz", "/v3/", "/swagger-ui", "/webjars/swagger-ui/");

    /** What the decoder puts in place of bytes that are no UTF-8. */
    private static final char UNREADABLE = '\ufffd';

    private static final int BYTES_OF_A_CHARACTER = 2;

    /**
     * None for what is no page, for a form's unfilled fields, which lead to another address, and for parameters that can not
     * be read. These are taken from the address itself, for the application is to be the first to ask the container, which
     * refuses such parameters once only.
     */
    static Optional<PageKey> of(HttpServletRequest request, String site) {
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
                return Optional.empty();
            }
            if (!pair.isEmpty() && !LinkDecoration.includes(name)) {
                if (value.isBlank()) {
                    return Optional.empty();
                }
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

    /** The page at the same path whatever the parameters are. */
    PageKey withoutParameters() {
        return new PageKey(site, path, List.of());
    }

    /** About how many bytes it takes to keep it. */
    int weight() {
        return BYTES_OF_A_CHARACTER
                * (site.length()
                        + path.length()
                        + parameters.stream()
                                .mapToInt(parameter -> parameter.getKey().length()
                                        + parameter.getValue().length())
                                .sum());
    }
}
