package org.engagementtimeline.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementtimeline.vocabulary.Presence.ATTENDED;
import static org.engagementtimeline.vocabulary.Presence.EXPECTED;
import static org.engagementtimeline.vocabulary.Presence.TRAVELLED;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.mechanism.MechanismsPage.Leaders;
import org.engagementtimeline.vocabulary.Presence;
import org.engagementtimeline.vocabulary.Role;
import org.junit.jupiter.api.Test;

class LeadersTests {

    @Test
    void namesALeaderOnceInEachOffice() {
        assertThat(once(leader("Envoy", ATTENDED), leader("Envoy", ATTENDED), leader("Minister", ATTENDED)))
                .containsExactly(leader("Envoy", ATTENDED), leader("Minister", ATTENDED));
    }

    @Test
    void keepsTheSurestPresenceOfEachLeader() {
        assertThat(once(leader("Envoy", EXPECTED), leader("Envoy", ATTENDED)))
                .containsExactly(leader("Envoy", ATTENDED));
        assertThat(once(leader("Envoy", TRAVELLED), leader("Envoy", EXPECTED)))
                .containsExactly(leader("Envoy", TRAVELLED));
        assertThat(once(leader("Envoy", EXPECTED), leader("Envoy", EXPECTED)))
                .containsExactly(leader("Envoy", EXPECTED));
    }

    private static List<Representative> once(Representative... leaders) {
        return Leaders.of(new Reference("party", "Party"), List.of(leaders)).named();
    }

    private static Representative leader(String office, Presence presence) {
        return new Representative(
                Optional.of(new Reference("someone", "Someone")),
                "Someone",
                Optional.of(new Reference(office, office)),
                Role.HEAD,
                presence);
    }
}
