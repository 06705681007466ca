package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.commitment.LedgerPage.Order;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;

class LedgerOrdersTests {

    @Test
    void onlyTheOrderInForceSaysItsDirectionAndTurns() {
        CommitmentFilter byDue = Parameters.of("kind=pledge&sort=due", CommitmentFilter.class);
        LedgerPage page = new LedgerPage(
                byDue, "Pledges", 0, new Paging(1, 0, 100), List.of(), List.of(), List.of(), Optional.empty());
        assertThat(page.orders())
                .extracting(Order::column, order -> order.direction().orElse("none"), Order::address)
                .contains(
                        tuple(Column.TITLE, "none", "/commitments?kind=pledge&sort=title"),
                        tuple(Column.MADE, "none", "/commitments?kind=pledge"),
                        tuple(Column.DUE, "ascending", "/commitments?kind=pledge&sort=due-descending"));
    }
}
