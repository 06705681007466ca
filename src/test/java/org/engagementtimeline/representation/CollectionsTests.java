package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All things of each collection as files, read by programs that did not write them. */
@SpringBootTest
@AutoConfigureMockMvc
class CollectionsTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<RecordCollection<?>> collections;

    private String text(String address) throws Exception {
        MvcTestResult result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode items(String address) throws Exception {
        return new JsonMapper().readTree(text(address)).get("items");
    }

    @ParameterizedTest
    @CsvSource({
        "commitments, commitment",
        "people, person",
        "mechanisms, mechanism",
        "sources, source",
        "background, background",
        "disputes, dispute"
    })
    void haveAllThingsInEveryFormat(String name, String table) throws Exception {
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
        assertThat(items("/" + name + ".json")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "engagements, engagement",
        "commitments, commitment",
        "people, person",
        "mechanisms, mechanism",
        "sources, source",
        "background, background"
    })
    void haveInJsonTheDetailsAsTheyAreStored(String name, String table) throws Exception {
        List<String> stored = jdbc.sql("select details from " + table + " order by id")
                .query(String.class)
                .list();
        assertThat(text("/" + name + ".json")).contains(stored);
        assertThat(text("/" + name + "/"
                        + items("/" + name + ".json").get(0).get("id").asString() + ".json"))
                .containsAnyOf(stored.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "/engagements/2025-04-19-dar-kabul-visit, 2026-02-15T11:20:00Z, 2026-05-04T08:30:00Z, 4 May 2026",
        "/commitments/reopen-torkham, 2026-01-10T09:00:00Z, 2026-03-20T10:00:00Z, 20 March 2026",
        "/people/ishaq-dar, 2026-01-10T09:00:00Z, 2026-05-04T08:30:00Z, 4 May 2026",
        "/mechanisms/border-jirgas, 2026-01-10T09:00:00Z, 2026-02-15T11:20:00Z, 15 February 2026",
        "/sources/no-pause, 2026-02-15T11:20:00Z, 2026-02-15T11:20:00Z, 15 February 2026",
        "/background/2024-02-un-report-on-ttp, 2026-01-10T09:00:00Z, 2026-02-15T11:20:00Z, 15 February 2026",
        "/disputes/taliban-support-for-the-ttp, 2026-05-04T08:30:00Z, 2026-05-04T08:30:00Z, 4 May 2026"
    })
    void sayWhenEachRecordWasCreatedAndLastChanged(String address, String created, String changed, String day)
            throws Exception {
        JsonNode item = items(address + ".json").get(0);
        assertThat(item.path("created").asString(null)).isEqualTo(created);
        assertThat(item.path("changed").asString(null)).isEqualTo(changed);
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text(address + ".csv")))) {
            assertThat(csv.readMap()).containsEntry("created", created).containsEntry("changed", changed);
        }
        assertThat(text(address))
                .contains("Last changed <time datetime=\"" + changed.substring(0, 10) + "\">" + day + "</time>.")
                .contains("<meta property=\"article:published_time\" content=\"" + created + "\">")
                .contains("<meta property=\"article:modified_time\" content=\"" + changed + "\">");
    }

    @Test
    @Transactional
    void doNotSayWhenARecordChangedIfTheDataSetDoesNot() throws Exception {
        new ChangedRecord(dataSource)
                .with(RecordType.PERSON, "ishaq-dar", "name", "Mohammad Ishaq Dar")
                .write();

        assertThat(text("/people/ishaq-dar"))
                .contains("<meta property=\"article:published_time\" content=\"2026-01-10T09:00:00Z\">")
                .doesNotContain("Last changed", "modified_time");
        assertThat(items("/people/ishaq-dar.json").get(0).propertyNames())
                .contains("created")
                .doesNotContain("changed");
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text("/people/ishaq-dar.csv")))) {
            assertThat(csv.readMap())
                    .containsEntry("created", "2026-01-10T09:00:00Z")
                    .containsEntry("changed", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/about"})
    void doNotSayOfAListWhenItChanged(String address) throws Exception {
        assertThat(text(address)).doesNotContain("Last changed", "article:");
    }

    @ParameterizedTest
    @CsvSource({
        "/background/2021-violence-in-pakistan.csv, date_inference, judged",
        "/background/2021-taliban-take-power.csv, date_inference, ''",
        "/commitments/uap-railway-framework.csv, parties_citations, foreign-office-talks:6",
        "/commitments/uap-railway-framework.csv, parties_citations_words, 'Outlet not named, 7 July 2025, ¶6'",
        "/engagements/2025-07-07-additional-secretary-talks.csv, source_ids, foreign-office-talks; shared-threat",
        "/engagements/2025-07-07-additional-secretary-talks.csv, sources,"
                + " 'Outlet not named, 7 July 2025; Outlet not named, undated'",
        "/sources/no-pause.csv, accessed, 2026-11-22",
        "/sources/no-pause.csv, url, https://example.org/no-pause?page=1"
    })
    void keepInTablesWhatTheyRestOnAndWhatIsInferred(String address, String column, String value) throws Exception {
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text(address)))) {
            assertThat(csv.readMap()).containsEntry(column, value);
        }
    }

    @Test
    void tellOfEachClaimWhichParagraphsItRestsOn() throws Exception {
        List<String> promised = new ArrayList<>();
        for (JsonNode claim : items("/claims.json")) {
            for (JsonNode cited : claim.get("citations")) {
                for (JsonNode paragraph : cited.get("paragraphs")) {
                    promised.add(String.join(
                            " ",
                            claim.get("id").asString(),
                            cited.get("source").asString(),
                            cited.get("label").asString(),
                            paragraph.asString()));
                }
            }
        }
        List<String> rows = new ArrayList<>();
        Set<String> subjects = new TreeSet<>();
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text("/citations.csv")))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(String.join(
                        " ", row.get("claim_id"), row.get("source_id"), row.get("source"), row.get("paragraph")));
                subjects.add(row.get("claim_id").replaceFirst(":\\d+$", "") + " " + row.get("source_id"));
            }
        }
        assertThat(rows).isEqualTo(promised).doesNotHaveDuplicates();
        assertThat(subjects)
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("select subject_kind || ':' || subject_id || ' ' || source_id from citation")
                                .query(String.class)
                                .list());
    }

    @Test
    @ConsistentRead
    void readOnBehindACursorAndFindOne() {
        assertThat(collections).hasSize(8).allSatisfy(CollectionsTests::readInParts);
    }

    private static <T> void readInParts(RecordCollection<T> collection) {
        List<? extends Item<T>> all = collection.read(Optional.empty(), 1_000);
        List<? extends Item<T>> first = collection.read(Optional.empty(), 2);
        assertThat(ids(first)).as(collection.name()).isEqualTo(ids(all.subList(0, 2)));
        String cursor = collection.cursor(first.get(1));
        assertThat(ids(collection.read(Optional.of(cursor), 1))).isEqualTo(ids(all.subList(2, 3)));
        assertThat(collection.count()).isEqualTo(all.size());
        assertThat(collection.find(first.get(1).id()).isPresent()).isEqualTo(collection.withPages());
        assertThat(collection.find("nothing")).isEmpty();
    }

    private static List<String> ids(List<? extends Item<?>> items) {
        return items.stream().map(Item::id).toList();
    }

    @Test
    void tellACommitmentWithItsLife() throws Exception {
        JsonNode fee = items("/commitments.json")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("transit-processing-fee"))
                .findFirst()
                .orElseThrow();
        assertThat(fee.at("/state").asString()).isEqualTo("reviewed");
        assertThat(fee.at("/history/0/state").asString()).isEqualTo("announced");
        assertThat(fee.at("/history/0/at/id").asString()).isEqualTo("2025-04-19-dar-kabul-visit");
        assertThat(fee.at("/history/1/date/value/edtf").asString()).isEqualTo("2025-07-07");
        assertThat(fee.at("/history/1/says/citations").size()).isPositive();
    }

    @Test
    void keepEverySpellingOfAPersonWithItsCitations() throws Exception {
        JsonNode dar = items("/people.json")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("ishaq-dar"))
                .findFirst()
                .orElseThrow();
        assertThat(dar.get("spellings")
                        .valueStream()
                        .map(each -> each.get("value").asString()))
                .containsExactly("Ishaq Dar", "Dar");
        assertThat(dar.at("/offices/0/office/name").asString()).isEqualTo("Deputy Prime Minister and Foreign Minister");
        assertThat(dar.at("/party/citations/0/paragraphs").size()).isPositive();
    }

    @Test
    void countOfAMechanismHowManyMet() throws Exception {
        JsonNode commerce = items("/mechanisms.json")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("commerce-talks"))
                .findFirst()
                .orElseThrow();
        assertThat(commerce.get("engagements").asInt()).isEqualTo(2);
        assertThat(commerce.get("met").asInt()).isZero();
    }

    @Test
    void refuseAFilterAndAnotherFormat() {
        assertThat(Pages.words(Pages.refusal(browser, "/people.csv?party=pakistan")))
                .contains("“party” is not a parameter here. Choose from: after, limit.");
        assertThat(Pages.words(Pages.refusal(browser, "/people.ics")))
                .contains("“ics” is not a format here.", "Choose from: csv, json.");
    }
}
