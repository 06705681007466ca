package org.engagementtimeline.filter;

import org.engagementtimeline.vocabulary.Term;

/** A yes-or-no parameter, written as a word. */
public enum YesNo implements Term {
    YES,
    NO
}
