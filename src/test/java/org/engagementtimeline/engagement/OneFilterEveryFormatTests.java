package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.opencsv.CSVReaderHeaderAware;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.web.Pages;
import org.engagementtimeline.web.Parameters;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One filter selects the same engagements in every format, each read by a program that did not write it. */
@SpringBootTest
@AutoConfigureMockMvc
class OneFilterEveryFormatTests {

    private static final Pattern ENTRY = Pattern.compile("<article class=\"entry[^>]*id=\"([a-z0-9-]+)\"");
    private static final Pattern FACET =
            Pattern.compile("<a id=\"(mechanism|level|kind|status|party|person|topic|place)-"
                    + "([a-z0-9-]+)\" [^>]*>.*?<span class=\"number\">(\\d+)</span>");
    private static final Pattern COUNT = Pattern.compile("<p class=\"count\">(\\d+) engagement");

    private static final Pattern NEXT = Pattern.compile("<http://localhost([^>]*)>; rel=\"next\"");

    @Autowired
    private MockMvcTester browser;

    private final JsonMapper json = new JsonMapper();

    static List<String> filters() {
        return List.of(
                "",
                "?mechanism=joint-coordination-committee",
                "?level=high-level",
                "?level=additional-secretary-level&level=military-and-intelligence-level",
                "?kind=visit&from=2025",
                "?status=announced&sort=oldest",
                "?conflicting=yes&party=pakistan",
                "?topic=trade&topic=transit&place=kabul",
                "?mechanism=none",
                "?person=ishaq-dar&to=2025-05",
                "?person=ishaq-dar&person=amir-khan-muttaqi&party=afghanistan",
                "?person=ishaq-dar&person=asif-durrani&match=any",
                "?from=2030");
    }

    @ParameterizedTest
    @MethodSource("filters")
    void selectsTheSameEngagementsInEveryFormat(String filter) throws Exception {
        String page = Pages.html(browser, "/" + filter);
        List<String> shown = all(ENTRY, page);

        assertThat(all(COUNT, page)).as("the page's count").containsExactly(String.valueOf(shown.size()));
        assertThat(json(filter)).as("JSON").isEqualTo(shown);
        assertThat(inParts(filter)).as("JSON in parts").isEqualTo(shown);
        assertThat(csv(filter)).as("CSV").isEqualTo(shown);
        assertThat(calendar(filter)).as("iCalendar").isEqualTo(withLastDay(filter));
        assertThat(feed(filter)).as("Atom").containsExactlyInAnyOrderElementsOf(shown);
        assertThat(bibTex(filter)).as("BibTeX").isEqualTo(shown);
        assertThat(ris(filter)).as("RIS").isEqualTo(shown);
        assertThat(csl(filter)).as("CSL-JSON").isEqualTo(shown);
        assertThat(jsonLd(filter)).as("JSON-LD").containsExactlyInAnyOrderElementsOf(shown);
    }

    /**
     * A facet counts as if nothing were chosen in it, so each of its values is tried alone beside the rest of the filter; where all
     * chosen values must apply, it is tried with them.
     */
    @ParameterizedTest
    @MethodSource("filters")
    void countsInEachFacetWhatItsValuesSelect(String filter) throws Exception {
        EngagementFilter asked = Parameters.of(filter.replace("?", ""), EngagementFilter.class);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> selected = new TreeMap<>();
        for (MatchResult value :
                FACET.matcher(Pages.html(browser, "/" + filter)).results().toList()) {
            Facet facet = Facet.valueOf(value.group(1).toUpperCase(Locale.ROOT));
            String alone = (asked.requiresAll(facet)
                            ? asked.link().with(value.group(1), value.group(2))
                            : asked.link().withOnly(value.group(1), value.group(2)))
                    .toString();
            counts.put(alone, Integer.valueOf(value.group(3)));
            selected.put(alone, json(alone.substring("/".length())).size());
        }

        assertThat(counts).isNotEmpty().isEqualTo(selected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ".json", ".csv", ".ics", ".atom", ".jsonld"})
    void tellsTheLevelAsTheSourceWordsIt(String format) throws Exception {
        String talks = "/engagements/2025-07-07-additional-secretary-talks";
        assertThat(text(format.equals("/") ? talks : talks + format).replace("\r\n ", ""))
                .contains("Additional Secretary-Level");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String text(String address) throws Exception {
        MvcTestResult result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> json(String filter) throws Exception {
        return ids(json.readTree(text("/engagements.json" + filter)).get("items"));
    }

    /** Those that a calendar can show. */
    private List<String> withLastDay(String filter) throws Exception {
        return json.readTree(text("/engagements.json" + filter))
                .get("items")
                .valueStream()
                .filter(item -> item.at("/date/value").has("earliest")
                        && item.at("/date/value").has("latest"))
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** Two at a time, following the links. */
    private List<String> inParts(String filter) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/engagements.json" + filter + (filter.isEmpty() ? "?" : "&") + "limit=2";
        while (next != null) {
            MvcTestResult page = browser.get().uri(URI.create(next)).exchange();
            ids.addAll(ids(json.readTree(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .get("items")));
            next = NEXT.matcher(String.join(", ", page.getResponse().getHeaders("Link")))
                    .results()
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElse(null);
        }
        return ids;
    }

    private List<String> csl(String filter) throws Exception {
        return ids(json.readTree(text("/engagements.csl" + filter)));
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.get("id").asString()).toList();
    }

    private List<String> csv(String filter) throws Exception {
        List<String> ids = new ArrayList<>();
        try (CSVReaderHeaderAware table =
                new CSVReaderHeaderAware(new StringReader(text("/engagements.csv" + filter)))) {
            for (Map<String, String> row = table.readMap(); row != null; row = table.readMap()) {
                ids.add(row.get("id"));
            }
        }
        return ids;
    }

    private List<String> calendar(String filter) throws Exception {
        ICalendar calendar = Biweekly.parse(text("/engagements.ics" + filter)).first();
        // It keeps time zones apart from the other components, and then misses one.
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings())
                .filteredOn(
                        warning -> calendar.getTimezoneInfo().getComponents().isEmpty())
                .isEmpty();
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue().replace("@engagement-timeline", ""))
                .toList();
    }

    private List<String> feed(String filter) throws Exception {
        String feed = text("/engagements.atom" + filter);
        return new RssReader()
                .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .map(Item::getLink)
                .map(link -> link.orElseThrow().replaceAll(".*/", ""))
                .toList();
    }

    private List<String> bibTex(String filter) throws Exception {
        return new BibTeXParser()
                .parse(new StringReader(text("/engagements.bib" + filter))).getEntries().keySet().stream()
                        .map(Key::getValue)
                        .toList();
    }

    /** Expanded, as every JSON-LD processor begins. */
    private List<String> jsonLd(String filter) throws Exception {
        return JsonLd.expand(JsonDocument.of(new StringReader(text("/engagements.jsonld" + filter)))).get().stream()
                .map(JsonValue::asJsonObject)
                .filter(event -> event.getJsonArray("@type").getString(0).equals("http://schema.org/Event"))
                .map(event -> event.getString("@id").replaceAll(".*/|#event$", ""))
                .toList();
    }

    /** Every name is a term of schema.org, dates and addresses are told from texts, and all is part of the data set. */
    @Test
    void saysInJsonLdOnlyWhatSchemaOrgHasWordsFor() throws Exception {
        JsonNode graph = json.readTree(JsonLd.expand(JsonDocument.of(new StringReader(text("/engagements.jsonld"))))
                .get()
                .toString());

        assertThat(graph.findValues("@type").stream()
                        .flatMap(type -> type.isArray() ? type.valueStream() : Stream.of(type))
                        .map(JsonNode::asString))
                .allMatch(type -> type.startsWith("http://schema.org/"))
                .contains("http://schema.org/Country", "http://schema.org/Date", "http://schema.org/DateTime");
        assertThat(names(graph)).allMatch(name -> name.startsWith("@") || name.startsWith("http://schema.org/"));
        JsonNode dataSet = graph.get(0);
        assertThat(dataSet.at("/http:~1~1schema.org~1license/0/@id").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(graph.valueStream()
                        .skip(1)
                        .map(event -> event.at("/http:~1~1schema.org~1subjectOf/0/http:~1~1schema.org~1isPartOf/0/@id")
                                .asString()))
                .hasSize(11)
                .containsOnly(dataSet.get("@id").asString());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        node.forEach(child -> names.addAll(names(child)));
        return names;
    }

    private List<String> ris(String filter) throws Exception {
        return new RISParser()
                .parse(new StringReader(text("/engagements.ris" + filter))).getReferences().stream()
                        .map(RISReference::getId)
                        .toList();
    }
}
