package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                .hasSize(16);
        assertThat(description.get("name").asString()).matches("[a-z0-9._-]+");
    }

    @Test
    void hasEveryThingInBothFormats() throws Exception {
        Map<String, String> tables = Map.of(
                "engagements", "engagement",
                "people", "person",
                "mechanisms", "mechanism",
                "commitments", "commitment",
                "background", "background",
                "sources", "source");
        for (String name : tables.keySet()) {
            List<String> ids = json.readTree(files.get(name + ".json"))
                    .get("items")
                    .valueStream()
                    .map(record -> record.get("id").asString())
                    .toList();
            assertThat(ids)
                    .as(name)
                    .hasSize(database.sql("select count(*) from " + tables.get(name))
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
