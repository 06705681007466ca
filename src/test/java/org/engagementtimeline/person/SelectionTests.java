package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Group;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Paging;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {

    @Test
    void listsTheFirstOfEveryStandingAndLeadsToTheRest() {
        Group group = parse("").of(Standing.ATTENDED, 51, SelectionTests::people);
        assertThat(group.people()).hasSize(50);
        assertThat(group).extracting(Group::number, Group::first, Group::last).containsExactly(51, 1, 50);
        assertThat(group.all()).contains("/people?standing=attended");
        assertThat(group.next()).isEmpty();
        assertThat(parse("").of(Standing.ATTENDED, 50, SelectionTests::people).all())
                .isEmpty();
    }

    @Test
    void listsOneStandingPageByPage() {
        Group first = parse("standing=speaks").of(Standing.SPEAKS, 250, SelectionTests::people);
        assertThat(first.people()).hasSize(100);
        assertThat(first.all()).isEmpty();
        assertThat(first.previous()).isEmpty();
        assertThat(first.next()).contains("/people?standing=speaks&page=2");
        Group last = parse("standing=speaks&page=3").of(Standing.SPEAKS, 250, SelectionTests::people);
        assertThat(last).extracting(Group::number, Group::first, Group::last).containsExactly(250, 201, 250);
        assertThat(last.people().get(0).person().id()).isEqualTo("201");
        assertThat(last.previous()).contains("/people?standing=speaks&page=2");
        assertThat(last.next()).isEmpty();
        assertThat(parse("standing=speaks&page=2")
                        .of(Standing.SPEAKS, 250, SelectionTests::people)
                        .previous())
                .contains("/people?standing=speaks");
    }

    @Test
    void countsABlankParameterAsAbsent() {
        assertThat(parse("standing=&page=")).isEqualTo(Selection.ALL);
    }

    @Test
    void knowsAnEmptyStanding() {
        assertThat(parse("standing=named")
                        .of(Standing.NAMED, 0, SelectionTests::people)
                        .people())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party=pakistan                      | “party” is not a parameter here
            standing=attend                     | Did you mean “attended”?
            standing=attended&standing=expected | The parameter standing takes one value.
            standing=attended&page=0            | “0” is not a page number
            standing=attended&page=-1           | “-1” is not a page number
            standing=attended&page=99999999999  | is not a page number
            page=2                              | A page needs a standing
            """)
    void refusesWhatIsNotAllowed(String query, String sentence) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> parse(query))
                .withMessageContaining(sentence);
    }

    @Test
    void refusesAPageBeyondTheLast() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> parse("standing=attended&page=2").of(Standing.ATTENDED, 100, SelectionTests::people))
                .withMessage("There is no page 2 of this list; its last one is page 1.");
    }

    private static Selection parse(String query) {
        return Parameters.of(query, Selection.class);
    }

    private static List<Entry> people(Paging paging) {
        return LongStream.rangeClosed(paging.first(), paging.last())
                .mapToObj(each -> new Entry(
                        new Reference(String.valueOf(each), "Someone"),
                        Optional.empty(),
                        Standing.ATTENDED,
                        List.of(),
                        1,
                        0,
                        false,
                        false))
                .toList();
    }
}
