package org.engagementtimeline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderTests {

    @Test
    void aHeadingGivesTheLikelyDirectionFirstAndThenTheOther() {
        assertThat(Order.USUAL.turnedTo(Column.DUE).term()).isEqualTo("due");
        assertThat(Order.first(Column.DUE).turnedTo(Column.DUE).term()).isEqualTo("due-descending");
        assertThat(Order.parse("due-descending").turnedTo(Column.DUE).term()).isEqualTo("due");
        assertThat(Order.USUAL.turnedTo(Column.MADE).term()).isEqualTo("made-ascending");
    }

    @Test
    void everyOrderIsReadBackFromItsTerm() {
        assertThat(Order.terms())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(Order.parse(term).term()).isEqualTo(term));
    }
}
