package org.engagementtimeline.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which page a request asks for: its path and parameters decoded, and these in one order and each once, so that addresses
 * that say the same in other ways are one page.
 *
 * @param site what the addresses on the page begin with
 */
record PageKey(String site, String path, List<Map.Entry<String, String>> parameters) {

    /** Answers to programs that run the site, and the description of the API with the page to try it. */
    private static final List<String> NOT_PAGES = List.of("/actuator/", "/v3/", "/swagger-ui", "/webjars/swagger-ui/");

    private static final int BYTES_OF_A_CHARACTER = 2;

    /** None for what is no page, and for a form's unfilled fields, which lead to another address. */
    static Optional<PageKey> of(HttpServletRequest request, String site) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        List<Map.Entry<String, String>> parameters = request.getParameterMap().entrySet().stream()
                .flatMap(PageKey::pairs)
                .distinct()
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .toList();
        return NOT_PAGES.stream().anyMatch(path::startsWith)
                        || parameters.stream()
                                .anyMatch(parameter -> parameter.getValue().isBlank())
                ? Optional.empty()
                : Optional.of(new PageKey(site, path, parameters));
    }

    private static Stream<Map.Entry<String, String>> pairs(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue()).map(value -> Map.entry(parameter.getKey(), value));
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
