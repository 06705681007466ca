package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksumTests {

    private static SeedFile file(String path, String content) {
        return new SeedFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isTheSameForTheSameFiles() {
        assertThat(Checksum.of(Stream.of(file("a.yaml", "1"), file("b.yaml", "2")))
                        .revision())
                .isEqualTo(Checksum.of(Stream.of(file("a.yaml", "1"), file("b.yaml", "2")))
                        .revision())
                .hasSize(64);
    }

    @Test
    void changesWithAByteWithANameAndWithWhereOneFileEnds() {
        assertThat(List.of(
                        List.of(file("a.yaml", "1"), file("b.yaml", "2")),
                        List.of(file("a.yaml", "1"), file("b.yaml", "3")),
                        List.of(file("a.yaml", "1"), file("c.yaml", "2")),
                        List.of(file("a.yaml", "1b.yaml2")),
                        List.of(file("a.yaml", "1"))))
                .extracting(files -> Checksum.of(files.stream()).forFlyway())
                .doesNotHaveDuplicates();
    }
}
