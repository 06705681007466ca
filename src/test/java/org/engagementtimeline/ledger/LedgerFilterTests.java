package org.engagementtimeline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class LedgerFilterTests {

    private static LedgerFilter parsed(String query) {
        return LedgerFilter.parse(new LinkedMultiValueMap<>(UriComponentsBuilder.fromUriString("/commitments?" + query)
                .build()
                .getQueryParams()));
    }

    @Test
    void equalFiltersHaveOneAddress() {
        assertThat(parsed("topic=trade&sort=due&party=b&party=a&party=a").address())
                .isEqualTo(parsed("party=a&sort=due&topic=trade&party=b").address())
                .isEqualTo("/commitments?party=a&party=b&topic=trade&sort=due");
    }

    @Test
    void readsItsOwnAddressBack() {
        LedgerFilter filter = parsed("party=a&kind=pledge&state=reviewed&sort=title");
        assertThat(parsed(filter.address().substring("/commitments?".length()))).isEqualTo(filter);
    }

    @Test
    void blankValuesCountAsAbsent() {
        assertThat(parsed("party=&topic=%20&state=&sort=").values(Facet.STATE)).isEmpty();
        assertThat(parsed("party=&state=&sort=")).isEqualTo(LedgerFilter.ALL);
        assertThat(LedgerFilter.ALL.address()).isEqualTo("/commitments");
    }

    @Test
    void unknownNamesAreRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> parsed("topics=trade"))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("Unknown filter “topics”; did you mean “topic”?"
                        + " Allowed are party, topic, state, kind, sort, page.");
    }

    @Test
    void unknownOrdersAreRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> parsed("sort=dew"))
                .hasMessage(
                        "Unknown order “dew”; did you mean “due”? Allowed are title, title-descending, by, by-descending, made,"
                                + " made-ascending, due, due-descending, report, report-ascending.");
        assertThatThrownBy(() -> parsed("sort=due&sort=title"))
                .hasMessage("The ledger is sorted by one of title, title-descending, by, by-descending, made,"
                        + " made-ascending, due, due-descending, report, report-ascending at a time.");
    }

    @Test
    void aPageIsPartOfAnAddressButNotOfTheFilter() {
        LedgerFilter filter = parsed("party=a&page=3");
        assertThat(filter).isEqualTo(parsed("party=a"));
        assertThat(filter.address(2)).isEqualTo("/commitments?party=a&page=2");
        assertThat(filter.address(1)).isEqualTo(filter.address()).isEqualTo("/commitments?party=a");
    }

    @Test
    void turningAValueChoosesItAndTurningItAgainLeavesIt() {
        LedgerFilter chosen = LedgerFilter.ALL.turned(Facet.KIND, "pledge");
        assertThat(chosen.values(Facet.KIND)).isEqualTo(Set.of("pledge"));
        assertThat(chosen.turned(Facet.KIND, "pledge")).isEqualTo(LedgerFilter.ALL);
    }
}
