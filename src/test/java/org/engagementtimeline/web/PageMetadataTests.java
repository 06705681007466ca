package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageMetadataTests {

    @Test
    void keepsOfADescriptionTheWholeWordsThatAreShown() {
        assertThat(PageMetadata.ofList("/", "Envoys met, " + "again ".repeat(40))
                        .description())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("Envoys met, again")
                .endsWith("again …");
        assertThat(PageMetadata.ofList("/", "Envoys met.  ").description()).isEqualTo("Envoys met.");
    }
}
