package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.PageNumber;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class CommitmentFilterTests {

    private static CommitmentFilter parsed(String query) {
        return Parameters.of(query, CommitmentFilter.class, PageNumber.class);
    }

    @Test
    void equalFiltersHaveOneAddress() {
        assertThat(parsed("topic=trade&sort=due&party=b&party=a&party=a").address())
                .isEqualTo(parsed("party=a&sort=due&topic=trade&party=b").address())
                .isEqualTo("/commitments?party=a&party=b&topic=trade&sort=due");
    }

    @Test
    void readsItsOwnAddressBack() {
        CommitmentFilter filter = parsed("party=a&kind=pledge&state=reviewed&sort=title");
        assertThat(parsed(filter.address().substring("/commitments?".length()))).isEqualTo(filter);
    }

    @Test
    void blankValuesCountAsAbsent() {
        assertThat(parsed("party=&topic= &state=&sort=")).isEqualTo(CommitmentFilter.ALL);
        assertThat(parsed("party=&state=&sort=")).isEqualTo(CommitmentFilter.ALL);
        assertThat(CommitmentFilter.ALL.address()).isEqualTo("/commitments");
    }

    @Test
    void unknownNamesAreRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> parsed("topics=trade"))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("“topics” is not a parameter here. Did you mean “topic”?"
                        + " Choose from: party, topic, state, kind, sort, page.");
    }

    @Test
    void unknownOrdersAreRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> parsed("sort=dew"))
                .hasMessage(
                        "“dew” is not a sort order here. Did you mean “due”? Choose from: title, title-descending, by, by-descending, made,"
                                + " made-ascending, due, due-descending, report, report-ascending.");
        assertThatThrownBy(() -> parsed("sort=due&sort=title")).hasMessage("The parameter sort takes one value.");
    }

    @Test
    void aPageIsPartOfAnAddressButNotOfTheFilter() {
        CommitmentFilter filter = parsed("party=a&page=3");
        assertThat(filter).isEqualTo(parsed("party=a"));
        assertThat(filter.link().and(new PageNumber(2))).hasToString("/commitments?party=a&page=2");
        assertThat(filter.link().and(new PageNumber(1)))
                .hasToString(filter.address())
                .hasToString("/commitments?party=a");
    }
}
