package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Post;
import org.junit.jupiter.api.Test;

class PeoplePageTests {

    @Test
    void listsSomeOfManyOfficesAndSaysHowManyMoreThereAre() {
        assertThat(entry("Envoy", "Minister", "Adviser").listed())
                .extracting(Post::title)
                .containsExactly("Envoy", "Minister", "Adviser");
        assertThat(entry("Envoy", "Minister", "Adviser").unlisted()).isZero();
        assertThat(entry("Envoy", "Minister", "Adviser", "Clerk", "Host").listed())
                .extracting(Post::title)
                .containsExactly("Envoy", "Minister", "Adviser");
        assertThat(entry("Envoy", "Minister", "Adviser", "Clerk", "Host").unlisted())
                .isEqualTo(2);
        assertThat(entry().listed()).isEmpty();
    }

    private static Entry entry(String... offices) {
        return new Entry(
                new Reference("id", "Name"),
                Optional.empty(),
                Standing.ATTENDED,
                Stream.of(offices).map(title -> new Post(title, Hold.HELD)).toList(),
                1,
                0,
                false,
                false);
    }
}
