package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.engagementtimeline.filter.CommitmentOrder.Column;
import org.junit.jupiter.api.Test;

class CommitmentOrderTests {

    @Test
    void aHeadingGivesTheLikelyDirectionFirstAndThenTheOther() {
        assertThat(CommitmentOrder.MADE.turnedTo(Column.DUE).term()).isEqualTo("due");
        assertThat(CommitmentOrder.DUE.turnedTo(Column.DUE).term()).isEqualTo("due-descending");
        assertThat(CommitmentOrder.DUE_DESCENDING.turnedTo(Column.DUE).term()).isEqualTo("due");
        assertThat(CommitmentOrder.MADE.turnedTo(Column.MADE).term()).isEqualTo("made-ascending");
    }

    @Test
    void everyColumnGivesTwoOrders() {
        assertThat(CommitmentOrder.values()).hasSize(2 * Column.values().length);
        assertThat(Arrays.stream(CommitmentOrder.values()).map(CommitmentOrder::rank))
                .doesNotHaveDuplicates();
    }
}
