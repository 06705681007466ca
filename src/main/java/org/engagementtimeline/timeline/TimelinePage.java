package org.engagementtimeline.timeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.filter.PeriodOptions;
import org.engagementtimeline.overview.Overview;
import org.engagementtimeline.representation.Format;
import org.engagementtimeline.search.Correction;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.PageMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Everything that one page of the timeline shows.
 *
 * @param address its own address, normalised, with the position at which it begins
 * @param summary the filter in a sentence
 * @param total how many engagements it selects, on all pages
 * @param throughout the background of this page that lasts for years, or began before the time of the filter
 * @param table the engagements of this page if they are shown as a table; then there are no years
 * @param years the engagements and background of this page, in the order of the filter
 */
public record TimelinePage(
        String address,
        String dataSet,
        String description,
        EngagementFilter filter,
        String summary,
        long total,
        List<FilterChip> chips,
        Optional<Corrected> corrected,
        Optional<Overview> overview,
        PeriodOptions periods,
        List<FacetOptions> facets,
        List<Option> options,
        List<TimelineEntry> throughout,
        List<Year> years,
        Optional<TimelineTable> table,
        Optional<String> next,
        Optional<String> previous)
        implements HasMetadata {

    @Override
    public PageMetadata metadata() {
        PageMetadata metadata = PageMetadata.ofList(
                address,
                filter.selectsAll()
                        ? description
                        : summary + " in the record " + dataSet + ": " + total
                                + (total == 1 ? " engagement." : " engagements."));
        return address.equals(filter.address()) ? metadata : metadata.unlisted();
    }

    @Override
    public List<Alternate> alternates() {
        return Format.links(List.of(Format.values()), files());
    }

    /** The links to the engagements of all pages in other formats. */
    public Map<String, List<Alternate>> formats() {
        return Format.byPurpose(files());
    }

    private String files() {
        return filter.link().without("view").at("/engagements").toString();
    }

    /** The background that lasts, as HTML. */
    public String throughoutHtml() {
        return html(throughout);
    }

    private static String html(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> entry.html().get()).collect(Collectors.joining());
    }

    /** Whether there are engagements, but none on this page. */
    public boolean beyond() {
        return total > 0
                && years.isEmpty()
                && table.map(shown -> shown.rows().isEmpty()).orElse(true);
    }

    /** The names of the groups of its options. */
    public List<String> groups() {
        return options.stream().map(Option::group).distinct().toList();
    }

    /** The address of the page for a frame. */
    public String embed() {
        return filter.link().at("/embed").toString();
    }

    /** The address of the brief of its filter. */
    public String brief() {
        return filter.brief().toString();
    }

    /** The address of the brief of its filter in one month. */
    public String brief(int year, int month) {
        YearMonth only = YearMonth.of(year, month);
        Link brief = filter.brief();
        if (filter.firstDay().filter(day -> day.isAfter(only.atDay(1))).isEmpty()) {
            brief = brief.withOnly("from", only.toString());
        }
        if (filter.lastDay().filter(day -> day.isBefore(only.atEndOfMonth())).isEmpty()) {
            brief = brief.withOnly("to", only.toString());
        }
        return brief.toString();
    }

    /**
     * The HTML that shows it on another site.
     *
     * @param site the beginning of this site's addresses
     */
    public String snippet(String site) {
        return "<iframe src=\"" + HtmlUtils.htmlEscape(site + embed(), "UTF-8") + "\" title=\""
                + HtmlUtils.htmlEscape(summary + " · " + dataSet + " engagement timeline", "UTF-8")
                + "\" width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border: 0\"></iframe>";
    }

    /** The words of the filter that were replaced, and the address that searches for exactly what was typed. */
    public record Corrected(List<Correction> corrections, String exactly) {}

    /**
     * An option of the page, and the address that turns it on.
     *
     * @param group the name of a group of options; one of them is on
     * @param id the id of its link, so that the keyboard focus stays on it on the next page
     */
    public record Option(String group, String id, boolean on, String address) {}

    /** The part of a page that is in one year. */
    public record Year(int year, List<Month> months) {}

    /**
     * What is in one month, or what is not in a single month and stands between the months.
     *
     * @param number 1 to 12; number and name are null for dates that may be in several months
     * @param doubtful whether it may have been outside the time of the filter
     */
    public record Month(
            @Nullable Integer number, @Nullable String name, boolean doubtful, List<TimelineEntry> entries) {

        public String html() {
            return TimelinePage.html(entries);
        }
    }
}
