package org.engagementtimeline.filter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.engagementtimeline.web.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Where a page of the timeline begins. Without both parameters it is the first page.
 *
 * @param after the engagement just before the page, in the order asked for
 * @param before the engagement just after the page
 */
@ParameterObject
public record TimelinePosition(
        @Schema(type = "string", pattern = Cursor.PATTERN) @Nullable
        Cursor after,

        @Schema(type = "string", pattern = Cursor.PATTERN) @Nullable
        Cursor before) {

    public static final TimelinePosition START = new TimelinePosition(null, null);

    /** @throws BadRequestException if both are present */
    public TimelinePosition {
        if (after != null && before != null) {
            throw new BadRequestException("A page of the timeline begins after or before an engagement, not both.");
        }
    }

    public static TimelinePosition after(Cursor engagement) {
        return new TimelinePosition(engagement, null);
    }

    public static TimelinePosition before(Cursor engagement) {
        return new TimelinePosition(null, engagement);
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(after == null ? before : after);
    }

    public boolean backwards() {
        return before != null;
    }
}
