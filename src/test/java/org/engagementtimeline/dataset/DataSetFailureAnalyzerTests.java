package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DataSetFailureAnalyzerTests {

    @TempDir
    Path folder;

    @Test
    void endsTheStartWithTheProblemsAndWithoutAStackTrace(CapturedOutput output) {
        Seeds.copiedTo(folder)
                .with("places.yaml", "within: afghanistan", "within: atlantis")
                .with("dataset.yaml", "version: 2026.11.0", "version: newest");

        assertThatThrownBy(() -> SpringApplication.run(
                        EngagementTimeline.class,
                        "--timeline.seeds=" + folder,
                        "--spring.flyway.schemas=failing_start",
                        "--server.port=0"))
                .hasRootCauseInstanceOf(DataSetException.class);

        assertThat(output.getAll())
                .contains("so nothing of it was loaded")
                .contains("places.yaml:6:11: unknown place “atlantis”; places.yaml lists the allowed ids")
                .contains("dataset.yaml:8:10: “newest” does not have the required form")
                .doesNotContain("\tat org.");
    }
}
