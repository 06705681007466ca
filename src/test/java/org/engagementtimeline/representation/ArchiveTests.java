package org.engagementtimeline.representation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class ArchiveTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Value("${timeline.seeds}")
    private String seeds;

    private final JsonMapper json = new JsonMapper();

    private MvcTestResult answer;
    private Map<String, byte[]> files;
    private JsonNode description;

    @BeforeEach
    void unpack() throws IOException {
        answer = browser.get().uri("/data-set.zip").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        description = json.readTree(files.get("datapackage.json"));
    }

    @Test
    void isNamedAfterTheVersion() {
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"engagement-timeline-"
                        + description.get("version").asString() + ".zip\"");
    }

    @Test
    void describesEachFileOfRecordsAndHasNoOther() {
        assertThat(files.keySet().stream()
                        .filter(name -> !name.startsWith("seeds/") && !name.equals("datapackage.json")))
                .containsExactlyInAnyOrderElementsOf(description
                        .get("resources")
                        .valueStream()
                        .map(resource -> resource.get("path").asString())
                        .toList())
                .hasSize(23);
        assertThat(description.get("name").asString()).matches("[a-z0-9._-]+");
    }

    @Test
    void hasEveryThingInBothFormats() throws Exception {
        Map<String, String> numbers = Map.of(
                "engagements", "count(*) from engagement",
                "people", "count(*) from person",
                "mechanisms", "count(*) from mechanism",
                "commitments", "count(*) from commitment",
                "background", "count(*) from background",
                "disputes", "count(*) from dispute",
                "sources", "count(*) from source",
                "claims", "claims from data_set");
        for (String name : numbers.keySet()) {
            List<String> ids = json.readTree(files.get(name + ".json"))
                    .get("items")
                    .valueStream()
                    .map(record -> record.get("id").asString())
                    .toList();
            assertThat(ids)
                    .as(name)
                    .hasSize(database.sql("select " + numbers.get(name))
                            .query(Integer.class)
                            .single());
            try (CSVReaderHeaderAware table = new CSVReaderHeaderAware(
                    new StringReader(new String(files.get(name + ".csv"), StandardCharsets.UTF_8)))) {
                for (String id : ids) {
                    assertThat(table.readMap().get("id")).as(name).isEqualTo(id);
                }
                assertThat(table.readMap()).as(name).isNull();
            }
        }
    }

    @Test
    void hasKeysByWhichItsTablesJoin() throws Exception {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (JsonNode table : tables()) {
            rows.put(table.get("name").asString(), rows(table));
        }
        List<String> joins = new ArrayList<>();
        for (JsonNode table : tables()) {
            String name = table.get("name").asString();
            for (JsonNode key : table.at("/schema/foreignKeys")) {
                String column = key.at("/fields/0").asString();
                String target = key.at("/reference/resource").asString();
                Set<String> ids =
                        rows.get(target).stream().map(row -> row.get("id")).collect(toSet());
                assertThat(rows.get(name).stream().map(row -> row.get(column)).filter(id -> !id.isEmpty()))
                        .as("%s.%s", name, column)
                        .isNotEmpty()
                        .isSubsetOf(ids);
                joins.add(name + "." + column + " → " + target);
            }
            if (table.get("schema").has("primaryKey")) {
                assertThat(rows.get(name).stream().map(row -> row.get("id")))
                        .as(name)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(joins)
                .contains(
                        "engagements-csv.mechanism_id → mechanisms-csv",
                        "attendance-csv.engagement_id → engagements-csv",
                        "attendance-csv.person_id → people-csv",
                        "engagement-topics-csv.engagement_id → engagements-csv",
                        "statements-csv.engagement_id → engagements-csv",
                        "conflicts-csv.engagement_id → engagements-csv",
                        "commitment-updates-csv.commitment_id → commitments-csv",
                        "dispute-sides-csv.dispute_id → disputes-csv",
                        "dispute-sides-csv.person_id → people-csv",
                        "citations-csv.claim_id → claims-csv",
                        "citations-csv.source_id → sources-csv");
    }

    @Test
    void describesEachColumnAsItIs() throws Exception {
        Map<String, String> forms = Map.of(
                "date",
                "|\\d{4}-\\d{2}-\\d{2}",
                "datetime",
                "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z",
                "boolean",
                "|true|false",
                "integer",
                "|-?\\d+",
                "string",
                "(?s).*");
        for (JsonNode table : tables()) {
            List<JsonNode> fields = table.at("/schema/fields").valueStream().toList();
            for (Map<String, String> row : rows(table)) {
                assertThat(row.keySet())
                        .containsExactlyInAnyOrderElementsOf(fields.stream()
                                .map(field -> field.get("name").asString())
                                .toList());
                for (JsonNode field : fields) {
                    assertThat(row.get(field.get("name").asString()))
                            .as("%s.%s", table.get("name"), field.get("name"))
                            .matches(forms.get(field.get("type").asString()));
                }
            }
        }
    }

    private List<JsonNode> tables() {
        return description
                .get("resources")
                .valueStream()
                .filter(resource -> resource.has("schema"))
                .toList();
    }

    private List<Map<String, String>> rows(JsonNode table) throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        String text = new String(files.get(table.get("path").asString()), StandardCharsets.UTF_8);
        try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void saysUnderWhichLicenceItIsWhoPublishesItAndWhichRevisionItIs() {
        assertThat(description.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(description.at("/licenses/0/path").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(description.at("/contributors/0/title").asString()).isEqualTo("Engagement Timeline");
        assertThat(description.at("/contributors/0/roles/0").asString()).isEqualTo("publisher");
        assertThat(description.get("id").asString())
                .isEqualTo(database.sql("select revision from data_set")
                        .query(String.class)
                        .single());
    }

    @Test
    void holdsTheFilesFromWhichTheRecordWasLoaded() throws IOException {
        Path folder = Path.of(seeds);
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                assertThat(files.get("seeds/" + folder.relativize(file))).isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(description.get("description").asString()).contains("The folder seeds has");
    }

    @Test
    @Transactional
    void leavesOutFilesThatAreNotOfTheRevisionAndSaysSo() throws IOException {
        database.sql("update data_set set revision = 'another'").update();
        entities.clear();
        unpack();
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("seeds/"));
        assertThat(description.get("description").asString()).contains("does not have the YAML files");
    }
}
