package org.engagementtimeline.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A paragraph of a source that supports a claim (after the Web Annotation model's selector). */
@Embeddable
public class Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    private Source source;

    private int paragraph;

    protected Citation() {}

    public Source source() {
        return source;
    }

    /** Counted over the non-empty lines of the source's file, from 1. */
    public int paragraph() {
        return paragraph;
    }
}
