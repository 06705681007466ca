package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.engagementtimeline.filter.EngagementFilter.Sort;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagementFilterTests {

    private static final String PARAMETERS = Arrays.stream(EngagementFilter.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));

    private static EngagementFilter filter(String query) {
        return Parameters.of(query, EngagementFilter.class);
    }

    @Test
    void selectsEverythingWhenNothingIsAsked() {
        assertThat(filter("")).isEqualTo(EngagementFilter.ALL);
        assertThat(EngagementFilter.ALL.selectsAll()).isTrue();
        assertThat(EngagementFilter.ALL.address()).isEqualTo("/");
    }

    @Test
    void countsBlankParametersAsAbsent() {
        assertThat(filter("mechanism=&from=&to=&sort=&conflicting=").address()).isEqualTo("/");
    }

    @Test
    void hasOneAddressWhateverOrderItsParametersCameIn() {
        assertThat(filter(
                                "sort=oldest&topic=b&mechanism=x&topic=a&from=2024&background=false&conflicting=yes&to=2025-07")
                        .address())
                .isEqualTo(
                        "/?mechanism=x&topic=a&topic=b&from=2024&to=2025-07&conflicting=yes&background=false&sort=oldest");
    }

    @Test
    void leavesDefaultsOutOfItsAddress() {
        assertThat(filter("sort=newest&background=true&conflicting=no").address())
                .isEqualTo("/");
    }

    @Test
    void requiresAllPartiesAndPeopleUnlessAnyWillDo() {
        assertThat(filter("person=a&person=b").requiresAll(Facet.PERSON)).isTrue();
        assertThat(filter("person=a&topic=b").requiresAll(Facet.TOPIC)).isFalse();
        assertThat(filter("party=a&person=b&match=any").requiresAll(Facet.PARTY))
                .isFalse();
        assertThat(filter("person=a&topic=b&match=any").address()).isEqualTo("/?person=a&match=any&topic=b");
        assertThat(filter("topic=b&match=any")).isEqualTo(filter("topic=b"));
    }

    @Test
    void readsBackTheAddressItMakes() {
        EngagementFilter filter =
                filter("kind=visit&kind=talks&status=held&person=a&place=b&party=c&from=2024-02&to=2025");

        assertThat(filter(filter.address().substring(2))).isEqualTo(filter);
    }

    @Test
    void doesNotCountOrderAndBackgroundAsSelecting() {
        assertThat(filter("sort=oldest&background=false").selectsAll()).isTrue();
        assertThat(filter("conflicting=yes").selectsAll()).isFalse();
        assertThat(filter("from=2024").selectsAll()).isFalse();
        assertThat(filter("sort=oldest").sort()).isEqualTo(Sort.OLDEST);
    }

    @Test
    void keepsWhatWasAskedForInItsAddress() {
        assertThat(filter("conflicting=yes&q=C++ \u0001\"a\"").address())
                .isEqualTo("/?q=C%2B%2B%20%22a%22&conflicting=yes");
        assertThat(filter("q=\u0001&q=").address()).isEqualTo("/");
        assertThat(filter("q=x").selectsAll()).isFalse();
        assertThat(filter("q=x&conflicting=yes&topic=a").address()).isEqualTo("/?topic=a&q=x&conflicting=yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mechanisms=x            | “mechanisms” is not a parameter here. Did you mean “mechanism”? Choose from: <all>.
                    colour=red              | “colour” is not a parameter here. Choose from: <all>.
                    kind=summit             | “summit” is not a kind here. Choose from: session, talks, visit, meeting, jirga.
                    kind=visits             | “visits” is not a kind here. Did you mean “visit”? Choose from: session, talks, visit, meeting, jirga.
                    status=done             | “done” is not a status here. Choose from: held, under-way, announced, postponed, cancelled.
                    person=a&match=some     | “some” is not a match here. Choose from: all, any.
                    sort=up                 | “up” is not a sort order here. Choose from: newest, oldest, title, mechanism, kind, status, place.
                    conflicting=maybe           | “maybe” is not a value of conflicting here. Choose from: yes, no.
                    background=1              | “1” is not a value of background here. Choose from: true, false.
                    from=2025-13            | “2025-13” is not a valid start date; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.
                    to=soon                 | “soon” is not a valid end date; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.
                    from=0000               | “0000” is not a valid start date; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.
                    from=2025-02-30         | “2025-02-30” is not a valid start date; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.
                    from=2025&to=2024       | The start date must come before the end date; here they are 2025 and 2024.
                    from=2024&from=2025     | The parameter from takes one value.
                    """)
    void refusesWhatIsNotAllowedInOneSentenceThatSaysWhatIs(String query, String sentence) {
        assertThatThrownBy(() -> filter(query))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(sentence.replace("<all>", PARAMETERS));
    }

    @Test
    void takesNoMoreValuesThanAPageCanShow() {
        String query = "topic=t"
                + String.join(
                        "&topic=t",
                        java.util.stream.IntStream.range(0, 51)
                                .mapToObj(Integer::toString)
                                .toList());

        assertThatThrownBy(() -> filter(query)).hasMessage("A filter takes at most 50 values of topic.");
    }

    @Property(tries = 300)
    void eitherReadsOrRefusesAnyParameter(@ForAll String name, @ForAll String value) {
        try {
            assertThat(Parameters.of(Map.of(name, new String[] {value}), EngagementFilter.class)
                            .address())
                    .startsWith("/");
        } catch (BadRequestException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }
}
