package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.engagement.Samples.INFO;
import static org.engagementtimeline.engagement.Samples.engagement;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.representation.FileInfo;
import org.engagementtimeline.representation.FormatWriter;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record as one cites it, in the forms of reference managers. */
class CitationWritersTests {

    private static final EngagementDetails TALKS =
            engagement("talks", "Trade & transit_100 % {sic} #1", "2024-01-0X~", EngagementStatus.HELD);

    private static String text(FormatWriter<EngagementDetails> writer, FileInfo info, EngagementDetails engagement)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(info, List.of(engagement).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static BibTeXEntry entry(EngagementDetails engagement) throws Exception {
        return new BibTeXParser()
                .parse(new StringReader(text(new BibTexWriter(), INFO, engagement)))
                .getEntries()
                .get(new Key("talks"));
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(entry.getField(new Key(field)).toUserString()))
                .replaceAll("[{}]", "");
    }

    @Test
    void bibTexCitesTheRecordWithItsAuthorVersionAddressAndDayOfAccess() throws Exception {
        BibTeXEntry entry = entry(TALKS);
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{The Institute}");
        assertThat(plain(entry, "title")).isEqualTo("Trade & transit_100 % sic #1, early January 2024, approximate");
        assertThat(plain(entry, "howpublished")).isEqualTo("Engagement Timeline, North–South");
        assertThat(plain(entry, "version")).isEqualTo("1.2.3, revision 0123456789ab");
        assertThat(plain(entry, "note"))
                .isEqualTo("Version 1.2.3, revision 0123456789ab, https://timeline.example.org/engagements/talks,"
                        + " accessed 1 December 2026");
        assertThat(plain(entry, "annote"))
                .isEqualTo("Not certain: date approximate. Sources: The Article, 1 July 2025.");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://timeline.example.org/engagements/talks");
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-12-01");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2026");
        assertThat(entry.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("November");
        assertThat(plain(entry, "copyright")).isEqualTo("CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void saysInTheTitleWhatIsNotKnownToHaveBeenHeld() throws Exception {
        assertThat(plain(entry(engagement("talks", "Talks", "2025-07-07", EngagementStatus.ANNOUNCED)), "title"))
                .isEqualTo("Talks, 7 July 2025 (announced only)");
    }

    @Test
    void claimNoLicenceAndNameTheTimelineWhereTheDataSetNamesNone() throws Exception {
        FileInfo info = Samples.info(
                Samples.dataSet(Optional.empty(), Optional.empty()), "https://timeline.example.org", Optional.empty());
        assertThat(text(new BibTexWriter(), info, TALKS))
                .contains("author = {{Engagement Timeline}}")
                .doesNotContain("copyright");
        assertThat(text(new RisWriter(), info, TALKS))
                .contains("AU  - Engagement Timeline,")
                .doesNotContain("Licence");
        assertThat(text(new CslWriter(new JsonMapper()), info, TALKS)).doesNotContain("Licence");
    }

    @Test
    void risHasALineForEachTag() throws Exception {
        assertThat(text(new RisWriter(), INFO, TALKS).split("\r\n"))
                .containsExactly(
                        "TY  - ELEC",
                        "ID  - talks",
                        "AU  - The Institute,",
                        "TI  - Trade & transit_100 % {sic} #1, early January 2024, approximate",
                        "T2  - Engagement Timeline, North–South",
                        "PY  - 2026",
                        "DA  - 2026/11/22/",
                        "ET  - 1.2.3, revision 0123456789ab",
                        "M3  - Data set record, accessed 1 December 2026",
                        "PB  - The Institute",
                        "N1  - Not certain: date approximate. Sources: The Article, 1 July 2025.",
                        "N1  - Licence: CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
                        "UR  - https://timeline.example.org/engagements/talks",
                        "Y2  - 2026/12/01/",
                        "ER  - ");
    }

    @Test
    void cslJsonHasACorporateAuthorAndDatesInParts() throws Exception {
        JsonNode item = new JsonMapper()
                .readTree(text(new CslWriter(new JsonMapper()), INFO, TALKS))
                .get(0);
        assertThat(item.get("id").asString()).isEqualTo("talks");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("The Institute");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2026,11,22]]");
        assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2026,12,1]]");
        assertThat(item.get("container-title").asString()).isEqualTo("Engagement Timeline, North–South");
        assertThat(item.get("version").asString()).isEqualTo("1.2.3, revision 0123456789ab");
        assertThat(item.get("genre").asString()).isEqualTo("Data set record, accessed 1 December 2026");
        assertThat(item.get("note").asString())
                .isEqualTo("Not certain: date approximate. Sources: The Article, 1 July 2025."
                        + " Licence: CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/");
    }
}
