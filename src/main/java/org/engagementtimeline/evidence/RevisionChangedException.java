package org.engagementtimeline.evidence;

/** The record changed while a request read it, so the response would mix two revisions. The same request works again. */
public class RevisionChangedException extends RuntimeException {

    RevisionChangedException() {
        super("The record changed while a response was made from it. Ask again.");
    }
}
