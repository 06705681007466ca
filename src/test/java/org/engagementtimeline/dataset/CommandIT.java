package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command is a process of its own. */
class CommandIT {

    private static final String LOADED = "[class,load]";

    @TempDir
    Path folder;

    private int status;

    private List<String> output(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:tags",
                "-cp",
                System.getProperty("java.class.path"),
                EngagementTimeline.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        status = process.waitFor();
        return lines;
    }

    @Test
    void endsBeforeAnythingOfSpringIsLoaded() throws Exception {
        Seeds.copiedTo(folder).with("places.yaml", "within: afghanistan", "within: atlantis");

        List<String> output = output("check", folder.toString());

        assertThat(status).isOne();
        assertThat(output)
                .noneMatch(line -> line.contains("org.springframework"))
                .anyMatch(line -> line.contains(LOADED) && line.contains(DataSetCheck.class.getName()));
        assertThat(output.stream().filter(line -> !line.contains(LOADED)))
                .containsExactlyInAnyOrder(
                        folder.resolve("places.yaml")
                                + ":6:11: unknown place “atlantis”; places.yaml lists the allowed ids",
                        "problems 1, warnings 0");
    }
}
