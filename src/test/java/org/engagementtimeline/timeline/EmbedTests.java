package org.engagementtimeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.PeriodOptions;
import org.engagementtimeline.web.Pages;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** The timeline in a frame on another site, and the markup that puts it there. */
@SpringBootTest
@AutoConfigureMockMvc
class EmbedTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TimelineReader timeline;

    @Test
    void showsTheFirstTenOfTheFilterAndTellsHowManyMoreThereAre() {
        EmbedPage all = timeline.embed(EngagementFilter.ALL);

        assertThat(all.years().stream()
                        .flatMap(year -> year.months().stream())
                        .flatMap(month -> month.entries().stream())
                        .filter(entry -> entry.kind() == TimelineEntry.Kind.ENGAGEMENT))
                .hasSize(10);
        assertThat(all.total()).isEqualTo(11);
        assertThat(all.more()).isEqualTo(1);
        assertThat(timeline.embed(Parameters.of("mechanism=joint-coordination-committee", EngagementFilter.class))
                        .more())
                .isZero();
    }

    @Test
    void takesTheFiltersOfTheTimelineAndItsOrder() {
        assertThat(Pages.words(Pages.html(mvc, "/embed?mechanism=joint-coordination-committee&sort=oldest")))
                .containsSubsequence(
                        "JCC engagements",
                        "2 engagements",
                        "session before the seventh",
                        "with no engagement that matches this filter",
                        "Seventh session");
        assertThat(Pages.words(Pages.html(mvc, "/embed?mechanism=border-jirgas&kind=visit")))
                .contains("No engagement in the record matches this filter.");
        assertThat(Pages.words(Pages.html(mvc, "/embed?q=jirga")))
                .contains("Jirga on the Torkham crossing", "1 engagement")
                .doesNotContain("Seventh session", "searched for instead");
        assertThat(Pages.words(Pages.html(mvc, "/embed?q=mutaqi")))
                .contains("Nothing for “mutaqi”; showing “muttaqi”.");
    }

    @Test
    void leadsOutOfTheFrameToTheFullTimeline() {
        assertThat(Pages.html(mvc, "/embed?mechanism=joint-coordination-committee"))
                .contains("<base target=\"_blank\">")
                .contains(
                        "<a href=\"/?mechanism=joint-coordination-committee\" target=\"_blank\" rel=\"noopener\">Open the full timeline</a>")
                .doesNotContain("<header class=\"masthead", "<footer class=\"container", "<script");
    }

    @Test
    void saysInTheFrameWhatIsNotAllowed() {
        assertThat(Pages.refusal(mvc, "/embed?kind=summit"))
                .contains("<main class=\"embedded\">", "“summit” is not a kind here", "noindex")
                .doesNotContain("<header class=\"masthead");
    }

    @Test
    void givesTheMarkupForTheFilterInForce() {
        String timeline = Pages.html(mvc, "/?status=held&mechanism=joint-coordination-committee");

        assertThat(HtmlUtils.htmlUnescape(Pages.between(timeline, "<textarea", "</textarea>")))
                .contains("readonly")
                .endsWith(
                        "<iframe src=\"http://localhost/embed?mechanism=joint-coordination-committee&amp;status=held\""
                                + " title=\"JCC engagements held · Pakistan–Afghanistan engagement timeline\""
                                + " width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border: 0\"></iframe>");
    }

    @Test
    void keepsAQuoteInTheSentenceInsideTheTitle() {
        TimelinePage page = new TimelinePage(
                "/",
                "",
                "",
                EngagementFilter.ALL,
                "\"><script>",
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new PeriodOptions(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(page.snippet("http://localhost")).contains("title=\"&quot;&gt;&lt;script&gt; · ");
    }
}
