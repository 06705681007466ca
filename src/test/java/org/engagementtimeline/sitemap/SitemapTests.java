package org.engagementtimeline.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
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
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What search engines are told of the site. */
@SpringBootTest
@AutoConfigureMockMvc
class SitemapTests {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String SITE = "http://localhost";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    /** The addresses of a file, once it is seen to keep the protocol's rules. */
    private List<String> addresses(String file, String root, String element) throws Exception {
        MvcTestResult answer = mvc.get().uri(file).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/xml");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document document = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo(root);
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
        List<String> addresses = new ArrayList<>();
        NodeList each = document.getDocumentElement().getChildNodes();
        for (int place = 0; place < each.getLength(); place++) {
            Element entry = (Element) each.item(place);
            assertThat(entry.getNodeName()).isEqualTo(element);
            assertThat(entry.getChildNodes().getLength()).isEqualTo(2);
            assertThat(entry.getFirstChild().getNodeName()).isEqualTo("loc");
            assertThat(entry.getLastChild().getNodeName()).isEqualTo("lastmod");
            assertThat(Instant.parse(entry.getLastChild().getTextContent())).isBefore(Instant.now());
            String address = entry.getFirstChild().getTextContent();
            assertThat(address.length()).isLessThan(2_048);
            assertThat(URI.create(address).toString()).startsWith(SITE + "/");
            addresses.add(address);
        }
        assertThat(addresses).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50_000);
        return addresses;
    }

    @Test
    void namesEveryPageOfTheRecordByItsCanonicalAddress() throws Exception {
        List<String> addresses = addresses("/sitemap.xml", "urlset", "url");

        assertThat(addresses)
                .contains(SITE + "/", SITE + "/people/ishaq-dar", SITE + "/sources/no-pause", SITE + "/about")
                .contains(SITE + "/mechanisms/border-jirgas", SITE + "/commitments/reopen-torkham")
                .contains(SITE + "/engagements/next-additional-secretary-talks")
                .contains(SITE + "/background/2024-02-un-report-on-ttp")
                .contains(SITE + "/disputes", SITE + "/disputes/taliban-support-for-the-ttp", SITE + "/conflicts")
                .noneMatch(address -> address.contains("?"));
        for (String address : addresses) {
            assertThat(Pages.html(mvc, address.substring(SITE.length())))
                    .contains("<link rel=\"canonical\" href=\"" + address + "\">")
                    .doesNotContain("noindex");
        }
    }

    @Test
    @Transactional
    void saysOfAPageWhenItsRecordChangedAndOfAListWhenTheRevisionWasLoaded() throws Exception {
        String loaded = jdbc.sql(
                        "select to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from data_set")
                .query(String.class)
                .single();
        jdbc.sql("insert into person (id, hash, details) values ('new', gen_random_uuid(), '{\"name\": \"New\"}')")
                .update();

        assertThat(mvc.get().uri("/sitemap.xml"))
                .bodyText()
                .contains("<url><loc>http://localhost/</loc><lastmod>" + loaded + "</lastmod></url>")
                .contains("/people/new</loc><lastmod>" + loaded + "</lastmod>")
                .contains("/people/ishaq-dar</loc><lastmod>2026-05-04T08:30:00Z</lastmod>")
                .contains("/mechanisms/border-jirgas</loc><lastmod>2026-02-15T11:20:00Z</lastmod>")
                .contains(
                        "/engagements/2024-01-joint-coordination-committee</loc><lastmod>2026-03-20T10:00:00Z</lastmod>");
    }

    @Test
    @Transactional
    void isAnIndexOfFilesWhereThereAreMoreAddressesThanOneMayHold() throws Exception {
        int before = addresses("/sitemap.xml", "urlset", "url").size();
        jdbc.sql("insert into person (id, hash, details) select 'p' || n, gen_random_uuid(), '{\"name\": \"P\"}'"
                        + " from generate_series(1, 100001 - :before) n")
                .param("before", before)
                .update();

        assertThat(addresses("/sitemap.xml", "sitemapindex", "sitemap"))
                .containsExactly(SITE + "/sitemap-1.xml", SITE + "/sitemap-2.xml", SITE + "/sitemap-3.xml");
        List<String> all = new ArrayList<>(addresses("/sitemap-1.xml", "urlset", "url"));
        assertThat(all).hasSize(50_000);
        all.addAll(addresses("/sitemap-2.xml", "urlset", "url"));
        all.addAll(addresses("/sitemap-3.xml", "urlset", "url"));
        assertThat(all).hasSize(100_001).doesNotHaveDuplicates();
        assertThat(mvc.get().uri("/sitemap-4.xml")).hasStatus(404);
    }

    @Test
    void hasNoFileBeyondItsLast() {
        assertThat(mvc.get().uri("/sitemap-2.xml")).hasStatus(404);
        assertThat(mvc.get().uri("/sitemap-0.xml")).hasStatus(404);
    }

    /** The rules as RFC 9309 reads them: the longest that matches holds. */
    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/people, true",
        "/people/ishaq-dar, true",
        "/engagements/next-additional-secretary-talks, true",
        "/sources?page=2, true",
        "/css/pages/about-1a2b.css, true",
        "/?mechanism=border-jirgas, false",
        "/?kind=visit&page=2, false",
        "/people?standing=attended&page=2, false",
        "/engagements.csv?kind=visit, false",
        "/embed, false",
        "/embed?kind=visit, false"
    })
    void keepsCrawlersFromFiltersAndFromNothingElse(String address, boolean allowed) {
        String robots = robots();

        assertThat(robots).startsWith("User-agent: *\n").contains("\nSitemap: http://localhost/sitemap.xml\n");
        String longest = robots.lines()
                .filter(line -> line.matches("(Dis)?[Aa]llow: .*"))
                .filter(line -> Pattern.compile(
                                "^" + path(line).replace("?", "\\?").replace("*", ".*"))
                        .matcher(address)
                        .find())
                .reduce(
                        "Allow: ",
                        (one, other) -> path(one).length() > path(other).length() ? one : other);
        assertThat(longest.startsWith("Allow")).isEqualTo(allowed);
    }

    private static String path(String rule) {
        return rule.replaceFirst("^\\w+: ", "");
    }

    private String robots() {
        // All crawlers get the rules, with any Accept header: rules that are refused count as none (RFC 9309, section
        // 2.3.1.3).
        MvcTestResult answer =
                mvc.get().uri("/robots.txt").header("Accept", "text/html").exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        return assertThat(answer).bodyText().actual();
    }
}
