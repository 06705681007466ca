package org.engagementtimeline.engagement;

import java.util.Comparator;
import java.util.List;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Evidence;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.Role;

/**
 * One party's delegation as it faces the others: whoever speaks for it opposite whoever speaks for them, and those who
 * came along opposite those who did.
 *
 * @param leads its head first, then hosts and interlocutors
 * @param members everyone else, groups that no source names in their place among them
 */
record Delegates(Reference party, Evidence evidence, List<Fact<Principal>> leads, List<Fact<Principal>> members) {

    /** @param delegation with its party, and its attendances with their persons and offices, already read */
    static Delegates of(Delegation delegation) {
        return new Delegates(
                new Reference(delegation.party().id(), delegation.party().name()),
                delegation.claim().evidence(),
                delegates(delegation, false),
                delegates(delegation, true));
    }

    private static List<Fact<Principal>> delegates(Delegation delegation, boolean members) {
        return delegation.attendances().stream()
                .filter(attendance -> (attendance.role() == Role.MEMBER) == members)
                .sorted(Comparator.comparing(Attendance::role).thenComparingInt(Attendance::ordinal))
                .map(attendance -> Fact.of(EngagementLines.principal(attendance), attendance.claim()))
                .toList();
    }

    /** Whether the sources say of this side no more than that it was there, or was to be. */
    public boolean nobody() {
        return leads.isEmpty() && members.isEmpty();
    }
}
