package org.engagementtimeline.web;

/** A request has something that is not allowed. The message is one sentence for the reader and says what is allowed. */
public class BadRequestException extends RuntimeException {

    public BadRequestException(String sentence) {
        super(sentence);
    }

    /** The query string is malformed, or longer than the container accepts. */
    public static BadRequestException unreadable() {
        return new BadRequestException(
                "The query string is not valid; it must be percent-encoded UTF-8 with at most 500 parameters.");
    }
}
