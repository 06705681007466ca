package org.engagementtimeline.filter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.engagementtimeline.search.SearchQuery;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which engagements a reader wants and in what order, on pages and in files.
 *
 * @param mechanism engagements of one of these mechanisms; `none` selects those without a mechanism
 * @param level at one of these levels, in the words of the sources
 * @param kind engagements of one of these kinds
 * @param status engagements with one of these statuses; only `held` counts as met
 * @param party engagements in which one of these parties takes part
 * @param person engagements that one of these people attended, or is expected to attend
 * @param topic engagements on one of these topics
 * @param place engagements at one of these places, or at a place within it
 * @param from engagements that may have been in or after this year, month or day
 * @param to engagements that may have been in or before this year, month or day
 * @param q engagements that match these words: words, phrases in quotes, `or`, and a hyphen before an excluded word
 * @param conflicting `yes` selects engagements on which reports conflict
 * @param background whether the timeline shows the background between the engagements
 * @param sort the order in time
 */
@ParameterObject
public record EngagementFilter(
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> mechanism,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> level,
        Set<EngagementKind> kind,
        Set<EngagementStatus> status,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> party,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> person,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> topic,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> place,

        @Schema(type = "string", pattern = Day.PATTERN) @Nullable
        Day from,

        @Schema(type = "string", pattern = Day.PATTERN) @Nullable
        Day to,

        @Schema(type = "string", maxLength = SearchQuery.MOST_CHARACTERS) @Nullable
        SearchQuery q,

        @Nullable YesNo conflicting,
        @Parameter(hidden = true) @Nullable Boolean background,
        @Nullable Sort sort)
        implements Filter {

    /** The order of the engagements in time. */
    public enum Sort implements Term {
        NEWEST,
        OLDEST
    }

    public static final EngagementFilter ALL = new EngagementFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null,
            null, null);

    /** @throws BadRequestException if {@code to} is before {@code from} */
    public EngagementFilter {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadRequestException("The start date must come before the end date; here they are " + from.words()
                    + " and " + to.words() + ".");
        }
        conflicting = conflicting == null ? YesNo.NO : conflicting;
        background = background == null || background;
        sort = sort == null ? Sort.NEWEST : sort;
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                Facet.MECHANISM,
                Facet.LEVEL,
                Facet.KIND,
                Facet.STATUS,
                Facet.PARTY,
                Facet.PERSON,
                Facet.TOPIC,
                Facet.PLACE);
    }

    @Override
    public Link link() {
        return Link.to("/", this);
    }

    /** Whether the filter selects only engagements on which reports conflict. */
    public boolean onlyConflicting() {
        return conflicting == YesNo.YES;
    }

    /** Whether the order begins with the last engagement. */
    public boolean newestFirst() {
        return sort == Sort.NEWEST;
    }
}
