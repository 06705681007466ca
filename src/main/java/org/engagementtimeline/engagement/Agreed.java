package org.engagementtimeline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine.Channel;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.domain.Attendance;
import org.engagementtimeline.domain.Claim;
import org.engagementtimeline.domain.Delegation;
import org.engagementtimeline.domain.Engagement;

/** A fact that the timeline adopts, as it is compared where no account differs on it: its aspect, its value, its claim. */
record Agreed(String aspect, String adopted, Claim claim) {

    static List<Agreed> of(Engagement engagement, List<Delegation> delegations) {
        List<Agreed> agreed = new ArrayList<>();
        agreed.add(new Agreed("date", words(engagement.date()), engagement.dateClaim()));
        agreed.add(new Agreed("status", engagement.status().words(), engagement.statusClaim()));
        EngagementLines.channel(engagement)
                .map(Channel::name)
                .ifPresent(name -> agreed.add(new Agreed("mechanism", name, engagement.mechanismClaim())));
        Optional.ofNullable(engagement.round())
                .ifPresent(round -> agreed.add(new Agreed("round", "round " + round, engagement.roundClaim())));
        Optional.ofNullable(engagement.place())
                .ifPresent(place -> agreed.add(new Agreed("place", place.name(), engagement.placeClaim())));
        delegations.forEach(delegation -> delegation
                .attendances()
                .forEach(attendance -> agreed.add(new Agreed(
                        delegation.party().adjective() + " " + attendance.role().words(),
                        name(attendance),
                        attendance.claim()))));
        return agreed;
    }

    private static String words(EdtfDate date) {
        return date.certaintyInWords().isEmpty() ? date.inWords() : date.inWords() + ", " + date.certaintyInWords();
    }

    private static String name(Attendance attendance) {
        Principal principal = EngagementLines.principal(attendance);
        return principal.expected() ? principal.name() + ", expected" : principal.name();
    }
}
