package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTests {

    @Test
    void cutsAListIntoPagesOfEqualLength() {
        List<Integer> list = List.of(1, 2, 3, 4, 5);
        assertThat(new Paging(1, 5, 2).of(list)).containsExactly(1, 2);
        assertThat(new Paging(3, 5, 2).of(list)).containsExactly(5);
        assertThat(new Paging(2, 4, 2).hasNext()).isFalse();
        assertThat(new Paging(1, 4, 2).hasNext()).isTrue();
        assertThat(new Paging(1, 4, 2).hasPrevious()).isFalse();
        assertThat(new Paging(2, 4, 2).hasPrevious()).isTrue();
    }

    @Test
    void saysWhichRowsAPageHolds() {
        Paging last = new Paging(3, 5, 2);
        assertThat(last.first()).isEqualTo(5);
        assertThat(last.last()).isEqualTo(5);
        assertThat(new Paging(2, 5, 2).last()).isEqualTo(4);
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(new Paging(1, 0, 2).pages()).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheLastIsRefusedWithTheLast() {
        assertThatThrownBy(() -> new Paging(4, 5, 2))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("There is no page 4 of this list; its last one is page 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1.5", "1000000", "99999999999", "٣"})
    void whatIsNoPageNumberIsRefused(String text) {
        assertThatThrownBy(() -> Parameters.of("page=" + text, PageNumber.class))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("“" + text + "” is not a page number; the first page is 1.");
    }

    @Test
    void noPageNumberIsTheFirst() {
        assertThat(Parameters.of("", PageNumber.class).page()).isEqualTo(1);
        assertThat(Parameters.of("page= ", PageNumber.class).page()).isEqualTo(1);
        assertThat(Parameters.of("page=12", PageNumber.class).page()).isEqualTo(12);
    }
}
