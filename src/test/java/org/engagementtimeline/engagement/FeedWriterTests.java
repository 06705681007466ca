package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.engagement.Samples.INFO;
import static org.engagementtimeline.engagement.Samples.dated;
import static org.engagementtimeline.engagement.Samples.engagement;
import static org.engagementtimeline.engagement.Samples.held;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.junit.jupiter.api.Test;

/** Feeds, read by another library than the one that writes them. */
class FeedWriterTests {

    private static final String FEED = "2530c627-d6ca-3a42-bf45-5c6cb372786f";
    private static final String TALKS = "50c0c3cb-d3ba-35c7-ab3b-65907a46fc45";

    private static String text(FileInfo info, EngagementDetails... engagements) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FeedWriter().write(info, List.of(engagements).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Item> items(String feed) throws IOException {
        return new RssReader()
                .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void tellsEachEngagementWithWhatIsNotCertain() throws IOException {
        Item item = items(
                        text(INFO, engagement("talks", "Talks <b> & more", "2024-01-0X~", EngagementStatus.ANNOUNCED)))
                .get(0);
        assertThat(item.getTitle()).contains("Talks <b> & more · early January 2024, approximate");
        assertThat(item.getDescription()).contains("(announced only; date approximate) They met, and spoke.");
        assertThat(item.getLink()).contains("https://timeline.example.org/engagements/talks");
        assertThat(item.getUpdated()).contains("2026-11-22T10:00:00Z");
    }

    @Test
    void saysWhenEachRecordWasCreatedAndChangedAndWhenTheLastOneWas() throws IOException {
        String feed = text(
                INFO,
                dated(held("2025-07-07"), "2026-01-02T03:04:05Z", "2026-02-03T04:05:06Z"),
                dated(held("2025-07-08"), "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));

        assertThat(feed).containsOnlyOnce("<published>2026-01-02T03:04:05Z</published>");
        assertThat(items(feed))
                .extracting(item -> item.getUpdated().orElseThrow())
                .containsExactly("2026-02-03T04:05:06Z", "2026-01-01T00:00:00Z");
        assertThat(feed.replaceAll("(?s)<entry>.*</entry>", "")).contains("<updated>2026-02-03T04:05:06Z</updated>");
    }

    @Test
    void countsAsChangedWithTheRevisionIfTheDataSetDoesNotSay() throws IOException {
        assertThat(text(INFO, held("2025-07-07")))
                .contains("<updated>2026-11-22T10:00:00Z</updated>")
                .doesNotContain("<published>");
        assertThat(text(INFO)).contains("<updated>2026-11-22T10:00:00Z</updated>");
    }

    @Test
    void keepsItsIdsOnAnotherHostAndInAnotherRevision() throws IOException {
        FileInfo moved = Samples.info(Samples.later(86_400), "https://elsewhere.example.org", Optional.empty());
        String here = text(INFO, held("2025-07-07"));
        String there = text(moved, held("2025-07-07"));
        assertThat(there.replaceAll("(?s)^.*?<id>", "").replaceAll("(?s)</id>.*", ""))
                .isEqualTo(here.replaceAll("(?s)^.*?<id>", "").replaceAll("(?s)</id>.*", ""));
        assertThat(items(there).get(0).getGuid()).isEqualTo(items(here).get(0).getGuid());
        assertThat(items(text(INFO, engagement("other", "Talks", "2025-07-07", EngagementStatus.HELD)))
                        .get(0)
                        .getGuid())
                .isNotEqualTo(items(here).get(0).getGuid());
    }

    @Test
    void saysWhoPublishesItUnderWhichLicenceAndWhichRevisionItIs() throws IOException {
        assertThat(text(INFO, held("2025-07-07")))
                .contains(
                        "<subtitle type=\"text\">Data set 1.2.3, revision 0123456789ab.</subtitle>",
                        "<name>The Institute</name>",
                        "<rights>CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/."
                                + " Quotations from the sources are not covered.</rights>",
                        "<link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\" />");
    }

    /** Readers know an entry by its id, and must not see all of them anew. */
    @Test
    void hasTheIdsThatItHasHadSinceItsFirstRelease() throws IOException {
        assertThat(text(INFO, held("2025-07-07")))
                .contains("<id>urn:uuid:" + FEED + "</id>", "<id>urn:uuid:" + TALKS + "</id>");
    }

    @Test
    void leadsToTheNextPageOnlyWhereThereIsOne() throws IOException {
        assertThat(text(
                        Samples.info(
                                "https://timeline.example.org",
                                Optional.of("/engagements.atom?after=2025-07-07~talks")),
                        held("2025-07-07")))
                .contains("<link rel=\"next\" type=\"application/atom+xml\""
                        + " href=\"https://timeline.example.org/engagements.atom?after=2025-07-07~talks\" />");
        assertThat(text(INFO, held("2025-07-07"))).doesNotContain("rel=\"next\"");
    }
}
