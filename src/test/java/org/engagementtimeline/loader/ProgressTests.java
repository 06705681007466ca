package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.engagementtimeline.dataset.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProgressTests {

    private final Progress progress = new Progress();
    private final ScheduledExecutorService clock = mock();

    @Test
    void namesTheStageThatBeganLast() {
        progress.begin("reading files", 3);
        progress.begin("making rows");

        assertThat(progress).hasToString("making rows");
    }

    @Test
    void countsTheStepsOfThisStageAlone() {
        progress.begin("reading files", 1);
        progress.step();
        progress.begin("writing rows", 12_000);
        IntStream.range(0, 1_100).parallel().forEach(step -> progress.step());

        assertThat(progress).hasToString("writing rows, 1,100 of 12,000");
    }

    @Test
    void isLoggedEachTimeTheClockStrikes(CapturedOutput output) {
        DataSetMigration.logEachTime(clock, progress);
        ArgumentCaptor<Runnable> strike = ArgumentCaptor.captor();
        verify(clock).scheduleAtFixedRate(strike.capture(), anyLong(), anyLong(), any());
        assertThat(output).doesNotContain("Loading the data set");

        progress.begin("reading files", 2);
        progress.step();
        strike.getValue().run();

        assertThat(output).contains("Loading the data set: reading files, 1 of 2");
    }
}
