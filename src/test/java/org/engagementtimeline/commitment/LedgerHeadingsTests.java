package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class LedgerHeadingsTests {

    @Test
    void onlyTheHeadingInForceSaysItsDirection() {
        CommitmentFilter byDue = Parameters.of("kind=pledge&sort=due", CommitmentFilter.class);
        LedgerPage page = new LedgerPage(byDue, 0, new Paging(1, 0, 100), List.of(), Optional.empty(), List.of());
        assertThat(page.headings())
                .extracting(
                        heading -> heading.column(), heading -> heading.sorted().orElse("none"), Heading::address)
                .contains(
                        tuple(Column.TITLE, "none", "/commitments?kind=pledge&sort=title"),
                        tuple(Column.MADE, "none", "/commitments?kind=pledge"),
                        tuple(Column.DUE, "ascending", "/commitments?kind=pledge&sort=due-descending"));
    }
}
