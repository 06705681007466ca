package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.engagementtimeline.dataset.DataSetProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The data set is loaded again after each change of its folder. */
class SeedsWatcherTests {

    @TempDir
    private Path parent;

    private Path folder;

    /** Whether each load found the folder. */
    private final BlockingQueue<Boolean> loads = new LinkedBlockingQueue<>();

    private SeedsWatcher watcher;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectory(parent.resolve("seeds"));
        watcher = new SeedsWatcher(folder, () -> loads.add(Files.exists(folder)));
        watcher.start();
        awaitLoad();
    }

    @AfterEach
    void stop() {
        watcher.stop();
    }

    private boolean awaitLoad() throws InterruptedException {
        Boolean load = loads.poll(20, TimeUnit.SECONDS);
        assertThat(load).as("a load").isNotNull();
        return load;
    }

    @Test
    void loadsAfterAChange() throws Exception {
        Files.writeString(folder.resolve("places.yaml"), "- id: kabul\n");
        awaitLoad();
        Files.delete(folder.resolve("places.yaml"));
        awaitLoad();
    }

    @Test
    void watchesFoldersThatAreNew() throws Exception {
        Path engagements = Files.createDirectory(folder.resolve("engagements"));
        awaitLoad();
        loads.clear();
        Files.writeString(engagements.resolve("a.yaml"), "id: a\n");
        awaitLoad();
    }

    @Test
    void looksForAFolderThatIsGone() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        while (awaitLoad()) {
            // not noticed yet
        }
        Files.createDirectory(folder);
        while (!awaitLoad()) {
            // not found again yet
        }
    }

    @Test
    void triesAgainAfterAFailure() throws Exception {
        watcher.stop();
        watcher = new SeedsWatcher(folder, () -> {
            loads.add(true);
            throw new IllegalStateException("the database does not answer");
        });
        watcher.start();
        awaitLoad();
        awaitLoad();
    }

    @Test
    void needsAFolder() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SeedsWatcher(
                        new DataSetProperties(null),
                        new DataSetMigration(new DataSetProperties(null), new SeedsProperties(false, false, true)),
                        null,
                        null,
                        null))
                .withMessage(
                        "timeline.seeds.watch=true needs a folder to watch; set timeline.seeds to that of a data set");
    }
}
