package org.engagementtimeline.web;

/**
 * What the foot of every page says of it, so that a printed page can be cited and found again.
 *
 * @param version of the data set that is loaded, with the beginning of its revision
 * @param address the page's own
 * @param site what the addresses on the page begin with
 */
record Imprint(String version, String revision, String address, String site) {}
