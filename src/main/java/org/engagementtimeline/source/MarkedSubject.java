package org.engagementtimeline.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ParameterBinder;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The parameter by which the page of a source marks the claims that a reader comes from.
 *
 * @param mark the thing on whose page the reader followed a citation; nothing is marked without it
 */
@ParameterObject
record MarkedSubject(@Nullable SubjectId mark) {

    /** The kind and the id of a thing, as in {@code engagement:2025-07-07-talks}. */
    public record SubjectId(SubjectKind kind, String id) {

        private static final Pattern PATTERN = Pattern.compile("([a-z]{1,20}):([a-z0-9-]{1,80})");

        public static SubjectId of(String text) {
            Matcher parts = PATTERN.matcher(text);
            return Term.of(SubjectKind.class, parts.matches() ? parts.group(1) : null)
                    .map(kind -> new SubjectId(kind, parts.group(2)))
                    .orElseThrow(SubjectId::refused);
        }

        static BadRequestException refused() {
            return new BadRequestException("“" + ParameterBinder.VALUE + "” is nothing that the record holds.");
        }
    }
}
