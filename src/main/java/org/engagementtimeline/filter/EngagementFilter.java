package org.engagementtimeline.filter;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.search.SearchQuery;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.ParameterBinder;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which engagements a reader wants and in what order, on pages and in files.
 *
 * @param mechanism engagements of one of these mechanisms; `none` selects those without a mechanism
 * @param level at one of these levels, in the words of the sources
 * @param kind engagements of one of these kinds
 * @param status engagements with one of these statuses; only `held` counts as met
 * @param party engagements in which all of these parties take part
 * @param person engagements that all of these people attended, or are expected to attend
 * @param match `any` selects engagements with any one of the parties, and with any one of the people
 * @param topic engagements on one of these topics
 * @param place engagements at one of these places, or at a place within it
 * @param from engagements that may have been in or after this year, month or day
 * @param to engagements that may have been in or before this year, month or day
 * @param q engagements that match these words: words, phrases in quotes, `or`, and a hyphen before an excluded word
 * @param conflicting `yes` selects engagements on which reports conflict
 * @param background whether the timeline shows the background between the engagements
 * @param view whether the timeline is cards in time or a table
 * @param sort the order: in time, or by a column of the table, in which the newest come first where they are equal; files are in time
 */
@ParameterObject
public record EngagementFilter(
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> mechanism,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> level,
        Set<EngagementKind> kind,
        Set<EngagementStatus> status,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> party,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> person,
        @Nullable Match match,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> topic,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> place,

        @Schema(type = "string", pattern = ParameterBinder.DATE) @Nullable
        EdtfDate from,

        @Schema(type = "string", pattern = ParameterBinder.DATE) @Nullable
        EdtfDate to,

        @Schema(type = "string", maxLength = SearchQuery.MOST_CHARACTERS) @Nullable
        SearchQuery q,

        @Nullable YesNo conflicting,
        @Parameter(hidden = true) @Nullable Boolean background,
        @Parameter(hidden = true) @Nullable View view,
        @Nullable Sort sort)
        implements Filter {

    /** Whether all chosen parties and people must have been there, or any of them. */
    public enum Match implements Term {
        ALL,
        ANY
    }

    /** What the timeline looks like. */
    public enum View implements Term {
        CARDS,
        TABLE
    }

    /** The order of the engagements. */
    public enum Sort implements Term {
        NEWEST,
        OLDEST,
        TITLE,
        MECHANISM,
        KIND,
        STATUS,
        PLACE;

        public boolean inTime() {
            return this == NEWEST || this == OLDEST;
        }
    }

    public static final EngagementFilter ALL = new EngagementFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), null, null, null,
            null, null, null, null);

    /** @throws BadRequestException if {@code to} is before {@code from} */
    public EngagementFilter {
        Filter.refuseReversed(from, to);
        match = match == null || party.isEmpty() && person.isEmpty() ? Match.ALL : match;
        conflicting = conflicting == null ? YesNo.NO : conflicting;
        background = background == null || background;
        view = view == null ? View.CARDS : view;
        sort = sort == null ? Sort.NEWEST : sort;
    }

    /** Whether the timeline is a table. Cards are always in the order of time. */
    public boolean asTable() {
        return view == View.TABLE || !sort.inTime();
    }

    /** The same in the order of time. */
    public EngagementFilter inTime() {
        return sort.inTime() ? this : with(conflicting, Sort.NEWEST);
    }

    /** The brief of the same engagements. What only the timeline shows otherwise is left out. */
    public Link brief() {
        return inTime().link().without("background").without("view").at("/brief");
    }

    /** The same of the engagements on which reports conflict. */
    public EngagementFilter onlyOfConflicts() {
        return with(YesNo.YES, sort);
    }

    private EngagementFilter with(YesNo itsConflicting, Sort itsSort) {
        return new EngagementFilter(
                mechanism,
                level,
                kind,
                status,
                party,
                person,
                match,
                topic,
                place,
                from,
                to,
                q,
                itsConflicting,
                background,
                view,
                itsSort);
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                Facet.TOPIC,
                Facet.MECHANISM,
                Facet.PERSON,
                Facet.KIND,
                Facet.STATUS,
                Facet.PARTY,
                Facet.PLACE,
                Facet.LEVEL);
    }

    @Override
    public Link link() {
        return Link.to("/", this);
    }

    /** The year in which the whole time of the filter is, if there is one. */
    Optional<Integer> oneYear() {
        return firstDay()
                .map(LocalDate::getYear)
                .filter(year -> lastDay().map(LocalDate::getYear).equals(Optional.of(year)));
    }

    @Override
    public boolean requiresAll(Facet facet) {
        return match == Match.ALL && (facet == Facet.PARTY || facet == Facet.PERSON);
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
