package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.apicurio.datamodels.Library;
import io.apicurio.datamodels.models.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API promises, held against what it does. */
@SpringBootTest
@AutoConfigureMockMvc
class ContractTests {

    private static final Path REVIEWED = Path.of("docs", "openapi.json");
    private static final Path FOUND = Path.of("target", "openapi.json");

    /** For each list, values of its parameters that change its answer, and values that are refused. */
    private static final Map<String, Map<String, List<String>>> VALUES = Map.of(
            "/api/engagements",
                    Map.ofEntries(
                            Map.entry("mechanism", List.of("joint-coordination-committee", "jcc")),
                            Map.entry("kind", List.of("jirga", "summit")),
                            Map.entry("status", List.of("held", "over")),
                            Map.entry("party", List.of("afghanistan", "atlantis")),
                            Map.entry("person", List.of("mohammad-sadiq", "nobody")),
                            Map.entry("topic", List.of("transit", "weather")),
                            Map.entry("place", List.of("kabul", "atlantis")),
                            Map.entry("from", List.of("2025-04", "spring")),
                            Map.entry("to", List.of("2024", "2024-13")),
                            Map.entry("q", List.of("mutaqi", "the")),
                            Map.entry("differs", List.of("yes", "maybe")),
                            Map.entry("sort", List.of("oldest", "up")),
                            Map.entry("after", List.of("2025-04-16~2025-04-16-joint-coordination-committee", "x")),
                            Map.entry("limit", List.of("1", "101"))),
            "/api/mechanisms", list("border-jirgas"),
            "/api/people", list("mohammad-sadiq"),
            "/api/commitments",
                    Map.of(
                            "party", List.of("afghanistan", "atlantis"),
                            "topic", List.of("transit", "weather"),
                            "state", List.of("reviewed", "kept"),
                            "kind", List.of("pledge", "vow"),
                            "sort", List.of("due", "up"),
                            "after", List.of("transit-processing-fee", "~"),
                            "limit", List.of("1", "0")),
            "/api/background", list("2024-02-un-report-on-ttp"),
            "/api/sources", list("no-pause"),
            "/api/search",
                    Map.of(
                            "q", List.of("kabul", "the ".repeat(60)),
                            "type", List.of("commitments", "ships"),
                            "page", List.of("1&type=people", "2")));

    /** Answers that between them have every field of the contract. */
    private static final List<String> ANSWERS = List.of(
            "/api/engagements?limit=100",
            "/api/engagements?limit=1",
            "/api/engagements/2025-07-07-additional-secretary-talks",
            "/api/mechanisms",
            "/api/mechanisms/joint-coordination-committee",
            "/api/people",
            "/api/people/mohammad-sadiq",
            "/api/commitments",
            "/api/commitments/transit-processing-fee",
            "/api/background",
            "/api/background/2024-02-un-report-on-ttp",
            "/api/sources",
            "/api/sources/no-pause",
            "/api/search?q=mutaqi",
            "/api/mechanisms?limit=1",
            "/api/people?limit=1",
            "/api/commitments?limit=1",
            "/api/background?limit=1",
            "/api/sources?limit=1",
            "/api/search?q=attack",
            "/api/search?q=invented&type=sources",
            "/api/data-set",
            "/api/engagements?kind=summit",
            "/api/people/nobody");

    @Autowired
    private MockMvcTester program;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient database;

    private JsonNode contract;

    private static Map<String, List<String>> list(String id) {
        return Map.of("after", List.of(id, "~"), "limit", List.of("1", "0"));
    }

    @BeforeEach
    void readContract() throws Exception {
        contract = json.readTree(text("/v3/api-docs", 200));
    }

    @Test
    void isTheOneThatWasReviewed() throws Exception {
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, json.writerWithDefaultPrettyPrinter().writeValueAsString(contract) + "\n");
        assertThat(json.readTree(REVIEWED).equals(contract))
                .as("the contract is the reviewed one; if the change is meant: cp %s %s", FOUND, REVIEWED)
                .isTrue();
    }

    @Test
    void isValidToAValidatorThatNoOneHereWrote() {
        Document document = Library.readDocumentFromJSONString(contract.toString());
        assertThat(contract.get("openapi").asString()).startsWith("3.1");
        assertThat(Library.validate(document, null))
                .extracting(problem -> problem.message)
                .isEmpty();
    }

    @Test
    void saysWhatEverythingIs() {
        List<String> silent = new ArrayList<>();
        operations().forEach(operation -> {
            if (operation.get("description").asString().isBlank()) {
                silent.add(operation.get("operationId").asString());
            }
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("description").asString("").isBlank()) {
                    silent.add(operation.get("operationId").asString() + " "
                            + parameter.get("name").asString());
                }
            });
        });
        schemas()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue()
                                    .path("description")
                                    .asString("")
                                    .isBlank()) {
                                silent.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void obeysEveryParameterAndRefusesValuesThatThereAreNot() throws Exception {
        for (Map.Entry<String, Map<String, List<String>>> list : VALUES.entrySet()) {
            String address = list.getKey();
            Set<String> promised = new TreeSet<>();
            contract.at("/paths")
                    .get(address)
                    .at("/get/parameters")
                    .forEach(parameter -> promised.add(parameter.get("name").asString()));
            assertThat(list.getValue().keySet()).as(address).containsExactlyInAnyOrderElementsOf(promised);
            boolean search = address.equals("/api/search");
            String without = text(search ? address + "?q=Pakistan" : address, 200);
            for (Map.Entry<String, List<String>> parameter : list.getValue().entrySet()) {
                String name = parameter.getKey();
                String asked = address + "?" + (search && !name.equals("q") ? "q=Pakistan&" : "") + name + "=";
                assertThat(text(asked + parameter.getValue().get(0), 200))
                        .as(asked)
                        .isNotEqualTo(without);
                JsonNode problem =
                        json.readTree(text(asked + parameter.getValue().get(1), 400));
                assertThat(problem.get("detail").asString()).as(asked).endsWith(".");
            }
            assertThat(json.readTree(text(address + "?colour=red", 400))
                            .get("detail")
                            .asString())
                    .contains("colour");
        }
        assertThat(contract.get("paths").propertyNames())
                .filteredOn(path -> !path.endsWith("}") && !path.endsWith("data-set"))
                .containsExactlyInAnyOrderElementsOf(VALUES.keySet());
    }

    /** In a record that has also what this one happens not to have. */
    @Test
    @Transactional
    void givesEveryFieldThatItPromisesAndNoOther() throws Exception {
        database.sql("""
                        insert into search_document (kind, id, ordinal, title, names, body, context, date_inferred)
                        select 'source', 'invented-' || number, number, 'Invented', '', '', '', false
                        from generate_series(1, 26) number
                        """).update();
        database.sql("update claim set inferred = 'invented' from position where position.claim_id = claim.id")
                .update();
        Set<String> seen = new TreeSet<>();
        for (String address : ANSWERS) {
            MvcTestResult answer =
                    program.get().uri(address.replace(" ", "%20")).exchange();
            String status = String.valueOf(answer.getResponse().getStatus());
            JsonNode promised = contract.get("paths").properties().stream()
                    .filter(path -> address.replaceFirst("\\?.*", "")
                            .matches(path.getKey().replace("{id}", "[^/]+")))
                    .map(path ->
                            path.getValue().at("/get/responses").get(status).get("content"))
                    .findFirst()
                    .orElseThrow();
            String type = answer.getResponse().getContentType();
            assertThat(promised.propertyNames()).as(address).containsExactly(type);
            walk(promised.get(type).get("schema"), json.readTree(text(answer)), "answer", seen, address);
            assertThat(schema(promised.get(type).get("schema")).validate(text(answer), InputFormat.JSON))
                    .as(address)
                    .isEmpty();
        }
        Set<String> promised = new TreeSet<>();
        schemas()
                .forEach(schema -> schema.getValue()
                        .get("properties")
                        .propertyNames()
                        .forEach(name -> promised.add(schema.getKey() + "." + name)));
        promised.removeAll(seen);
        assertThat(promised).as("fields that no answer has").isEmpty();
    }

    /** Notes every field of an answer under the schema that promises it. */
    private void walk(JsonNode schema, JsonNode value, String name, Set<String> seen, String address) {
        if (schema.has("$ref")) {
            String referred = schema.get("$ref").asString().replaceFirst(".*/", "");
            walk(contract.at("/components/schemas").get(referred), value, referred, seen, address);
        } else if (value.isArray()) {
            value.forEach(item -> walk(schema.get("items"), item, name, seen, address));
        } else if (value.isObject()) {
            assertThat(schema.get("properties").propertyNames())
                    .as("%s: %s", address, name)
                    .containsAll(value.propertyNames());
            value.properties().forEach(property -> {
                seen.add(name + "." + property.getKey());
                walk(schema.get("properties").get(property.getKey()), property.getValue(), name, seen, address);
            });
        }
    }

    /** A schema of the contract as one that stands alone. */
    private Schema schema(JsonNode schema) {
        String alone = "{\"$id\": \"https://contract/\", \"components\": " + contract.get("components")
                + ", \"$ref\": \"" + schema.get("$ref").asString() + "\"}";
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://contract/"), alone, InputFormat.JSON);
    }

    private Stream<JsonNode> operations() {
        return contract.get("paths").valueStream().map(path -> path.get("get"));
    }

    private Stream<Map.Entry<String, JsonNode>> schemas() {
        return contract.at("/components/schemas").propertyStream();
    }

    private String text(String address, int status) throws Exception {
        MvcTestResult answer = program.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatus(status);
        return text(answer);
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
