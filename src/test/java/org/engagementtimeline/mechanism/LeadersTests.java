package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.mechanism.MechanismsPage.Leaders;
import org.engagementtimeline.vocabulary.Role;
import org.junit.jupiter.api.Test;

class LeadersTests {

    @Test
    void namesALeaderOnceInEachOffice() {
        assertThat(once(leader("Envoy", false), leader("Envoy", false), leader("Minister", false)))
                .containsExactly(leader("Envoy", false), leader("Minister", false));
    }

    @Test
    void marksAsExpectedOnlyWhomNoSourceShows() {
        assertThat(once(leader("Envoy", true), leader("Envoy", false))).containsExactly(leader("Envoy", false));
        assertThat(once(leader("Envoy", false), leader("Envoy", true))).containsExactly(leader("Envoy", false));
        assertThat(once(leader("Envoy", true), leader("Envoy", true))).containsExactly(leader("Envoy", true));
    }

    private static List<Representative> once(Representative... leaders) {
        return Leaders.of(new Reference("party", "Party"), List.of(leaders)).named();
    }

    private static Representative leader(String office, boolean expected) {
        return new Representative(
                Optional.of(new Reference("someone", "Someone")),
                "Someone",
                Optional.of(new Reference(office, office)),
                Role.HEAD,
                expected);
    }
}
