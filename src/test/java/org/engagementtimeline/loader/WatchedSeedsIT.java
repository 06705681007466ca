package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.embeddedpostgres.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code timeline.seeds.watch=true} an edit is on the pages without a restart, and a mistake changes nothing. */
class WatchedSeedsIT {

    private static final String FILE = "engagements/2025-04-16-joint-coordination-committee.yaml";
    private static final String PAGE = "/engagements/2025-04-16-joint-coordination-committee";
    private static final String HEALTH = "/actuator/health/dataset";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void showsAnEditAndWithstandsAMistake() {
        Seeds seeds = Seeds.copiedTo(folder.resolve("seeds"));
        try (RunningSite site = RunningSite.with(
                seeds.folder(),
                "--spring.datasource.url=",
                "--timeline.database.folder=" + folder.resolve("database"),
                "--timeline.seeds.watch=true")) {
            seeds.with(FILE, "title: ", "title: Edited ");
            await(site, PAGE, "<h1>Edited ");

            seeds.with(FILE, "title: Edited ", "titel: Lost ");
            await(site, HEALTH, "refused, ");
            assertThat(site.get(PAGE).body()).contains("<h1>Edited ");

            seeds.with(FILE, "titel: Lost ", "title: Mended ");
            await(site, PAGE, "<h1>Mended ");
            await(site, HEALTH, "\"loaded\"");
        }
    }

    private static void await(RunningSite site, String address, String text) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = site.get(address);
        while (!answer.body().contains(text)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("until " + address + " shows " + text)
                    .isLessThan(PATIENCE);
            answer = site.get(address);
        }
    }
}
