package org.engagementtimeline.domain;

import java.util.stream.Stream;
import org.engagementtimeline.evidence.Claim;

/** A thing on record, about which sources say something. */
public interface Subject {

    String id();

    /** What pages call it. */
    String label();

    /** Every fact of it with the paragraphs that it cites, in the order in which the data set gives them. */
    Stream<Claim> claims();
}
