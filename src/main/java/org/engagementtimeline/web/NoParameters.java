package org.engagementtimeline.web;

import org.springdoc.core.annotations.ParameterObject;

/** The parameters of an address that takes none and says so, rather than answer for all where some were asked for. */
@ParameterObject
public record NoParameters() {}
