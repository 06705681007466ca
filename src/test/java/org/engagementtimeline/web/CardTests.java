package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardTests {

    @Test
    void keepsOfADescriptionTheWholeWordsThatAreShown() {
        assertThat(Card.ofList("/", "Envoys met, " + "again ".repeat(40)).description())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("Envoys met, again")
                .endsWith("again …");
        assertThat(Card.ofList("/", "Envoys met.  ").description()).isEqualTo("Envoys met.");
    }
}
