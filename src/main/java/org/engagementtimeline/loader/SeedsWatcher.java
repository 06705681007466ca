package org.engagementtimeline.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.evidence.DataSetReloaded;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the data set again when something in its folder changes, so that a steward sees an edit on the pages without a restart. What
 * happens with a data set that has problems is the same as at the start: the record stays as it is.
 */
@Component
@ConditionalOnBooleanProperty("timeline.seeds.watch")
class SeedsWatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeedsWatcher.class);

    /** How long nothing must change before the files are read: editors and version control change several in a row. */
    private static final int MILLISECONDS_OF_QUIET = 100;

    /** How long until the next attempt, if the folder is gone or the database does not answer. */
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 1_000;

    private final Path folder;
    private final Runnable load;
    private @Nullable WatchService changes;
    private String failure = "";

    @Autowired
    SeedsWatcher(
            DataSetProperties properties,
            DataSetMigration dataSet,
            LoadStrategy strategy,
            Flyway flyway,
            ApplicationEventPublisher events) {
        this(folder(properties.seeds()), () -> {
            dataSet.lookAgain();
            strategy.reload(flyway);
            events.publishEvent(new DataSetReloaded());
            dataSet.prepare();
        });
    }

    /** @param load called once at the start, because the files may have changed since they were loaded, and after each change */
    SeedsWatcher(Path folder, Runnable load) {
        this.folder = folder;
        this.load = load;
    }

    private static Path folder(@Nullable String seeds) {
        if (seeds == null || seeds.isBlank()) {
            throw new IllegalStateException(
                    "timeline.seeds.watch=true needs a folder to watch; set timeline.seeds to that of a data set");
        }
        return Path.of(seeds);
    }

    @Override
    public void start() {
        WatchService watching;
        try {
            watching = folder.getFileSystem().newWatchService();
        } catch (IOException refused) {
            throw new IllegalStateException("This system cannot watch the folder of timeline.seeds", refused);
        }
        changes = watching;
        Thread thread = new Thread(() -> watch(watching), "seeds-watcher");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return changes != null;
    }

    @Override
    public void stop() {
        try {
            changes.close();
        } catch (IOException alreadyClosed) {
            // then it watches no more either
        }
        changes = null;
    }

    private void watch(WatchService watching) {
        try {
            while (true) {
                boolean there = register(watching);
                WatchKey key = load() && there
                        ? watching.take()
                        : watching.poll(MILLISECONDS_BETWEEN_ATTEMPTS, TimeUnit.MILLISECONDS);
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = watching.poll(MILLISECONDS_OF_QUIET, TimeUnit.MILLISECONDS);
                }
            }
        } catch (ClosedWatchServiceException stopped) {
            // by stop()
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Loads. Returns false if it should try again in a second, and true if it should wait for the next change. */
    private boolean load() {
        try {
            load.run();
            failure = "";
            return true;
        } catch (RuntimeException failed) {
            if (!failure.equals(failed.toString())) {
                failure = failed.toString();
                log.error(
                        "The data set cannot be loaded at the moment. The application tries again every second.",
                        failed);
            }
            return false;
        }
    }

    /** Watches the folder and all folders in it, also those that are new, and says whether it is there. */
    private boolean register(WatchService watching) {
        try (Stream<Path> tree = Files.walk(folder.toRealPath())) {
            for (Path each : tree.filter(Files::isDirectory).toList()) {
                each.register(
                        watching,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            return true;
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }
}
