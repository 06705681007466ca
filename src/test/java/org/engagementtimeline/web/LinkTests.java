package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
import org.junit.jupiter.api.Test;

class LinkTests {

    private static Link link(String query) {
        return Parameters.of(query, EngagementFilter.class).link();
    }

    @Test
    void addsAndTakesAwayOneValue() {
        Link one = link("").with("topic", "trade");

        assertThat(one.with("topic", "transit")).hasToString("/?topic=trade&topic=transit");
        assertThat(one.with("topic", "transit").without("topic", "trade")).hasToString("/?topic=transit");
        assertThat(one.with("topic", "transit").withOnly("topic", "kabul")).hasToString("/?topic=kabul");
        assertThat(one.without("topic", "trade")).hasToString("/");
        assertThat(one.with("party", "x").without("topic")).hasToString("/?party=x");
        assertThat(one).hasToString("/?topic=trade");
    }

    @Test
    void choosesAValueAndLeavesItAgain() {
        Link chosen = link("").toggle("kind", "visit");

        assertThat(chosen).hasToString("/?kind=visit");
        assertThat(chosen.toggle("kind", "visit")).hasToString("/");
    }

    @Test
    void keepsTheOrderOfTheParametersWhateverComesFirst() {
        assertThat(link("sort=oldest").with("from", "2024").with("mechanism", "x"))
                .hasToString("/?mechanism=x&from=2024&sort=oldest");
    }

    @Test
    void putsAPositionBehindAFilterAndLeavesDefaultsOut() {
        TimelinePosition position = Parameters.of("after=2025-04-16~a", TimelinePosition.class);

        assertThat(link("kind=visit").and(position)).hasToString("/?kind=visit&after=2025-04-16~a");
        assertThat(link("kind=visit").and(TimelinePosition.START)).hasToString("/?kind=visit");
        assertThat(Link.to("/sources", new PageNumber(1))).hasToString("/sources");
        assertThat(Link.to("/sources", new PageNumber(2))).hasToString("/sources?page=2");
    }

    @Test
    void leadsToTheSameElsewhere() {
        assertThat(link("kind=visit").at("/engagements.csv")).hasToString("/engagements.csv?kind=visit");
    }

    @Test
    void encodesWhatAnAddressMayNotHold() {
        assertThat(link("").with("person", "a b&c")).hasToString("/?person=a%20b%26c");
    }
}
