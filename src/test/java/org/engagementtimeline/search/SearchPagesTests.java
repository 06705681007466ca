package org.engagementtimeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.engagementtimeline.search.SearchPage.Group;
import org.engagementtimeline.search.SearchResults.Hit;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.annotation.Transactional;

/** What is found, on the real record. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class SearchPagesTests {

    @Autowired
    private SearchPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private SearchPage page(String typed) {
        return pages.page(new SearchRequest(SearchQuery.of(typed), null, null), "");
    }

    private static List<String> found(SearchPage page) {
        return page.groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::address)
                .toList();
    }

    private static String text(Highlight marked) {
        return String.join(
                "",
                marked.pieces().stream()
                        .map(piece -> piece.matched() ? "[" + piece.text() + "]" : piece.text())
                        .toList());
    }

    private void document(String id, String title, String names, String body) {
        jdbc.sql("insert into search_document (kind, id, ordinal, title, names, body, context, date_judged)"
                        + " values ('source', ?, 0, ?, ?, ?, '', false)")
                .params(id, title, names, body)
                .update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Muttaqi             | /people/amir-khan-muttaqi
                    Mutaqi              | /people/amir-khan-muttaqi
                    Zabihullah          | /people/zabihullah-mujahid
                    Zabiullah           | /people/zabihullah-mujahid
                    Zabihulah           | /people/zabihullah-mujahid
                    Mr Durrani          | /people/asif-durrani
                    Tehreek             | /background/2021-dispute-over-armed-groups
                    Tehrik              | /background/2021-dispute-over-armed-groups
                    Tehrek              | /background/2021-dispute-over-armed-groups
                    Mutaqi              | /engagements/2025-04-19-dar-kabul-visit
                    charge d'affaires   | /engagements/2024-03-22-durrani-shakib-meeting
                    CHARGÉ              | /engagements/2024-03-22-durrani-shakib-meeting
                    military officials  | /engagements/2025-04-16-joint-coordination-committee
                    jcc april 2025      | /engagements/2025-04-16-joint-coordination-committee
                    JCC                 | /mechanisms/joint-coordination-committee
                    insurance           | /commitments/transit-insurance-guarantee
                    insurance           | /engagements/2025-04-19-dar-kabul-visit
                    Dawn                | /sources/no-pause
                    Dawn                | /sources/seventh-jcc-session
                    who met Dar         | /people/ishaq-dar
                    who met Dar         | /engagements/2025-04-19-dar-kabul-visit
                    2024-03             | /engagements/2024-03-22-durrani-shakib-meeting
                    2024-03             | /background/2024-03-kandahar-attack
                    Kbaul               | /engagements/2025-04-19-dar-kabul-visit
                    """)
    void findsWhatIsMeant(String typed, String address) {
        assertThat(found(page(typed))).contains(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Dar                          | /people/ishaq-dar
                    Muttaqi                      | /people/amir-khan-muttaqi
                    ishaq dar                    | /people/ishaq-dar
                    who met Dar                  | /people/ishaq-dar
                    JCC                          | /mechanisms/joint-coordination-committee
                    jcc                          | /mechanisms/joint-coordination-committee
                    Joint Coordination Committee | /mechanisms/joint-coordination-committee
                    JCC sixth session            | /engagements/2024-01-joint-coordination-committee
                    7th JCC session              | /engagements/2025-04-16-joint-coordination-committee
                    JCC round 6                  | /engagements/2024-01-joint-coordination-committee
                    early January 2024           | /engagements/2024-01-joint-coordination-committee
                    July 2025                    | /engagements/2025-07-07-additional-secretary-talks
                    """)
    void putsFirstWhatIsMeantExactly(String typed, String address) {
        assertThat(found(page(typed))).startsWith(address);
    }

    @Test
    void takesTheNamesOfThePartiesForNoMechanism() {
        assertThat(found(page("Pakistan Afghanistan")).get(0)).startsWith("/engagements/");
    }

    @Test
    void putsWhatIsOfATimeBeforeWhatOnlyMentionsIt() {
        SearchPage page = page("April 2025");

        assertThat(found(page).subList(0, 4))
                .containsExactlyInAnyOrder(
                        "/engagements/2025-04-16-joint-coordination-committee",
                        "/engagements/2025-04-16-afghan-commerce-minister-visit",
                        "/engagements/2025-04-19-dar-kabul-visit",
                        "/engagements/2025-04-military-intelligence-meeting");
        assertThat(page.time()).contains(new SearchPage.Time("April 2025", "/?from=2025-04&to=2025-04"));
        assertThat(page("Kabul 16 April 2025").time())
                .contains(new SearchPage.Time("16 April 2025", "/?from=2025-04-16&to=2025-04-16&q=Kabul"));
        assertThat(page("Kabul -trade 2025").time()).isEmpty();
    }

    @Test
    void countsADateThatMayBeAnyDayOfALongTimeForNoneOfThem() {
        assertThat(found(page("1 June 2024"))).doesNotContain("/background/2024-attacks-in-pakistan");
        assertThat(found(page("2024"))).contains("/background/2024-attacks-in-pakistan");
    }

    @Test
    void saysOfEveryMatchWhenItWasOrThatItHasNoDate() {
        assertThat(page("Muttaqi").groups().get(0).hits().get(0).dated().date().inWords())
                .isEqualTo("19 April 2025");
        assertThat(page("JCC").groups().get(0).hits().get(0).dated().date().inWords())
                .isEqualTo("early January 2024");
        assertThat(page("processing fee").groups())
                .filteredOn(group -> group.section() == Section.COMMITMENTS)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.hits().get(0).state()).contains(CommitmentState.REVIEWED);
                    assertThat(group.hits().get(0).dated().date().inWords()).isEqualTo("7 July 2025");
                });
    }

    @Test
    @Transactional
    void saysThatTheRecordHoldsNoNamesInAScriptUntilItDoes() {
        assertThat(page("کابل").script()).contains("Arabic");
        assertThat(page("کابل").suggestions()).isEmpty();
        assertThat(page("Кабул").script()).contains("Cyrillic");
        assertThat(page("Kabul").script()).isEmpty();
        assertThat(page("zzzqqq").script()).isEmpty();

        jdbc.sql("insert into search_word (word, documents) values ('اسلام', 1)")
                .update();
        assertThat(page("کابل").script()).isEmpty();
    }

    @Test
    void findsAPhraseOnlyWhereItsWordsFollowOneAnother() {
        assertThat(page("\"deputy prime minister\"").total().number()).isPositive();
        assertThat(page("\"minister prime deputy\"").total().number()).isZero();
        assertThat(page("minister prime deputy").total().number())
                .isGreaterThanOrEqualTo(
                        page("\"deputy prime minister\"").total().number());
    }

    @Test
    void leavesOutWhatIsExcludedAndAddsAlternatives() {
        long kabul = page("Kabul").total().number();
        long without = page("Kabul -trade").total().number();
        long both = page("Kabul trade").total().number();

        assertThat(without).isPositive().isLessThan(kabul);
        assertThat(without + both).isEqualTo(kabul);
        assertThat(page("Kabul or trade").total().number())
                .isEqualTo(kabul + page("trade").total().number() - both);
    }

    @Test
    void putsAMatchInATitleBeforeOneInANameAndThatBeforeOneInTheText() {
        document("in-text", "One", "none", "quixotic quixotic quixotic quixotic quixotic");
        document("in-name", "Two", "quixotic", "none");
        document("in-title", "Quixotic", "none", "none");

        assertThat(found(page("quixotic")))
                .containsExactly("/sources/in-title", "/sources/in-name", "/sources/in-text");
    }

    @Test
    void groupsWhatItFindsByKindAndCountsIt() {
        SearchPage page = page("Kabul");

        assertThat(page.groups()).extracting(Group::section).isSorted().startsWith(Section.ENGAGEMENTS);
        assertThat(page.groups()).extracting(Group::total).allMatch(total -> total.number() > 0 && !total.more());
        assertThat(page.total().number())
                .isEqualTo(page.groups().stream()
                        .mapToLong(group -> group.total().number())
                        .sum());
    }

    @Test
    void showsTheFirstOfManyAndLeadsToAll() {
        SearchPage page = page("Pakistan");

        assertThat(page.groups()).allSatisfy(group -> {
            assertThat(group.hits()).hasSize((int) Math.min(6, group.total().number()));
            assertThat(group.all().isPresent()).isEqualTo(group.total().number() > 6);
        });
        assertThat(page.groups().get(0).all()).contains("/?q=Pakistan");
        assertThat(page.groups())
                .filteredOn(group -> group.section() == Section.COMMITMENTS)
                .singleElement()
                .satisfies(group -> assertThat(group.all()).contains("/search?q=Pakistan&type=commitments"));
    }

    @Test
    void pagesThroughAllOfOneKind() {
        for (int number = 0; number < 60; number++) {
            document("copy-%02d".formatted(number), "Quixotic", "", "");
        }
        SearchQuery query = SearchQuery.of("quixotic");

        SearchPage second = pages.page(new SearchRequest(query, PagedSection.SOURCES, 2), "");
        assertThat(second.groups()).singleElement().satisfies(group -> {
            assertThat(group.hits()).hasSize(25);
            assertThat(group.hits().get(0).address()).isEqualTo("/sources/copy-25");
        });
        assertThat(second.address(3)).isEqualTo("/search?q=quixotic&type=sources&page=3");
        assertThat(second.address(1)).isEqualTo("/search?q=quixotic&type=sources");
        assertThat(found(pages.page(new SearchRequest(query, PagedSection.SOURCES, 3), "")))
                .hasSize(10);
        assertThatThrownBy(() -> pages.page(new SearchRequest(query, PagedSection.SOURCES, 4), ""))
                .isInstanceOf(BadRequestException.class);
    }

    private void documents(String kind, int number) {
        jdbc.sql("insert into search_document (kind, id, ordinal, title, names, body, context, date_judged)"
                        + " select ?, 'many-' || n, n, 'Quixotic', '', '', '', false from generate_series(1, ?) n")
                .params(kind, number)
                .update();
    }

    @Test
    void countsVeryManyNoFurtherThanItComparesThem() {
        documents("source", HitCount.MOST_COUNTED);
        assertThat(page("quixotic").total()).isEqualTo(new HitCount(HitCount.MOST_COUNTED, false));
        assertThat(page("quixotic").groups().get(0).total().listed()).isEqualTo(HitCount.MOST_COUNTED);

        document("one-more", "Tilted", "", "quixotic");
        SearchPage page = page("quixotic");
        assertThat(page.total()).isEqualTo(new HitCount(HitCount.MOST_COUNTED, true));
        assertThat(page.groups().get(0).total().listed()).isEqualTo(HitCount.MOST_COMPARED);
        assertThat(found(page)).startsWith("/sources/many-1", "/sources/many-2").hasSize(6);
        assertThat(pages.page(new SearchRequest(SearchQuery.of("quixotic"), PagedSection.SOURCES, 40), "")
                        .paging()
                        .pages())
                .isEqualTo(40);
    }

    @Test
    void findsTheBestOfManyWhereverTheyStand() {
        documents("source", HitCount.MOST_COUNTED);
        jdbc.sql("update search_document set title = 'Tilted', body = 'quixotic' where id not in ('many-4321')"
                        + " and id like 'many-%'")
                .update();

        assertThat(found(page("quixotic")).get(0)).isEqualTo("/sources/many-4321");
    }

    @Test
    void marksWhatMatchedAndSaysWhenItWasAsCertainAsItIs() {
        Hit hit = page("Mutaqi").groups().get(1).hits().get(0);

        assertThat(text(hit.title())).isEqualTo("Foreign Minister Dar's visit to Kabul");
        assertThat(hit.context()).isEqualTo("Visit to Kabul · Foreign ministers");
        assertThat(hit.dated().date().inWords()).isEqualTo("19 April 2025");
        assertThat(hit.dated().judged()).isTrue();
        assertThat(hit.names().map(SearchPagesTests::text)).contains("Amir Khan [Muttaqi]");
        assertThat(page("affaires").groups().get(0).hits())
                .extracting(found -> text(found.title()))
                .contains("Special envoy Durrani meets chargé d'[affaires] Shakib");
    }

    @Test
    void keepsMarkupInATitleAsItIsWritten() {
        document("markup", "A <b>quixotic</b> & <script>alert(1)</script>", "", "Prices 1 < 2 <i>quixotic</i> prices.");

        Hit hit = page("quixotic").groups().get(0).hits().get(0);
        assertThat(text(hit.title())).isEqualTo("A <b>[quixotic]</b> & <script>alert(1)</script>");
        assertThat(hit.excerpt().map(SearchPagesTests::text)).contains("Prices 1 < 2 <i>[quixotic]</i> prices");
    }

    @Test
    void suggestsWordsOfTheRecordWhenNothingMatches() {
        assertThat(page("mutaqi zzzqqq").suggestions()).containsExactly("muttaqi");
        assertThat(page("\"mutaqi\"").suggestions()).containsExactly("muttaqi");
        assertThat(page("mutaqi").suggestions()).isEmpty();
    }

    @Test
    void asksTheDatabaseTheSameNumberOfTimesHoweverMuchItFinds() {
        assertThat(queriesFor("Pakistan")).isEqualTo(queriesFor("insurance")).isLessThanOrEqualTo(4);
        assertThat(queriesFor("mutaqi zabihulah tehrek kaboul zzzqqq")).isLessThanOrEqualTo(4);
    }

    private int queriesFor(String typed) {
        AtomicInteger statements = new AtomicInteger();
        JdbcClient counting = JdbcClient.create(new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() {
                Connection real = DataSourceUtils.getConnection(database);
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, given) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.incrementAndGet();
                            }
                            return method.getName().equals("close") ? null : method.invoke(real, given);
                        });
            }
        });
        new SearchPages(new SearchQueryParser(counting), new Documents(counting))
                .page(new SearchRequest(SearchQuery.of(typed), null, null), "");
        return statements.get();
    }
}
