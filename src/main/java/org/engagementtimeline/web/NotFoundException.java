package org.engagementtimeline.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no record with this id. The reader gets the 404 page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

    /** @param what the type of record, for the message, such as "engagement" */
    public NotFoundException(String what, String id) {
        super("There is no " + what + " “" + id + "”.");
    }
}
