package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.export.Samples.PUBLICATION;
import static org.engagementtimeline.export.Samples.engagement;
import static org.engagementtimeline.export.Samples.held;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementStatus;
import org.junit.jupiter.api.Test;

/** Feeds, read by another library than the one that writes them. */
class AtomWriterTests {

    private static String text(Publication publication, Optional<String> next, EngagementData... engagements)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AtomWriter().write(publication, List.of(engagements), next, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Item> items(String feed) throws IOException {
        return new RssReader()
                .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void tellsEachEngagementWithWhatIsNotCertain() throws IOException {
        Item item = items(text(
                        PUBLICATION,
                        Optional.empty(),
                        engagement("talks", "Talks <b> & more", "2024-01-0X~", EngagementStatus.ANNOUNCED)))
                .get(0);
        assertThat(item.getTitle()).contains("Talks <b> & more · early January 2024, approximate");
        assertThat(item.getDescription()).contains("(announced only; date approximate) They met, and spoke.");
        assertThat(item.getLink()).contains("https://timeline.example.org/engagements/talks");
        assertThat(item.getUpdated()).contains("2026-11-22T10:00:00Z");
    }

    @Test
    void keepsItsIdsOnAnotherHostAndInAnotherRevision() throws IOException {
        Publication moved = new Publication(
                new DataSetData(
                        "North–South",
                        "2.0.0",
                        "fedcba",
                        PUBLICATION.dataSet().loadedAt().plusSeconds(86_400)),
                "All engagements",
                "https://elsewhere.example.org",
                "/",
                "/engagements.atom",
                PUBLICATION.accessed());
        String here = text(PUBLICATION, Optional.empty(), held("2025-07-07"));
        String there = text(moved, Optional.empty(), held("2025-07-07"));
        assertThat(there.replaceAll("(?s)^.*?<id>", "").replaceAll("(?s)</id>.*", ""))
                .isEqualTo(here.replaceAll("(?s)^.*?<id>", "").replaceAll("(?s)</id>.*", ""));
        assertThat(items(there).get(0).getGuid()).isEqualTo(items(here).get(0).getGuid());
        assertThat(items(text(
                                PUBLICATION,
                                Optional.empty(),
                                engagement("other", "Talks", "2025-07-07", EngagementStatus.HELD)))
                        .get(0)
                        .getGuid())
                .isNotEqualTo(items(here).get(0).getGuid());
    }

    @Test
    void leadsToTheNextPageOnlyWhereThereIsOne() throws IOException {
        assertThat(text(PUBLICATION, Optional.of("/engagements.atom?after=2025-07-07~talks"), held("2025-07-07")))
                .contains("<link rel=\"next\" type=\"application/atom+xml\""
                        + " href=\"https://timeline.example.org/engagements.atom?after=2025-07-07~talks\" />");
        assertThat(text(PUBLICATION, Optional.empty(), held("2025-07-07"))).doesNotContain("rel=\"next\"");
    }
}
