package org.engagementtimeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTests {

    @Test
    void tellsFromWhichWidthOnATextFits() {
        assertThat(Room.of(100, "about 15 months")).isSameAs(Room.ANY);
        assertThat(Room.of(60, "about 15 months")).isSameAs(Room.MEDIUM);
        assertThat(Room.of(20, "about 15 months")).isSameAs(Room.WIDE);
        assertThat(Room.of(10, "about 15 months")).isSameAs(Room.NONE);
        assertThat(Room.of(10, "7")).isSameAs(Room.MEDIUM);
        assertThat(Room.of(2, "")).as("all the room there is").isSameAs(Room.MEDIUM);
    }

    @Test
    void isEndlessBesideNothing() {
        assertThat(Room.of(Double.POSITIVE_INFINITY, "7")).isSameAs(Room.ANY);
        assertThat(Room.of(0, "")).isSameAs(Room.NONE);
    }

    @Test
    void isNamedForTheStylesheet() {
        assertThat(Room.WIDE.css()).isEqualTo("room-wide");
    }
}
