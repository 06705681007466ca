package org.engagementtimeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The timeline's page as it is rendered. */
@SpringBootTest
@AutoConfigureMockMvc
class TimelineControllerTests {

    @Autowired
    private MockMvcTester mvc;

    private String html(String address) {
        return Pages.html(mvc, address);
    }

    @Test
    void sendsAnUnfilledFieldOfTheFormOnToTheAddressWithoutIt() {
        assertThat(mvc.get().uri("/?mechanism=commerce-talks&from=2024&to="))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/?mechanism=commerce-talks&from=2024");
    }

    @Test
    void namesThePageByItsFilter() {
        assertThat(html("/")).contains("<title>Pakistan–Afghanistan engagement timeline</title>");
        assertThat(html("/?mechanism=joint-coordination-committee"))
                .contains("<title>JCC engagements · Pakistan–Afghanistan engagement timeline</title>");
    }

    @Test
    void saysBesideEachLaneOfTheChartHowManyTheFilterSelects() {
        assertThat(Pages.words(Pages.between(html("/?status=held"), "<ul class=\"lane-names\"", "</ul>")))
                .contains("JCC 1 of 2", "Special envoys 1 Foreign ministers 1");
    }

    @Test
    void offersTheEngagementsOfTheFilterInEveryOtherForm() {
        assertThat(Pages.between(html("/?status=held&sort=oldest"), "<dl class=\"forms\"", "</dl>"))
                .contains(
                        "<a href=\"/engagements.csv?status=held&amp;sort=oldest\" type=\"text/csv\">CSV</a>",
                        "<a href=\"/engagements.atom?status=held&amp;sort=oldest\"",
                        "<a href=\"/engagements.bib?status=held&amp;sort=oldest\"");
    }

    @Test
    void tellsProgramsWhereTheOtherFormsAre() {
        assertThat(html("/?status=held"))
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\""
                                + " href=\"/engagements.atom?status=held\">",
                        "type=\"application/ld+json\" title=\"JSON-LD\" href=\"/engagements.jsonld?status=held\"");
        assertThat(html("/engagements/2025-04-19-dar-kabul-visit"))
                .contains("type=\"text/calendar\" title=\"iCalendar\""
                        + " href=\"/engagements/2025-04-19-dar-kabul-visit.ics\"");
        assertThat(html("/people")).contains("type=\"text/csv\" title=\"CSV\" href=\"/people.csv\"");
        assertThat(html("/search")).doesNotContain("rel=\"alternate\"");
    }

    @Test
    void offersTheFiltersAsADrawerThatNeedsNoScript() {
        assertThat(html("/?kind=visit"))
                .containsPattern("id=\"filters\"[^>]* popover")
                .containsPattern("popovertarget=\"filters\"[^>]*>Filters \\(1 in force\\)<")
                .containsPattern("popovertargetaction=\"hide\"[^>]*>Show 4 engagements<");
    }
}
