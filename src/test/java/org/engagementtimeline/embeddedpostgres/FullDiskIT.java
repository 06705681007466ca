package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;

/** The disk of the embedded server becomes full while a data set is loaded. */
@EnabledOnOs(OS.LINUX)
class FullDiskIT {

    /** Too little for the data set, and enough to start the server. */
    private static final int LEFT = 4_000_000;

    @TempDir
    Path parent;

    private Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(parent.resolve("disk"));
        assumeTrue(
                System.getProperty("user.name").equals("root")
                        && run("mount", "-t", "tmpfs", "-o", "size=250m", "tmpfs", disk.toString()) == 0,
                "only the superuser can mount a small disk");
    }

    @AfterEach
    void unmountIt() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void keepsTheRecordAndLoadsTheDataSetWhenThereIsSpaceAgain() throws IOException {
        Path folder = disk.resolve("timeline");
        RunningSite.on(folder, Seeds.FIXTURES).close();
        Path larger = parent.resolve("larger");
        GeneratedDataSet.write(larger, 300, 1);
        Path filler = fill();

        Throwable failure = catchThrowable(() -> RunningSite.on(folder, larger).close());

        assertThat(NestedExceptionUtils.getMostSpecificCause(failure)).hasMessageContaining("No space left on device");
        assertThat(Processes.in(parent)).isEmpty();
        Files.delete(filler);
        try (Running server = Running.on(folder)) {
            assertThat(server.text("select count(*)::text from engagement")).isEqualTo("11");
        }
        RunningSite.on(folder, larger).close();
        try (Running server = Running.on(folder)) {
            assertThat(server.text("select count(*)::text from engagement")).isEqualTo("300");
        }
    }

    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[1_000_000];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (disk.toFile().getUsableSpace() > LEFT) {
                out.write(block);
            }
        }
        return filler;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
