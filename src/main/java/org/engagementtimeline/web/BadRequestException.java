package org.engagementtimeline.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request has something that is not allowed. The message is one sentence for the reader and says what is allowed. */
public class BadRequestException extends RuntimeException {

    private final transient @Nullable Choices choices;

    public BadRequestException(String sentence) {
        this(sentence, null);
    }

    BadRequestException(String sentence, @Nullable Choices choices) {
        super(sentence);
        this.choices = choices;
    }

    /** A value that is allowed, and what it is called. */
    record Choice(String value, String name) {}

    /**
     * What a parameter allows in place of a value. A page links to each.
     *
     * @param sentence the message without the choices
     * @param nearest the one that is spelled most like the value
     * @param most the first of them
     * @param more how many others there are
     */
    record Choices(
            String parameter, String value, String sentence, Optional<Choice> nearest, List<Choice> most, int more) {}

    /** The query string is malformed, or longer than the container accepts. */
    public static BadRequestException unreadable() {
        return new BadRequestException(
                "The query string is not valid; it must be percent-encoded UTF-8 with at most 500 parameters.");
    }

    /** The same with the name of a parameter and its value in their places in the sentence. */
    BadRequestException of(String parameter, String given) {
        return new BadRequestException(
                filled(String.valueOf(getMessage()), parameter, given),
                choices == null
                        ? null
                        : new Choices(
                                parameter,
                                given,
                                filled(choices.sentence(), parameter, given),
                                choices.nearest(),
                                choices.most(),
                                choices.more()));
    }

    private static String filled(String sentence, String parameter, String given) {
        return sentence.replace(ParameterBinder.NAME, ValueSuggestions.noun(parameter))
                .replace(ParameterBinder.VALUE, ValueSuggestions.shortened(given));
    }

    /** Empty if the reader is to read what is allowed in the message. */
    Optional<Choices> choices() {
        return Optional.ofNullable(choices);
    }
}
