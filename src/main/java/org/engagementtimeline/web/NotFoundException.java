package org.engagementtimeline.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No record has this id; the reader gets the 404 page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

    /** @param what the kind of record, in the page's words, such as "engagement" */
    public NotFoundException(String what, String id) {
        super("There is no " + what + " “" + id + "”.");
    }
}
