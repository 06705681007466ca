package org.engagementtimeline.web;

/** Another form of what a page shows, which programs find by a link in its head. */
public record Alternate(String title, String mediaType, String address) {}
