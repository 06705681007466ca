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
 * Which engagements a reader wants and in what order, in every form: pages, files and answers to programs.
 *
 * @param mechanism through one of these mechanisms; `none` is outside of any
 * @param kind of one of these kinds
 * @param status of one of these statuses; only what is `held` or `under-way` has met
 * @param party in which one of these parties takes part
 * @param person at which one of these people was, or is expected
 * @param topic on one of these topics
 * @param place at one of these places, or within it
 * @param from that may have been in or after this year, month or day
 * @param to that may have been in or before this year, month or day
 * @param q that these words find: words, phrases in quotes, `or`, and a hyphen before what is not wanted
 * @param differs on which accounts differ
 * @param background whether the timeline shows the background between the engagements
 * @param sort the order in time
 */
@ParameterObject
public record EngagementFilter(
        Set<@Pattern(regexp = ID, message = NO_ID) String> mechanism,
        Set<EngagementKind> kind,
        Set<EngagementStatus> status,
        Set<@Pattern(regexp = ID, message = NO_ID) String> party,
        Set<@Pattern(regexp = ID, message = NO_ID) String> person,
        Set<@Pattern(regexp = ID, message = NO_ID) String> topic,
        Set<@Pattern(regexp = ID, message = NO_ID) String> place,

        @Schema(type = "string", pattern = Day.PATTERN) @Nullable
        Day from,

        @Schema(type = "string", pattern = Day.PATTERN) @Nullable
        Day to,

        @Schema(type = "string", maxLength = SearchQuery.MOST_CHARACTERS) @Nullable
        SearchQuery q,

        @Nullable YesNo differs,
        @Parameter(hidden = true) @Nullable Boolean background,
        @Nullable Sort sort)
        implements Filter {

    /** The order of the engagements in time. */
    public enum Sort implements Term {
        NEWEST,
        OLDEST
    }

    public static final EngagementFilter ALL = new EngagementFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, null);

    /** @throws BadRequestException when the time asked for ends before it begins */
    public EngagementFilter {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadRequestException(
                    "The timeline can not go from " + from.words() + " to " + to.words() + "; from comes before to.");
        }
        differs = differs == null ? YesNo.NO : differs;
        background = background == null || background;
        sort = sort == null ? Sort.NEWEST : sort;
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.MECHANISM, Facet.KIND, Facet.STATUS, Facet.PARTY, Facet.PERSON, Facet.TOPIC, Facet.PLACE);
    }

    @Override
    public Link link() {
        return Link.to("/", this);
    }

    /** Whether only engagements on which accounts differ are wanted. */
    public boolean onlyDiffering() {
        return differs == YesNo.YES;
    }

    /** Whether the order begins with the last engagement. */
    public boolean newestFirst() {
        return sort == Sort.NEWEST;
    }
}
