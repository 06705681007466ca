package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    private static String text(String... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table.write(
                Table.placed(
                        List.of(new Column<String>("says", row -> row), new Column<>("length", String::length)),
                        Samples.PUBLICATION,
                        row -> "/" + row.length()),
                List.of(rows).iterator(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesItsColumnsAndSaysWhereEachRowIsFrom() throws IOException {
        assertThat(text("Talks"))
                .isEqualTo("says,length,address,data_set\r\nTalks,5,/5,\"1.2.3, revision 0123456789ab\"\r\n");
        assertThat(text()).isEqualTo("says,length,address,data_set\r\n");
    }

    @Test
    void quotesWhatNeedsItAndRunsNoFormula() throws IOException {
        assertThat(text("one, \"two\"\nthree")).contains("\r\n\"one, \"\"two\"\"\nthree\",16,");
        assertThat(text("=HYPERLINK(1)")).contains("\r\n'=HYPERLINK(1),13,");
    }
}
