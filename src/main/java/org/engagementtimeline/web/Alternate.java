package org.engagementtimeline.web;

/** Another form of a page. A link in the head of the page leads to it. */
public record Alternate(String title, String mediaType, String address) {}
