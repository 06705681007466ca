package org.engagementtimeline.web;

import jakarta.validation.Validation;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The parameters of an address as a controller gets them. */
public final class Parameters {

    private static final ParameterBinder BINDER =
            new ParameterBinder(Validation.buildDefaultValidatorFactory().getValidator());

    private Parameters() {}

    /**
     * @param query without its question mark and not encoded
     * @param beside what else the controller's method takes
     */
    public static <T> T of(String query, Class<T> type, Class<?>... beside) {
        return of(
                UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(value -> value == null ? "" : value)
                                        .toArray(String[]::new))),
                type,
                beside);
    }

    public static <T> T of(Map<String, String[]> given, Class<T> type, Class<?>... beside) {
        ParameterBinder.refuseUnknown(
                given.keySet(),
                Stream.concat(Stream.of(type), Stream.of(beside)).toArray(Class<?>[]::new));
        return BINDER.bind(type, given);
    }
}
