package org.engagementtimeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All records of each sort as files, read by programs that did not write them. */
@SpringBootTest
@AutoConfigureMockMvc
class CataloguesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Catalogue<?>> catalogues;

    private String text(String address) throws Exception {
        MvcTestResult result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String address, String name) throws Exception {
        return new JsonMapper().readTree(text(address)).get(name);
    }

    @ParameterizedTest
    @CsvSource({
        "commitments, commitment",
        "people, person",
        "mechanisms, mechanism",
        "sources, source",
        "background, background"
    })
    void holdAllRecordsInEveryForm(String name, String table) throws Exception {
        List<String> recorded = jdbc.sql("select id from " + table + " order by id")
                .query(String.class)
                .list();
        List<String> rows = new ArrayList<>();
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text("/" + name + ".csv")))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(row.get("id"));
                assertThat(row.get("address")).isEqualTo("http://localhost/" + name + "/" + row.get("id"));
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(json("/" + name + ".json", name)
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "/background/2021-violence-in-pakistan.csv, date_inferred, yes",
        "/background/2021-taliban-take-power.csv, date_inferred, no",
        "/commitments/uap-railway-framework.csv, history_cites, foreign-office-talks:6"
    })
    void keepInTablesWhatTheyRestOnAndWhatIsInferred(String address, String column, String value) throws Exception {
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text(address)))) {
            assertThat(csv.readMap()).containsEntry(column, value);
        }
    }

    @Test
    void readOnBehindAnIdAndFindOne() {
        for (Catalogue<?> catalogue : catalogues) {
            pages(catalogue);
        }
    }

    private static <T extends Catalogue.Listed> void pages(Catalogue<T> catalogue) {
        List<T> all = catalogue.behind("", 1000);
        List<T> first = catalogue.behind("", 2);
        assertThat(first).as(catalogue.name()).isEqualTo(all.subList(0, 2));
        assertThat(catalogue.behind(first.get(1).id(), 1)).isEqualTo(all.subList(2, 3));
        assertThat(catalogue.find(first.get(1).id())).contains(first.get(1));
        assertThat(catalogue.find("nothing")).isEmpty();
    }

    @Test
    void tellACommitmentWithItsLife() throws Exception {
        JsonNode fee = json("/commitments.json", "commitments")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("transit-processing-fee"))
                .findFirst()
                .orElseThrow();
        assertThat(fee.at("/state").asString()).isEqualTo("reviewed");
        assertThat(fee.at("/history/0/state").asString()).isEqualTo("announced");
        assertThat(fee.at("/history/0/at/id").asString()).isEqualTo("2025-04-19-dar-kabul-visit");
        assertThat(fee.at("/history/1/date/is/edtf").asString()).isEqualTo("2025-07-07");
        assertThat(fee.at("/history/1/says/cites").size()).isPositive();
    }

    @Test
    void keepsEverySpellingOfAPersonWithItsCitations() throws Exception {
        JsonNode dar = json("/people.json", "people")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("ishaq-dar"))
                .findFirst()
                .orElseThrow();
        assertThat(dar.get("spellings").valueStream().map(each -> each.get("is").asString()))
                .containsExactly("Ishaq Dar", "Dar");
        assertThat(dar.at("/offices/0/office/name").asString()).isEqualTo("Deputy Prime Minister and Foreign Minister");
        assertThat(dar.at("/party/cites/0").asString()).contains(":");
    }

    @Test
    void countsOfAMechanismHowManyMet() throws Exception {
        JsonNode commerce = json("/mechanisms.json", "mechanisms")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("commerce-talks"))
                .findFirst()
                .orElseThrow();
        assertThat(commerce.get("engagements").asInt()).isEqualTo(2);
        assertThat(commerce.get("met").asInt()).isZero();
    }

    @Test
    void refusesAFilterAndAnotherForm() {
        assertThat(Pages.words(Pages.refusal(browser, "/people.csv?party=pakistan")))
                .contains("Unknown parameter “party”; there are none here.");
        assertThat(Pages.words(Pages.refusal(browser, "/people.ics")))
                .contains("Unknown form “ics”; ", "llowed are csv, json.");
    }
}
