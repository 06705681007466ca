package org.engagementtimeline.filter;

import org.engagementtimeline.vocabulary.Term;

/** A choice that an address makes in words. */
public enum YesNo implements Term {
    YES,
    NO
}
