package org.engagementtimeline.web;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of an address; blank ones count as absent, as an unfilled form field is. */
public final class Parameters {

    private Parameters() {}

    /** @throws BadRequestException when there is another parameter than those allowed, saying which are */
    public static void allow(MultiValueMap<String, String> parameters, List<String> allowed) {
        parameters.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Choices.refused("parameter", name, allowed);
                });
    }

    /**
     * The value of a parameter.
     *
     * @throws BadRequestException when it has several
     */
    public static Optional<String> only(MultiValueMap<String, String> parameters, String name) {
        List<String> given = parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
        if (given.size() > 1) {
            throw new BadRequestException("There is one " + name + " at a time.");
        }
        return given.stream().findFirst();
    }
}
