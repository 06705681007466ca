package org.engagementtimeline.evidence;

/** The files were loaded again while the site was running, and the record may be another one. */
public record DataSetReloaded() {}
