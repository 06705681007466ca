package org.engagementtimeline.engagement;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.EngagementLine.Channel;
import org.engagementtimeline.export.EngagementData;
import org.engagementtimeline.export.Forms;
import org.engagementtimeline.export.JsonLdEvent;
import org.engagementtimeline.domain.EngagementKind;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.Card;
import org.engagementtimeline.web.Described;

/**
 * Everything that the page of one engagement shows, each fact with its evidence.
 *
 * @param voices what was said for the parties; empty where the sources report none of it
 * @param comments what was said about it by others
 * @param inMechanism its neighbours in its mechanism; absent where it belongs to none
 */
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
        List<Delegates> delegations,
        List<Fact<Reference>> topics,
        List<Voice> voices,
        List<StatementDetails> comments,
        List<Pledge> pledges,
        AccountTable accounts,
        List<Related> related,
        Optional<Neighbours> inMechanism,
        Neighbours inTime,
        List<SourceUse> sources,
        List<Forms> forms,
        EngagementData data)
        implements Described {

    @Override
    public Card card() {
        return Card.ofRecord("/engagements/" + id, summary.value());
    }

    @Override
    public List<Alternate> alternates() {
        return Forms.all(forms);
    }

    /** The same for machines, as a data block. */
    public String jsonLd(String site) {
        return JsonLdEvent.of(data, site).inHtml();
    }

    /** The commitments that became known here. */
    public List<Pledge> made() {
        return pledges.stream().filter(Pledge::made).toList();
    }

    /** The commitments made before that were taken up here. */
    public List<Pledge> reviewed() {
        return pledges.stream().filter(pledge -> !pledge.made()).toList();
    }
}
