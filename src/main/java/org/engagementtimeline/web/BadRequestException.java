package org.engagementtimeline.web;

/** A request names something that is not allowed; its message is one sentence for the reader and says what is. */
public class BadRequestException extends RuntimeException {

    public BadRequestException(String sentence) {
        super(sentence);
    }
}
