package org.engagementtimeline.web;

/** A page record that tells machines which page it is; each record that a template gets as {@code page} is one. */
public interface Described {

    Card card();
}
