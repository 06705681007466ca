package org.engagementtimeline.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.engagement.EngagementCard.Representative;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.vocabulary.Role;

/**
 * Who led each side at each engagement of a mechanism, engagements down and parties across. A mere member leads no one;
 * where there are no delegations to lead, the host or interlocutor stands for the side.
 */
record LeaderTable(List<Reference> parties, List<Row> rows) {

    record Row(Session session, List<Cell> cells) {}

    /** One side at one engagement; a side that is on record may still have no leader whom a source names. */
    record Cell(boolean represented, Optional<CitedValue<Representative>> leader) {

        static Cell of(Optional<Delegation> side) {
            return new Cell(
                    side.isPresent(),
                    side.flatMap(LeaderTable::leader)
                            .map(leader -> CitedValue.of(Representative.of(leader), leader.claim())));
        }
    }

    /** @param delegations of all these sessions, with their parties, attendances and the claims of these */
    static LeaderTable of(List<Session> sessions, List<Delegation> delegations) {
        List<Party> parties = delegations.stream()
                .map(Delegation::party)
                .distinct()
                .sorted(Comparator.comparingInt(Party::ordinal))
                .toList();
        return new LeaderTable(
                parties.stream().map(party -> party.reference()).toList(),
                sessions.stream()
                        .map(session -> new Row(
                                session,
                                parties.stream()
                                        .map(party -> Cell.of(side(session, party, delegations)))
                                        .toList()))
                        .toList());
    }

    private static Optional<Delegation> side(Session session, Party party, List<Delegation> delegations) {
        return delegations.stream()
                .filter(side ->
                        side.party().equals(party) && side.engagement().id().equals(session.id()))
                .findFirst();
    }

    static Optional<Attendance> leader(Delegation delegation) {
        return delegation.attendances().stream()
                .filter(attendance -> attendance.role() != Role.MEMBER)
                .min(Comparator.comparing(Attendance::role).thenComparingInt(Attendance::ordinal));
    }
}
