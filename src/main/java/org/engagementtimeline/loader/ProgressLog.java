package org.engagementtimeline.loader;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.engagementtimeline.dataset.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Logs every few seconds how far a load is. A load that takes less logs nothing. */
final class ProgressLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ProgressLog.class);
    private static final int SECONDS = 5;

    private final ScheduledExecutorService clock;

    ProgressLog(Progress progress) {
        this(progress, Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("data-set-progress-")));
    }

    ProgressLog(Progress progress, ScheduledExecutorService clock) {
        this.clock = clock;
        clock.scheduleAtFixedRate(
                () -> log.info("Loading the data set: {}", progress), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
