package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ContentLineTests {

    @Test
    void leavesALineOf75OctetsWholeAndFoldsALongerOne() {
        assertThat(ContentLine.folded("a".repeat(75))).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(ContentLine.folded("a".repeat(76))).isEqualTo("a".repeat(75) + "\r\n a\r\n");
    }

    @Test
    void countsOctetsAndNeverCutsACharacter() {
        String line = "SUMMARY:" + "é–😀".repeat(40);
        String folded = ContentLine.folded(line);
        assertThat(folded.split("\r\n"))
                .hasSizeGreaterThan(4)
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(part -> part.contains("�"));
        assertThat(folded.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '?');
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        assertThat(Arrays.stream(folded.split("\r\n")).skip(1)).allMatch(part -> part.startsWith(" "));
    }
}
