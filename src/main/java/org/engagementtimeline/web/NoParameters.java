package org.engagementtimeline.web;

import org.springdoc.core.annotations.ParameterObject;

/** Declares that an address takes no parameters, so that {@link ParameterBinder} refuses any. */
@ParameterObject
public record NoParameters() {}
