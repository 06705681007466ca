package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.engagementtimeline.filter.TimelineFilter.Sort;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class TimelineFilterTests {

    private static MultiValueMap<String, String> parameters(String query) {
        return new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams());
    }

    private static TimelineFilter filter(String query) {
        return TimelineFilter.parse(parameters(query));
    }

    @Test
    void selectsEverythingWhenNothingIsAsked() {
        assertThat(filter("")).isEqualTo(TimelineFilter.ALL);
        assertThat(TimelineFilter.ALL.selectsAll()).isTrue();
        assertThat(TimelineFilter.ALL.address()).isEqualTo("/");
    }

    @Test
    void countsBlankParametersAsAbsent() {
        assertThat(filter("mechanism=&from=&to=&sort=&differs=").address()).isEqualTo("/");
    }

    @Test
    void hasOneAddressWhateverOrderItsParametersCameIn() {
        assertThat(filter("sort=oldest&topic=b&mechanism=x&topic=a&from=2024&background=false&differs=yes&to=2025-07")
                        .address())
                .isEqualTo("/?mechanism=x&topic=a&topic=b&from=2024&to=2025-07&differs=yes&background=false&sort=oldest");
    }

    @Test
    void leavesDefaultsOutOfItsAddress() {
        assertThat(filter("sort=newest&background=true&differs=no").address()).isEqualTo("/");
    }

    @Test
    void readsBackTheAddressItMakes() {
        TimelineFilter filter =
                filter("kind=visit&kind=talks&status=held&person=a&place=b&party=c&from=2024-02&to=2025");

        assertThat(filter(filter.address().substring(2))).isEqualTo(filter);
    }

    @Test
    void addsAndTakesAwayOneValue() {
        TimelineFilter one = TimelineFilter.ALL.with(Dimension.TOPIC, "trade");

        assertThat(one.with(Dimension.TOPIC, "transit").address()).isEqualTo("/?topic=trade&topic=transit");
        assertThat(one.with(Dimension.TOPIC, "transit")
                        .without(Dimension.TOPIC, "trade")
                        .address())
                .isEqualTo("/?topic=transit");
        assertThat(one.without(Dimension.TOPIC, "trade")).isEqualTo(TimelineFilter.ALL);
        assertThat(one.with(Dimension.PARTY, "x").without(Dimension.TOPIC).address())
                .isEqualTo("/?party=x");
    }

    @Test
    void doesNotCountOrderAndBackgroundAsSelecting() {
        assertThat(filter("sort=oldest&background=false").selectsAll()).isTrue();
        assertThat(filter("differs=yes").selectsAll()).isFalse();
        assertThat(filter("from=2024").selectsAll()).isFalse();
        assertThat(filter("sort=oldest").sort()).isEqualTo(Sort.OLDEST);
    }

    @Test
    void keepsWhatWasAskedForInItsAddress() {
        assertThat(filter("differs=yes&q=C++ \u0001\"a\"").address()).isEqualTo("/?q=C%2B%2B%20%22a%22&differs=yes");
        assertThat(filter("q=\u0001&q=").address()).isEqualTo("/");
        assertThat(filter("q=x").selectsAll()).isFalse();
        assertThat(filter("q=x&sort=oldest").withQ(null).address()).isEqualTo("/?sort=oldest");
        assertThat(filter("q=x").with(Dimension.TOPIC, "a").withDiffers(true).address())
                .isEqualTo("/?topic=a&q=x&differs=yes");
    }

    @Test
    void encodesWhatAnAddressMayNotHold() {
        assertThat(TimelineFilter.ALL.with(Dimension.PERSON, "a b&c").address()).isEqualTo("/?person=a%20b%26c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mechanisms=x            | The timeline has no filter “mechanisms”; there are mechanism, kind, status, party, person, topic, place, from, to, q, differs, background, sort, after, before.
                    kind=summit             | Unknown kind “summit”; allowed are session, talks, visit, meeting, jirga.
                    kind=visits             | Unknown kind “visits”; did you mean “visit”? Allowed are session, talks, visit, meeting, jirga.
                    status=done             | Unknown status “done”; allowed are held, under-way, announced, postponed, cancelled.
                    sort=up                 | Unknown sort “up”; allowed are newest, oldest.
                    differs=maybe           | Unknown differs “maybe”; allowed are yes, no.
                    background=1              | Unknown background “1”; allowed are true, false.
                    from=2025-13            | “2025-13” is no date for from; write a year, a month or a day, as 2025, 2025-04 or 2025-04-16.
                    to=soon                 | “soon” is no date for to; write a year, a month or a day, as 2025, 2025-04 or 2025-04-16.
                    from=0000               | “0000” is no date for from; write a year, a month or a day, as 2025, 2025-04 or 2025-04-16.
                    from=2025-02-30         | “2025-02-30” is no date for from; write a year, a month or a day, as 2025, 2025-04 or 2025-04-16.
                    from=2025&to=2024       | The timeline can not go from 2025 to 2024; from comes before to.
                    from=2024&from=2025     | The parameter from takes one value.
                    """)
    void refusesWhatIsNotAllowedInOneSentenceThatSaysWhatIs(String query, String sentence) {
        assertThatThrownBy(() -> filter(query))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(sentence);
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
        MultiValueMap<String, String> any = new LinkedMultiValueMap<>();
        any.add(name, value);
        try {
            assertThat(TimelineFilter.parse(any).address()).startsWith("/");
        } catch (BadRequestException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }
}
