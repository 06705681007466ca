package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.annotations.ParameterObject;

class ParameterBinderTests {

    /** A type that reads itself. */
    public record Colour(String name) {

        public static Colour of(String text) {
            if (!text.equals("red")) {
                throw new BadRequestException("“{given}” is no {parameter}.");
            }
            return new Colour(text);
        }
    }

    @ParameterObject
    record Wanted(
            Set<EngagementStatus> status,
            Set<@Pattern(regexp = "[a-z]+", message = "“{given}” is no {parameter} at all.") String> topic,
            @Nullable Colour colour,
            @Nullable Boolean shown,

            @Range(min = 1, max = 9, message = "“{given}” is no {parameter} from 1 to 9.") @Nullable
            Integer size) {

        Wanted {
            if (colour != null && size != null) {
                throw new BadRequestException("A colour has no size.");
            }
        }
    }

    private static Wanted wanted(String query) {
        return Parameters.of(query, Wanted.class);
    }

    @Test
    void readsEachComponentFromTheParameterOfItsName() {
        assertThat(wanted("status=under-way&topic=b&topic=a&shown=false&size=9"))
                .isEqualTo(new Wanted(Set.of(EngagementStatus.UNDER_WAY), Set.of("a", "b"), null, false, 9));
        assertThat(wanted("colour=red").colour()).isEqualTo(new Colour("red"));
    }

    @Test
    void readsNothingFromAbsentAndBlankParameters() {
        Wanted nothing = new Wanted(Set.of(), Set.of(), null, null, null);

        assertThat(wanted("")).isEqualTo(nothing);
        assertThat(wanted("status=&topic= &topic=&colour=&shown=&size= ")).isEqualTo(nothing);
    }

    @Test
    void readsAValueThatIsRepeatedOnce() {
        assertThat(wanted("topic=a&topic=a&size=3&size=3")).isEqualTo(wanted("topic=a&size=3"));
    }

    @Test
    void readsWhatALinkIsDecoratedWithAsNothing() {
        assertThat(wanted("fbclid=x&utm_source=y&topic=a&_=1")).isEqualTo(wanted("topic=a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statuses=held           | “statuses” is not a parameter here. Did you mean “status”? Choose from: status, topic, colour, shown, size.
            status=hold             | “hold” is not a status here. Did you mean “held”? Choose from: held, under-way, announced, postponed, cancelled.
            status=held,announced   | “held,announced” is not a status here. Did you mean “announced”? Choose from: held, under-way, announced, postponed, cancelled.
            topic=a&topic=B         | “B” is no topic at all.
            colour=blue             | “blue” is no colour.
            colour={parameter}      | “{parameter}” is no colour.
            colour=red&colour=blue  | The parameter colour takes one value.
            shown=yes               | “yes” is not a value of shown here. Choose from: true, false.
            size=10                 | “10” is no size from 1 to 9.
            size=0                  | “0” is no size from 1 to 9.
            size=1e3                | “1e3” is no size from 1 to 9.
            size=0x1                | “0x1” is no size from 1 to 9.
            size=99999999999        | “99999999999” is no size from 1 to 9.
            size=1&colour=red       | A colour has no size.
            """)
    void refusesWhatIsNotAllowedInASentence(String query, String sentence) {
        assertThatThrownBy(() -> wanted(query))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(sentence);
    }

    @Test
    void knowsTheParametersOfAllRecordsOfAMethod() {
        assertThat(Parameters.of("topic=a&page=2", Wanted.class, PageNumber.class)
                        .topic())
                .containsExactly("a");
        assertThatThrownBy(() -> Parameters.of("topic=a&page=2", Wanted.class)).hasMessageContaining("“page”");
        assertThatThrownBy(() -> Parameters.of("page=2", NoParameters.class))
                .hasMessage("“page” is not a parameter here.");
    }
}
