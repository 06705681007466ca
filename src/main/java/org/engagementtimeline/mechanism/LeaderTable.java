package org.engagementtimeline.mechanism;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.DelegationDetails;
import org.engagementtimeline.domain.EngagementCard.Representative;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.CitedValue;

/**
 * Who led each side at each engagement of a mechanism, engagements down and parties across. A mere member leads no one;
 * where there are no delegations to lead, the host or interlocutor stands for the side.
 */
record LeaderTable(List<Reference> parties, List<Row> rows) {

    record Row(Session session, List<Cell> cells) {}

    /** One side at one engagement; a side that is on record may still have no leader whom a source names. */
    record Cell(boolean represented, Optional<CitedValue<Representative>> leader) {

        static Cell of(Optional<DelegationDetails> side) {
            return new Cell(
                    side.isPresent(),
                    side.flatMap(DelegationDetails::leader)
                            .map(leader -> new CitedValue<>(Representative.of(leader), leader.evidence())));
        }
    }

    static LeaderTable of(List<EngagementDetails> engagements) {
        List<Reference> parties = engagements.stream()
                .flatMap(engagement -> engagement.delegations().stream())
                .map(DelegationDetails::party)
                .distinct()
                .toList();
        return new LeaderTable(
                parties,
                engagements.stream()
                        .map(engagement -> new Row(
                                Session.of(engagement),
                                parties.stream()
                                        .map(party -> Cell.of(engagement.delegations().stream()
                                                .filter(side -> side.party().equals(party))
                                                .findFirst()))
                                        .toList()))
                        .toList());
    }
}
