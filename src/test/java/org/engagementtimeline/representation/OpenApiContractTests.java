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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.loader.ChangedRecord;
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
import tools.jackson.databind.node.ObjectNode;

/** What the contract promises, held against what the site does. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiContractTests {

    private static final Path REVIEWED = Path.of("docs", "openapi.json");
    private static final Path FOUND = Path.of("target", "openapi.json");

    private static final Map<String, List<String>> PARTS = Map.of("limit", List.of("1", "0"));

    private static final Map<String, List<String>> ENGAGEMENTS = Map.ofEntries(
            Map.entry("mechanism", List.of("joint-coordination-committee", "jcc")),
            Map.entry("kind", List.of("jirga", "summit")),
            Map.entry("status", List.of("held", "over")),
            Map.entry("party", List.of("afghanistan", "atlantis")),
            Map.entry("person", List.of("mohammad-sadiq", "nobody")),
            Map.entry("match", List.of("any", "some")),
            Map.entry("topic", List.of("transit", "weather")),
            Map.entry("place", List.of("kabul", "atlantis")),
            Map.entry("from", List.of("2025-04", "spring")),
            Map.entry("to", List.of("2025-03", "2024-13")),
            Map.entry("q", List.of("mutaqi", "the")),
            Map.entry("conflicting", List.of("yes", "maybe")),
            Map.entry("sort", List.of("oldest", "up")));

    private static final Map<String, List<String>> COMMITMENTS = Map.of(
            "party", List.of("afghanistan", "atlantis"),
            "topic", List.of("transit", "weather"),
            "state", List.of("reviewed", "kept"),
            "kind", List.of("pledge", "vow"),
            "engagement", List.of("2025-04-19-dar-kabul-visit", "2025-04-19-dar"),
            "from", List.of("2025-07", "2025-13"),
            "to", List.of("2025-03", "2025-13"),
            "sort", List.of("due", "up"));

    /** For each list, values of its parameters that change its answer, and values that are refused. */
    private static final Map<String, Map<String, List<String>>> VALUES = Map.ofEntries(
            Map.entry(
                    "/engagements.json",
                    inParts(ENGAGEMENTS, "2025-04-16~2025-04-16-joint-coordination-committee", "x")),
            Map.entry("/attendance.csv", ENGAGEMENTS),
            Map.entry("/engagement_topics.csv", ENGAGEMENTS),
            Map.entry("/statements.csv", ENGAGEMENTS),
            Map.entry("/conflicts.csv", ENGAGEMENTS),
            Map.entry("/commitments.json", inParts(COMMITMENTS, "transit-processing-fee", "~")),
            Map.entry("/commitment_updates.csv", COMMITMENTS),
            Map.entry("/mechanisms.json", inParts(Map.of(), "border-jirgas", "~")),
            Map.entry("/people.json", inParts(Map.of(), "mohammad-sadiq", "~")),
            Map.entry("/background.json", inParts(Map.of(), "2024-02-un-report-on-ttp", "~")),
            Map.entry("/disputes.json", inParts(Map.of(), "consensus-on-use-of-soil", "~")),
            Map.entry("/dispute_sides.csv", Map.of()),
            Map.entry("/sources.json", inParts(Map.of(), "no-pause", "~")),
            Map.entry("/claims.json", inParts(Map.of(), "person:mohammad-sadiq:2", "first")),
            Map.entry("/citations.csv", Map.of()),
            Map.entry(
                    "/search.json",
                    Map.of(
                            "q", List.of("kabul", "the ".repeat(60)),
                            "type", List.of("commitments", "ships"),
                            "page", List.of("1&type=people", "2"))));

    /** Answers that between them have every field of the contract. */
    private static final List<String> ANSWERS = List.of(
            "/engagements.json",
            "/engagements.json?limit=1",
            "/engagements/2025-07-07-additional-secretary-talks.json",
            "/mechanisms.json?limit=1",
            "/mechanisms/joint-coordination-committee.json",
            "/people.json?limit=1",
            "/people/mohammad-sadiq.json",
            "/commitments.json",
            "/commitments.json?limit=1",
            "/commitments/transit-processing-fee.json",
            "/disputes.json",
            "/disputes.json?limit=1",
            "/disputes/taliban-support-for-the-ttp.json",
            "/background.json",
            "/background.json?limit=1",
            "/background/2024-02-un-report-on-ttp.json",
            "/sources.json",
            "/sources.json?limit=1",
            "/sources/no-pause.json",
            "/claims.json",
            "/claims.json?limit=1",
            "/search.json?q=mutaqi",
            "/search.json?q=attack",
            "/search.json?q=invented&type=sources",
            "/data-set.json",
            "/engagements.json?kind=summit",
            "/people/nobody.json");

    @Autowired
    private MockMvcTester program;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    private JsonNode contract;
    private final Map<String, Integer> facts = new HashMap<>();

    private static Map<String, List<String>> inParts(Map<String, List<String>> filter, String after, String refused) {
        Map<String, List<String>> values = new TreeMap<>(filter);
        values.putAll(PARTS);
        values.put("after", List.of(after, refused));
        return values;
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
            path(address).at("/get/parameters").forEach(parameter -> {
                if (parameter.get("in").asString().equals("query")) {
                    promised.add(parameter.get("name").asString());
                }
            });
            Map<String, List<String>> values = new TreeMap<>(list.getValue());
            for (String parameter : promised) {
                if (!values.containsKey(parameter)) {
                    values.putAll(firstOnTheTimeline(parameter));
                }
            }
            assertThat(values.keySet()).as(address).containsExactlyInAnyOrderElementsOf(promised);
            boolean search = address.equals("/search.json");
            String without = text(search ? address + "?q=Pakistan" : address, 200);
            for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
                String name = parameter.getKey();
                String beside = name.equals("match")
                        ? "person=mohammad-sadiq&person=ishaq-dar&"
                        : search && !name.equals("q") ? "q=Pakistan&" : "";
                String asked = address + "?" + beside + name + "=";
                boolean changed =
                        !text(asked + parameter.getValue().get(0), 200).equals(without);
                // Of a long table not every value selects another part.
                assertThat(changed || address.endsWith(".csv")).as(asked).isTrue();
                JsonNode problem =
                        json.readTree(text(asked + parameter.getValue().get(1), 400));
                assertThat(problem.get("detail").asString()).as(asked).endsWith(".");
            }
            assertThat(json.readTree(text(address + "?colour=red", 400))
                            .get("detail")
                            .asString())
                    .contains("colour");
        }
        assertThat(contract.get("paths").propertyNames().stream()
                        .filter(path -> !path.contains("{id}") && !path.startsWith("/data-set"))
                        .map(path -> path.replace("{format}", "json")))
                .containsExactlyInAnyOrderElementsOf(VALUES.keySet());
    }

    /** The first value that the timeline offers for a filter, and one that there is not; nothing for what is no filter. */
    private Map<String, List<String>> firstOnTheTimeline(String filter) throws Exception {
        Matcher option = Pattern.compile("id=\"" + filter + "-([a-z0-9-]+)\"").matcher(text("/", 200));
        return option.find() ? Map.of(filter, List.of(option.group(1), "atlantis")) : Map.of();
    }

    @Test
    void servesEveryFormatThatItPromisesOfEveryThing() throws Exception {
        for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
            for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                if (parameter.get("name").asString().equals("format")) {
                    Set<String> types = new TreeSet<>();
                    for (JsonNode format : parameter.at("/schema/enum")) {
                        MvcTestResult answer = program.get()
                                .uri(path.getKey()
                                        .replace("{id}", example(path.getValue()))
                                        .replace("{format}", format.asString()))
                                .exchange();
                        assertThat(answer).as(path.getKey()).hasStatusOk();
                        types.add(answer.getResponse().getContentType().replaceFirst(";.*", ""));
                    }
                    assertThat(types)
                            .as(path.getKey())
                            .isEqualTo(new TreeSet<>(path.getValue()
                                    .at("/get/responses/200/content")
                                    .propertyNames()));
                }
            }
        }
    }

    private static String example(JsonNode path) {
        return path.at("/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("id"))
                .map(parameter -> parameter.get("example").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void saysUnderWhichLicenceTheDataIsAndThatNobodyHasToSignUp() {
        assertThat(contract.at("/info/license/identifier").asString()).isEqualTo("CC-BY-4.0");
        assertThat(contract.at("/info/contact/name").asString()).isEqualTo("Engagement Timeline");
        assertThat(contract.get("security").isEmpty()).isTrue();
    }

    /** The path under which the contract describes an address. */
    private JsonNode path(String address) {
        return contract.get("paths").properties().stream()
                .filter(path -> address.replaceFirst("\\?.*", "")
                        .matches(path.getKey()
                                .replace(".", "\\.")
                                .replace("{id}", "[^/]+")
                                .replace("{format}", "[a-z]+")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** In a record that has also what this one happens not to have. */
    @Test
    @Transactional
    void givesEveryFieldThatItPromisesAndNoOther() throws Exception {
        inferTwoOfThreeFacts();
        database.sql("""
                        insert into search_document (kind, id, ordinal, title, names, body, context, date_judged)
                        select 'source', 'invented-' || number, number, 'Invented', '', '', '', false
                        from generate_series(1, 26) number
                        """).update();
        Set<String> seen = new TreeSet<>();
        for (String address : ANSWERS) {
            MvcTestResult answer =
                    program.get().uri(address.replace(" ", "%20")).exchange();
            String status = String.valueOf(answer.getResponse().getStatus());
            JsonNode promised = path(address).at("/get/responses").get(status).get("content");
            String type = answer.getResponse().getContentType().replaceFirst(";.*", "");
            assertThat(promised.propertyNames()).as(address).contains(type);
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

    /** All but the first record of each type: its time of change stays known. */
    private void inferTwoOfThreeFacts() {
        ChangedRecord record = new ChangedRecord(dataSource);
        for (RecordType type : RecordType.values()) {
            record.ids(type).stream()
                    .sorted()
                    .skip(1)
                    .forEach(id -> record.change(type, id, each -> inferTwoOfThree("", each)));
        }
        record.write();
    }

    /** Of the facts with one key, one is stated, the next computed and the next judged. */
    private void inferTwoOfThree(String key, JsonNode node) {
        if (node instanceof ObjectNode fact && fact.has("cites")) {
            fact.without(List.of("computed", "judged"));
            int kind = facts.merge(key, 1, Integer::sum) % 3;
            if (kind > 0) {
                fact.put(kind == 1 ? "computed" : "judged", "invented");
            }
        }
        if (node.isArray()) {
            node.forEach(element -> inferTwoOfThree(key, element));
        } else {
            node.forEachEntry(this::inferTwoOfThree);
        }
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
