package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.evidence.RecordDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    private static final FileInfo INFO = new FileInfo(
            new DataSet(
                    "North–South",
                    "",
                    "1.2.3",
                    "0123456789abcdef",
                    Instant.EPOCH,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty()),
            () -> "All talks",
            () -> 1,
            "https://timeline.example.org",
            "/talks",
            "/talks.csv",
            Optional.empty(),
            LocalDate.EPOCH);

    private record Talk(String id, String says) {}

    private static final CsvTable<Talk, Talk> TALKS = CsvTable.of(
            "talks",
            List.of(Column.text("id", Talk::id), Column.text("says", Talk::says)),
            talk -> new RecordDates(Optional.of(Instant.EPOCH), Optional.empty()));

    private static final CsvTable<Talk, String> WORDS = new CsvTable<>(
            "words",
            List.of(Column.text("word", word -> word), Column.number("length", String::length)),
            talk -> Stream.of(talk.says().split(" ")));

    private static String text(CsvTable<Talk, ?> table, String... says) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(INFO, Stream.of(says).map(each -> new Talk("first", each)).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String cells(List<Column<Evidence>> columns, Evidence evidence) {
        return columns.stream()
                .map(column -> column.name() + "=" + column.cell().apply(evidence))
                .toList()
                .toString();
    }

    @Test
    void namesItsColumnsAndSaysWhereEachRowIsFrom() throws IOException {
        assertThat(text(TALKS, "Talks"))
                .isEqualTo(
                        "id,says,created,changed,address,data_set_version,data_set_revision\r\n"
                                + "first,Talks,1970-01-01T00:00:00Z,,https://timeline.example.org/talks/first,1.2.3,0123456789ab\r\n");
        assertThat(text(TALKS)).isEqualTo("id,says,created,changed,address,data_set_version,data_set_revision\r\n");
    }

    @Test
    void hasARowForEachThingThatBelongsToOne() throws IOException {
        assertThat(text(WORDS, "One two", "three"))
                .isEqualTo("word,length,data_set_version,data_set_revision\r\n"
                        + "One,3,1.2.3,0123456789ab\r\ntwo,3,1.2.3,0123456789ab\r\nthree,5,1.2.3,0123456789ab\r\n");
    }

    @Test
    void quotesWhatNeedsItAndRunsNoFormula() throws IOException {
        assertThat(text(TALKS, "one, \"two\"\nthree")).contains("\r\nfirst,\"one, \"\"two\"\"\nthree\",1970");
        assertThat(text(TALKS, "=HYPERLINK(1)")).contains("\r\nfirst,'=HYPERLINK(1),1970");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvTable.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesAllElseAsItIs() {
        assertThat(CsvTable.safe("Talks = talks")).isEqualTo("Talks = talks");
        assertThat(CsvTable.safe("")).isEqualTo("");
        assertThat(CsvTable.safe(null)).isNull();
        assertThat(CsvTable.safe(7)).isEqualTo(7);
        assertThat(CsvTable.safe(LocalDate.of(2025, 7, 7))).isEqualTo(LocalDate.of(2025, 7, 7));
    }

    @Test
    void givesOfADateTheFirstAndTheLastDayThatItMayMean() {
        Evidence computed =
                new Evidence(List.of(new CitedSource("article", "An article", List.of(1, 3))), "counted", null);
        assertThat(cells(dates("2024-01-0X~"), computed))
                .isEqualTo(
                        "[date=2024-01-0X~, date_words=early January 2024, approximate,"
                                + " date_earliest=2024-01-01, date_latest=2024-01-09,"
                                + " date_inference=computed, date_citations=article:1; article:3, date_citations_words=An article, ¶1, 3]");
        assertThat(cells(dates("[2025-07-08..]"), Evidence.stated(computed.citations())))
                .contains("date_earliest=2025-07-08, date_latest=null, date_inference=null");
    }

    private static List<Column<Evidence>> dates(String edtf) {
        return Column.<Evidence>date("date", evidence -> Optional.of(new CitedValue<>(EdtfDate.parse(edtf), evidence)))
                .toList();
    }

    @Test
    void givesOfWhatItRefersToTheIdAndTheName() {
        List<Reference> parties = List.of(new Reference("north", "North"), new Reference("south", "South"));
        assertThat(Column.<Talk>references("party", "parties", talk -> parties.stream())
                        .map(column -> column.name() + "=" + column.cell().apply(new Talk("", ""))))
                .containsExactly("party_ids=north; south", "parties=North; South");
        assertThat(Column.<Talk>reference("place", talk -> Optional.empty())
                        .map(column -> column.name() + "=" + column.cell().apply(new Talk("", ""))))
                .containsExactly("place_id=null", "place=null");
    }
}
