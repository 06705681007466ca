package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.engagement.Samples.INFO;
import static org.engagementtimeline.engagement.Samples.engagement;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.representation.FormatWriter;
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

    private static String text(FormatWriter<EngagementDetails> writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(INFO, List.of(TALKS).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(entry.getField(new Key(field)).toUserString()))
                .replaceAll("[{}]", "");
    }

    @Test
    void bibTexCitesTheRecordWithItsVersionAddressAndDayOfAccess() throws Exception {
        BibTeXEntry entry = new BibTeXParser()
                .parse(new StringReader(text(new BibTexWriter())))
                .getEntries()
                .get(new Key("talks"));
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(plain(entry, "title")).isEqualTo("Trade & transit_100 % sic #1");
        assertThat(plain(entry, "edition")).isEqualTo("Data set 1.2.3, revision 0123456789ab");
        assertThat(plain(entry, "note")).contains("early January 2024 (date approximate)");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://timeline.example.org/engagements/talks");
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-12-01");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2026");
    }

    @Test
    void risHasALineForEachTag() throws Exception {
        assertThat(text(new RisWriter()).split("\r\n"))
                .containsExactly(
                        "TY  - ELEC",
                        "ID  - talks",
                        "TI  - Trade & transit_100 % {sic} #1",
                        "T2  - Engagement Timeline, North–South",
                        "PY  - 2026",
                        "DA  - 2026/11/22/",
                        "ET  - Data set 1.2.3, revision 0123456789ab",
                        "N1  - Engagement dated early January 2024 (date approximate)",
                        "UR  - https://timeline.example.org/engagements/talks",
                        "Y2  - 2026/12/01/",
                        "ER  - ");
    }

    @Test
    void cslJsonHasDatesInParts() throws Exception {
        JsonNode item =
                new JsonMapper().readTree(text(new CslWriter(new JsonMapper()))).get(0);
        assertThat(item.get("id").asString()).isEqualTo("talks");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2026,11,22]]");
        assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2026,12,1]]");
        assertThat(item.get("container-title").asString()).isEqualTo("Engagement Timeline, North–South");
    }
}
