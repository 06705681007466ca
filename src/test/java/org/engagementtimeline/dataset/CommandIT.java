package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command is a process of its own. */
class CommandIT {

    @TempDir
    Path folder;

    @TempDir
    Path log;

    @Test
    void endsBeforeAnythingOfSpringIsLoaded() throws Exception {
        Seeds.copiedTo(folder).with("places.yaml", "within: afghanistan", "within: atlantis");
        Path loaded = log.resolve("classes");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngagementTimeline.class.getName(),
                        "check",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isOne();
        assertThat(output.lines())
                .containsExactlyInAnyOrder(
                        folder.resolve("places.yaml")
                                + ":6:11: unknown place “atlantis”; places.yaml lists the allowed ids",
                        folder.resolve("places.yaml") + ":4:7: warning: changed since the last release; run release",
                        "problems 1, warnings 1");
        assertThat(Files.readString(loaded))
                .contains(DataSetCheck.class.getName())
                .doesNotContain("org.springframework");
    }
}
