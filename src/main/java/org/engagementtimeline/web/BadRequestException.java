package org.engagementtimeline.web;

/** A request names something that is not allowed; its message is one sentence for the reader and says what is. */
public class BadRequestException extends RuntimeException {

    public BadRequestException(String sentence) {
        super(sentence);
    }

    /** What follows the question mark breaks the rules for it, or is more than the container takes. */
    public static BadRequestException unreadable() {
        return new BadRequestException(
                "What follows the question mark can not be read: it is percent-encoded UTF-8 of at most 500 parts.");
    }
}
