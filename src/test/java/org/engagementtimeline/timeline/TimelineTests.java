package org.engagementtimeline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.FacetOptions;
import org.engagementtimeline.filter.FacetOptions.FilterChip;
import org.engagementtimeline.filter.FacetOptions.Option;
import org.engagementtimeline.filter.PeriodOptions;
import org.engagementtimeline.filter.PeriodOptions.Period;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.loader.ReadStatistics;
import org.engagementtimeline.search.Correction;
import org.engagementtimeline.timeline.TimelineEntry.Kind;
import org.engagementtimeline.timeline.TimelineTable.Column;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the timeline selects and counts, on the real record. */
@SpringBootTest
@AutoConfigureMockMvc
class TimelineTests {

    @Autowired
    private TimelineReader timeline;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManager entities;

    private TimelinePage page(String query) {
        return timeline.page(
                Parameters.of(query, EngagementFilter.class, TimelinePosition.class),
                Parameters.of(query, TimelinePosition.class, EngagementFilter.class));
    }

    private static List<TimelineEntry> entries(TimelinePage page) {
        return page.years().stream()
                .flatMap(year -> year.months().stream())
                .flatMap(month -> month.entries().stream())
                .toList();
    }

    private static boolean is(Kind kind, TimelineEntry entry) {
        return entry.kind() == kind;
    }

    private static List<String> engagements(TimelinePage page) {
        return entries(page).stream()
                .filter(entry -> is(Kind.ENGAGEMENT, entry))
                .map(TimelineEntry::id)
                .toList();
    }

    @Test
    void listsEngagementsNewestFirst() {
        assertThat(engagements(page("")))
                .hasSize(11)
                .startsWith(
                        "next-additional-secretary-talks",
                        "2025-07-07-additional-secretary-talks",
                        "2025-04-19-dar-kabul-visit",
                        "2025-04-16-joint-coordination-committee")
                .endsWith("2024-01-joint-coordination-committee", "2023-02-high-level-visit");
    }

    @Test
    void listsEngagementsOldestFirstWhenAsked() {
        assertThat(engagements(page("sort=oldest")))
                .hasSize(11)
                .startsWith("2023-02-high-level-visit", "2024-01-joint-coordination-committee")
                .endsWith("2025-07-07-additional-secretary-talks", "next-additional-secretary-talks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mechanism=joint-coordination-committee                         | 2
                    mechanism=joint-coordination-committee&mechanism=commerce-talks | 4
                    mechanism=additional-secretary-mechanism&status=held           | 1
                    mechanism=none                                                 | 2
                    mechanism=none&mechanism=border-jirgas                         | 3
                    kind=visit                                                     | 4
                    status=announced                                               | 3
                    party=pakistan                                                 | 11
                    party=pakistan&party=afghanistan                               | 11
                    person=ishaq-dar                                               | 1
                    person=ishaq-dar&person=amir-khan-muttaqi                      | 1
                    person=ishaq-dar&person=asif-durrani                           | 0
                    person=ishaq-dar&person=asif-durrani&match=any                 | 2
                    person=ishaq-dar&match=any                                     | 1
                    topic=transit                                                  | 3
                    topic=transit&kind=talks                                       | 1
                    place=kabul                                                    | 4
                    place=afghanistan                                              | 6
                    place=pakistan                                                 | 3
                    conflicting=yes                                                | 3
                    from=2025-07                                                   | 2
                    to=2023                                                        | 1
                    from=2024-01-09&to=2024-01-31                                  | 1
                    from=2024-01-10&to=2024-01-31                                  | 0
                    from=2026                                                      | 1
                    mechanism=border-jirgas&kind=visit                             | 0
                    q=Muttaqi                                                      | 1
                    q=mutaqi                                                       | 1
                    q="mutaqi"                                                     | 0
                    q=JCC                                                          | 2
                    q=JCC -seventh                                                 | 0
                    q=JCC or visit                                                 | 7
                    q="deputy prime minister"                                      | 1
                    q=JCC&place=kabul                                              | 1
                    q=trade&kind=visit&from=2025                                   | 2
                    """)
    void selectsByEveryFilterAndTheirCombinations(String query, int count) {
        TimelinePage page = page(query);

        assertThat(engagements(page)).hasSize(count);
        assertThat(page.total()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "mechanism=joint-coordination-committee&status=under-way",
        "place=pakistan&topic=trade",
        "kind=talks&kind=visit&person=ishaq-dar",
        "person=ishaq-dar&person=asif-durrani&match=any",
        "from=2025&conflicting=yes",
        "q=trade",
        "q=tradde&place=pakistan"
    })
    void countsForEachValueWhatChoosingItWouldGive(String query) {
        TimelinePage page = page(query);

        for (FacetOptions facet : page.facets()) {
            String name = facet.facet().parameter();
            for (Option option : facet.options()) {
                Link link = page.filter().link();
                String chosen = (page.filter().requiresAll(facet.facet())
                                ? link.with(name, option.id())
                                : link.withOnly(name, option.id()))
                        .toString();
                assertThat(page(chosen, 1).total()).as(chosen).isEqualTo(option.count());
            }
        }
    }

    @Test
    void keepsTheValuesOfEveryFacetInTheirPlacesWhateverIsChosen() {
        List<String> all = keys(page(""));

        assertThat(all).contains("mechanism-border-jirgas", "person-ishaq-dar");
        assertThat(keys(page("mechanism=joint-coordination-committee&q=trade"))).isEqualTo(all);
        assertThat(page("mechanism=joint-coordination-committee").facets())
                .flatExtracting(FacetOptions::options)
                .filteredOn(option -> option.key().equals("topic-trade"))
                .extracting(Option::count, Option::idle)
                .containsExactly(tuple(0L, true));
    }

    private static List<String> keys(TimelinePage page) {
        return page.facets().stream()
                .flatMap(facet -> facet.options().stream())
                .map(Option::key)
                .toList();
    }

    @Test
    void offersNoFacetThatCannotNarrowTheRecordUnlessItIsChosen() {
        assertThat(page("").facets()).extracting(FacetOptions::facet).doesNotContain(Facet.PARTY);
        assertThat(page("party=pakistan").facets())
                .extracting(FacetOptions::facet)
                .contains(Facet.PARTY);
    }

    @Test
    void offersTheYearsOfTheRecordAndTheMonthsOfTheChosenYear() {
        assertThat(page("").periods().years())
                .extracting(Period::label, Period::idle, Period::chosen, Period::address)
                .containsExactly(
                        tuple("2025", false, false, "/?from=2025&to=2025"),
                        tuple("2024", false, false, "/?from=2024&to=2024"),
                        tuple("2023", false, false, "/?from=2023&to=2023"));
        assertThat(page("").periods().months()).isEmpty();

        PeriodOptions april = page("kind=visit&from=2025-04&to=2025-04").periods();
        assertThat(april.years())
                .extracting(Period::label, Period::chosen, Period::address)
                .contains(
                        tuple("2025", true, "/?kind=visit&from=2025&to=2025"),
                        tuple("2024", false, "/?kind=visit&from=2024&to=2024"));
        assertThat(april.months())
                .hasSize(12)
                .extracting(Period::label, Period::idle, Period::chosen, Period::address)
                .contains(
                        tuple("Mar", true, false, "/?kind=visit&from=2025-03&to=2025-03"),
                        tuple("Apr", false, true, "/?kind=visit&from=2025&to=2025"));
        assertThat(page("kind=visit&from=2025&to=2025").periods().years())
                .extracting(Period::address)
                .contains("/?kind=visit");
    }

    @Test
    void offersAPeriodInWhichAnEngagementOnlyMayHaveBeen() {
        assertThat(page("status=announced&from=2025&to=2025").periods().months())
                .filteredOn(month -> month.label().equals("Dec"))
                .extracting(Period::idle)
                .containsExactly(false);
    }

    @Test
    void stillOffersTheOtherValuesOfAFacetAlreadyChosen() {
        assertThat(page("status=held").facets())
                .filteredOn(facet -> facet.facet() == Facet.STATUS)
                .flatExtracting(FacetOptions::options)
                .extracting(Option::id, Option::count, Option::chosen)
                .containsExactly(tuple("held", 7L, true), tuple("under-way", 1L, false), tuple("announced", 3L, false));
    }

    @Test
    @Transactional
    void countsOnlyTheMostFrequentPeopleAndThoseChosenInARecordOfMany() {
        withMorePeople(50);

        FacetOptions people = people("");
        assertThat(people.options()).hasSize(12);
        assertThat(people.more()).isTrue();
        assertThat(people("match=any&person=syed-jawad-hussain-kazmi").options())
                .hasSize(13)
                .first()
                .extracting(Option::id, Option::count, Option::chosen)
                .containsExactly("syed-jawad-hussain-kazmi", 1L, true);
        assertThat(people("kind=jirga").more()).isFalse();
    }

    @Test
    @Transactional
    void foldsThePeopleAfterTheTwelfth() {
        int few = people("").options().size();
        withMorePeople(20);

        FacetOptions people = people("");
        assertThat(people.unfolded()).hasSize(12);
        assertThat(people.folded()).hasSize(few + 20 - 12);
        assertThat(people.more()).isFalse();
    }

    private void withMorePeople(int most) {
        ChangedRecord record = new ChangedRecord(database);
        for (int number = 1; number <= most; number++) {
            String person = "person-" + number;
            record.withCopy(RecordType.PERSON, "ishaq-dar", person, copy -> copy.put("name", person))
                    .change(RecordType.ENGAGEMENT, "2025-04-19-dar-kabul-visit", visit -> {
                        ArrayNode named = visit.withArray("/delegations/0/attendance");
                        ObjectNode head = (ObjectNode) named.get(0);
                        named.add(head.deepCopy().put("person", person).put("role", "member"));
                    });
        }
        record.write();
    }

    private FacetOptions people(String query) {
        return page(query).facets().stream()
                .filter(facet -> facet.facet() == Facet.PERSON)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheBackgroundBetweenTheEngagementsUnlessHidden() {
        assertThat(entries(page("")))
                .filteredOn(entry -> is(Kind.BACKGROUND, entry))
                .hasSize(14 - page("").throughout().size());
        assertThat(entries(page("background=false"))).noneMatch(entry -> is(Kind.BACKGROUND, entry));
        assertThat(page("background=false").throughout()).isEmpty();
    }

    @Test
    void limitsTheBackgroundToTheTimeAskedFor() {
        assertThat(entries(page("from=2025-07")))
                .filteredOn(entry -> is(Kind.BACKGROUND, entry))
                .extracting(TimelineEntry::id)
                .containsExactly("envoys-become-ambassadors");
    }

    @Test
    @Transactional
    void looksForTheBackgroundOfAFilterWithinItsTimeOnly() {
        ChangedRecord record = new ChangedRecord(database);
        for (int number = 1; number <= 101; number++) {
            record.withCopy(
                    RecordType.BACKGROUND,
                    "2025-03-exchange-of-fire",
                    "2025-06-after-" + number,
                    event -> event.withObject("date").put("is", "2025-06"));
        }
        record.write();

        assertThat(entries(page("from=2025-03&to=2025-03")))
                .filteredOn(entry -> is(Kind.BACKGROUND, entry))
                .extracting(TimelineEntry::id)
                .contains("2025-03-exchange-of-fire");
    }

    @Test
    void putsBackgroundThatLastsForYearsInAStripOnce() {
        TimelinePage april = page("from=2025-04&to=2025-04");

        assertThat(april.throughout())
                .extracting(TimelineEntry::id)
                .contains("2021-violence-in-pakistan", "2023-11-afghans-sent-back");
        assertThat(april.years()).extracting(TimelinePage.Year::year).containsExactly(2025);
        assertThat(page("").throughout())
                .extracting(TimelineEntry::id)
                .contains("2021-violence-in-pakistan", "2023-11-afghans-sent-back")
                .doesNotContain("2021-taliban-take-power", "2025-02-torkham-closure");
        assertThat(page("from=2025-03-01").throughout())
                .as("what began before the time of the filter")
                .extracting(TimelineEntry::id)
                .contains("2025-02-torkham-closure");
    }

    @Test
    void putsAnEngagementWithoutASingleMonthInItsPlaceAndSaysWhenItMayBeOutsideTheFilter() {
        assertThat(page("").years().get(0).months().get(0))
                .extracting(TimelinePage.Month::name, TimelinePage.Month::doubtful)
                .containsExactly(null, false);
        assertThat(page("from=2026").years())
                .singleElement()
                .satisfies(year -> assertThat(year.year()).isEqualTo(2026))
                .extracting(year -> year.months().get(0).doubtful())
                .isEqualTo(true);
    }

    @Test
    void namesLongSilencesBetweenEngagementsThatTookPlace() {
        assertThat(entries(page("mechanism=joint-coordination-committee&background=false")))
                .extracting(TimelineEntry::kind)
                .containsExactly(Kind.ENGAGEMENT, Kind.SILENCE, Kind.ENGAGEMENT);
        assertThat(entries(page("mechanism=joint-coordination-committee&background=false")))
                .filteredOn(entry -> is(Kind.SILENCE, entry))
                .extracting(TimelineEntry::id)
                .containsExactly("about 15 months");
        assertThat(entries(page("mechanism=additional-secretary-mechanism&background=false")))
                .extracting(TimelineEntry::kind)
                .containsOnly(Kind.ENGAGEMENT);
    }

    @Test
    void offersAChipForEachValueThatTakesItAway() {
        assertThat(page("mechanism=commerce-talks&kind=visit&from=2024&conflicting=no")
                        .chips())
                .extracting(FilterChip::facet, FilterChip::wording, FilterChip::value, FilterChip::without)
                .containsExactly(
                        tuple("mechanism", "value", "Commerce talks", "/?kind=visit&from=2024"),
                        tuple("kind", "value", "visit", "/?mechanism=commerce-talks&from=2024"),
                        tuple("time", "since", "2024", "/?mechanism=commerce-talks&kind=visit"));
        assertThat(page("from=2024&to=2024").chips())
                .extracting(FilterChip::wording, FilterChip::value, FilterChip::without)
                .containsExactly(tuple("value", "2024", "/"));
    }

    @Test
    void tellsWhichWordsOfTheFilterWereReplaced() {
        TimelinePage page = page("q=mutaqi&kind=visit");

        assertThat(page.summary()).isEqualTo("Visits matching “mutaqi”");
        assertThat(page.chips())
                .extracting(FilterChip::wording, FilterChip::value, FilterChip::without)
                .contains(tuple("words", "mutaqi", "/?kind=visit"));
        assertThat(page.corrected().orElseThrow().corrections())
                .containsExactly(new Correction("mutaqi", List.of("muttaqi")));
        assertThat(page.corrected().orElseThrow().exactly()).isEqualTo("/?kind=visit&q=%22mutaqi%22");
        assertThat(page("q=Muttaqi").corrected()).isEmpty();
    }

    @Test
    void continuesAfterAnEngagementAndLeadsBackBeforeOne() {
        List<String> all = engagements(page("background=false"));

        assertThat(engagements(page("background=false&after=2025-04-19~2025-04-19-dar-kabul-visit")))
                .isEqualTo(all.subList(3, 11));
        assertThat(engagements(page("background=false&before=2025-04-19~2025-04-19-dar-kabul-visit")))
                .isEqualTo(all.subList(0, 2));
        assertThat(engagements(page("sort=oldest&background=false&after=2025-04-19~2025-04-19-dar-kabul-visit")))
                .containsExactly(all.get(1), all.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "after=2025-04-19~0, 3",
        "after=2025-04-19~z, 2",
        "before=2025-04-19~0, 3",
        "before=2025-04-19~z, 2",
        "after=2025-04-18~x, 3",
        "before=2025-04-20~x, 2"
    })
    void findsThePlaceOfAnEngagementThatIsNoMore(String start, int newer) {
        List<String> all = engagements(page("background=false"));
        boolean after = start.startsWith("after");

        assertThat(engagements(page("background=false&" + start)))
                .isEqualTo(after ? all.subList(newer, 11) : all.subList(0, newer));
        List<String> otherWay = new ArrayList<>(engagements(page("sort=oldest&background=false&" + start)));
        Collections.reverse(otherWay);
        assertThat(otherWay).isEqualTo(after ? all.subList(0, newer) : all.subList(newer, 11));
    }

    @Test
    @Transactional
    void noticesAnotherRevision() {
        assertThat(page("kind=jirga").total()).isEqualTo(1);
        new ChangedRecord(database)
                .change(
                        RecordType.ENGAGEMENT,
                        "2025-04-19-dar-kabul-visit",
                        visit -> visit.withObject("kind").put("is", "jirga"))
                .write();
        assertThat(page("kind=jirga").total()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"newest, 3", "oldest, 3", "newest, 4", "oldest, 1"})
    void showsEveryEngagementEventAndSilenceOnExactlyOneOfItsPages(String sort, int size) {
        List<String> shown = new ArrayList<>();
        List<String> addresses = new ArrayList<>(List.of("/?sort=" + sort));
        for (int next = 0; next < addresses.size(); next++) {
            TimelinePage page = page(addresses.get(next), size);
            all(page).forEach(entry -> shown.add(name(entry)));
            page.next().ifPresent(addresses::add);
        }

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(all(page("sort=" + sort)).stream()
                        .map(TimelineTests::name)
                        .toList());
        assertThat(addresses).hasSize((11 + size - 1) / size);
    }

    private static List<TimelineEntry> all(TimelinePage page) {
        return Stream.concat(page.throughout().stream(), entries(page).stream()).toList();
    }

    private static String name(TimelineEntry entry) {
        return (entry.kind() == Kind.SILENCE ? "silence of " : "") + entry.id();
    }

    @Test
    void leadsBackThroughTheSamePagesToTheFirst() {
        TimelinePage first = page("/?background=false", 4);
        TimelinePage second = page(first.next().orElseThrow(), 4);
        TimelinePage third = page(second.next().orElseThrow(), 4);

        assertThat(third.next()).isEmpty();
        TimelinePage secondAgain = page(third.previous().orElseThrow(), 4);
        assertThat(engagements(secondAgain)).isEqualTo(engagements(second));
        TimelinePage firstAgain = page(secondAgain.previous().orElseThrow(), 4);
        assertThat(engagements(firstAgain)).isEqualTo(engagements(first));
        assertThat(firstAgain.previous()).isEmpty();
        assertThat(firstAgain.next()).isPresent();
    }

    @Test
    void leadsBackToTheBeginningFromAPlaceWhereNothingFollows() {
        TimelinePage beyond = page("after=0001-01-01~a");

        assertThat(engagements(beyond)).isEmpty();
        assertThat(beyond.previous()).contains("/");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=title, 2025-04-16-afghan-commerce-minister-visit, 2025-07-07-additional-secretary-talks",
        "sort=kind, 2025-03-torkham-jirga, 2025-04-military-intelligence-meeting",
        "sort=status, next-additional-secretary-talks, 2025-04-16-afghan-commerce-minister-visit",
        "sort=oldest&view=table, 2023-02-high-level-visit, 2024-01-joint-coordination-committee",
        "view=table, next-additional-secretary-talks, 2025-07-07-additional-secretary-talks"
    })
    void sortsTheTableByAColumn(String query, String first, String second) {
        TimelinePage page = page(query);

        assertThat(rows(page)).hasSize(11).startsWith(first, second);
        assertThat(page.years()).isEmpty();
        assertThat(page.throughout()).isEmpty();
        assertThat(page.beyond()).isFalse();
    }

    @Test
    void sortsByTheNamesThatReadersSee() {
        assertThat(page("sort=mechanism").table().orElseThrow().rows())
                .extracting(row -> shown(row, "/mechanisms/[^>]*>([^<]*)</a>"))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(page("sort=place").table().orElseThrow().rows())
                .extracting(row -> shown(row, "data-label=\"Place\"[^>]*>([^<]*)</td>"))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    /** The first text of a row that matches; "~", which sorts last, where there is none. */
    private static String shown(TimelineEntry row, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(row.html().get());
        return found.find() && !found.group(1).isEmpty() ? found.group(1) : "~";
    }

    @Test
    void marksTheColumnThatSortsTheTableAndTurnsTheOrderInTime() {
        assertThat(page("view=table&kind=visit").table().orElseThrow().columns())
                .extracting(Column::id, Column::address, Column::sorted)
                .contains(
                        tuple("date", "/?kind=visit&view=table&sort=oldest", "descending"),
                        tuple("place", "/?kind=visit&view=table&sort=place", null),
                        tuple("outcome", null, null));
        assertThat(page("sort=place").table().orElseThrow().columns())
                .extracting(Column::id, Column::address, Column::sorted)
                .contains(tuple("date", "/?view=table", null), tuple("place", "/?view=table&sort=place", "ascending"));
    }

    @Test
    void switchesBetweenCardsAndTable() {
        assertThat(page("sort=place").options())
                .extracting(TimelinePage.Option::id, TimelinePage.Option::on, TimelinePage.Option::address)
                .containsExactly(tuple("cards", false, "/"), tuple("table", true, "/?view=table&sort=place"));
        assertThat(page("sort=oldest").groups()).containsExactly("view", "order", "background");
    }

    @Test
    void leadsThroughTheSamePagesOfASortedTableForwardAndBack() {
        List<String> all = rows(page("sort=title"));
        TimelinePage first = page("sort=title", 4);
        TimelinePage second = page(first.next().orElseThrow(), 4);
        TimelinePage third = page(second.next().orElseThrow(), 4);

        assertThat(first.previous()).isEmpty();
        assertThat(rows(first)).isEqualTo(all.subList(0, 4));
        assertThat(rows(second)).isEqualTo(all.subList(4, 8));
        assertThat(rows(third)).isEqualTo(all.subList(8, 11));
        assertThat(third.next()).isEmpty();
        TimelinePage secondAgain = page(third.previous().orElseThrow(), 4);
        assertThat(rows(secondAgain)).isEqualTo(rows(second));
        assertThat(secondAgain.next()).isPresent();
        TimelinePage firstAgain = page(secondAgain.previous().orElseThrow(), 4);
        assertThat(rows(firstAgain)).isEqualTo(rows(first));
        assertThat(firstAgain.previous()).isEmpty();
    }

    private static List<String> rows(TimelinePage page) {
        return page.table().orElseThrow().rows().stream().map(TimelineEntry::id).toList();
    }

    private TimelinePage page(String address, int size) {
        String query = address.replaceFirst("^/\\??", "");
        return timeline.page(
                Parameters.of(query, EngagementFilter.class, TimelinePosition.class),
                Parameters.of(query, TimelinePosition.class, EngagementFilter.class),
                size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    after=+999999999-12-31~a              | “+999999999-12-31~a” is not a valid value of after; use the links between the pages.
                    before=0000-01-01~a                   | “0000-01-01~a” is not a valid value of before
                    person=O'Brien                        | “O'Brien” is not a valid person; use the links on the timeline.
                    mechanism=joint-coordination-comittee | “joint-coordination-comittee” is not a mechanism here. Did you mean “joint-coordination-committee”? Choose from: joint-coordination-committee, additional-secretary-mechanism
                    place=paris                           | “paris” is not a place here. Choose from: afghanistan, islamabad, kabul, kandahar, pakistan, torkham.
                    person=ishak-dar                      | “ishak-dar” is not a person here. Did you mean “ishaq-dar”? Choose from: abdul-qayyum-zakir
                    topic=tradde                          | “tradde” is not a topic here. Did you mean “trade”?
                    party=india                           | “india” is not a party here. Choose from: pakistan, afghanistan.
                    after=yesterday                       | “yesterday” is not a valid value of after; use the links between the pages.
                    after=2025-01-01~a&before=2025-01-01~a | A page of the timeline begins after or before an engagement, not both.
                    """)
    void refusesWhatTheRecordDoesNotHold(String query, String sentence) {
        assertThatThrownBy(() -> page(query))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    @Transactional
    void readsAPageWithNoMoreQueriesWhenItShowsMoreEngagements() {
        new ChangedRecord(database).write(); // a revision without a rendered entry
        page(""); // after which what is the same for all pages of the revision is kept
        assertThat(queriesFor(11)).isEqualTo(queriesFor(4)).isEqualTo(1);
    }

    private long queriesFor(int engagements) {
        return ReadStatistics.statements(entities, () -> page("/?background=false", engagements));
    }
}
