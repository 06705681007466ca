package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine.Channel;
import org.engagementtimeline.engagement.EngagementLine.Principal;
import org.engagementtimeline.record.CommitmentKind;
import org.engagementtimeline.record.CommitmentState;
import org.engagementtimeline.record.EngagementKind;
import org.engagementtimeline.record.EngagementStatus;
import org.engagementtimeline.record.Evidence;
import org.engagementtimeline.record.Fact;
import org.engagementtimeline.record.Reference;
import org.jspecify.annotations.Nullable;

/** Everything that the page of one engagement shows, each fact with its evidence. */
record EngagementPage(
        String id,
        String title,
        Fact<EngagementKind> kind,
        Optional<Fact<Channel>> mechanism,
        Optional<Fact<Integer>> round,
        Fact<EngagementStatus> status,
        Fact<EdtfDate> date,
        Optional<Fact<Reference>> place,
        Fact<String> summary,
        List<Side> delegations,
        List<Fact<Reference>> topics,
        List<Statement> positions,
        List<Statement> comments,
        List<Pledge> made,
        List<Pledge> reviewed,
        AccountTable accounts,
        List<Related> related,
        Neighbours inMechanism,
        Neighbours inTime,
        List<SourceUse> sources) {

    /** One party's delegation, its head first. */
    record Side(Reference party, Evidence evidence, List<Fact<Principal>> members) {}

    /** A commitment as this engagement touched it. */
    record Pledge(
            String id,
            String title,
            CommitmentKind kind,
            List<Reference> parties,
            CommitmentState state,
            Fact<String> says) {}

    /** Another engagement that this one is joined to, in words from this one's side. */
    record Related(String how, String id, String title, EdtfDate date, Evidence evidence) {}

    /** The engagements just before and after this one. */
    record Neighbours(Optional<Neighbour> previous, Optional<Neighbour> next) {}

    /** A neighbouring engagement and how long before or after this one it was. */
    record Neighbour(
            String id,
            String title,
            EdtfDate date,
            @Nullable Integer round,
            String elapsed) {}

    /** A source and the paragraphs of it that this page cites. */
    record SourceUse(String id, String label, List<Integer> paragraphs) {}
}
