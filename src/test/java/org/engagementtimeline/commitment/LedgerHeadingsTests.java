package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.engagementtimeline.commitment.LedgerPage.Heading;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class LedgerHeadingsTests {

    @Test
    void onlyTheHeadingInForceSaysItsDirection() {
        CommitmentFilter byDue = Parameters.of("kind=pledge&sort=due", CommitmentFilter.class);
        assertThat(CommitmentReader.headings(byDue))
                .extracting(
                        heading -> heading.column(), heading -> heading.sorted().orElse("none"), Heading::address)
                .contains(
                        tuple(Column.TITLE, "none", "/commitments?kind=pledge&sort=title"),
                        tuple(Column.MADE, "none", "/commitments?kind=pledge"),
                        tuple(Column.DUE, "ascending", "/commitments?kind=pledge&sort=due-descending"));
    }
}
