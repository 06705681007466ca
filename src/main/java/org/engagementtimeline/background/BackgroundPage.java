package org.engagementtimeline.background;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.engagement.StatementDetails;
import org.engagementtimeline.export.Forms;
import org.engagementtimeline.domain.Amount;
import org.engagementtimeline.domain.BackgroundKind;
import org.engagementtimeline.domain.Certainty;
import org.engagementtimeline.domain.Dated;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.Card;
import org.engagementtimeline.web.Described;

/** Everything that the page of one background event shows, each fact with its evidence. */
record BackgroundPage(
        String id,
        String title,
        BackgroundKind kind,
        Certainty certainty,
        Fact<EdtfDate> date,
        Optional<Fact<Reference>> place,
        Fact<String> account,
        List<Fact<Reference>> organisations,
        List<Fact<Amount>> figures,
        List<StatementDetails> positions,
        Optional<Neighbour> before,
        Optional<Neighbour> after)
        implements Described {

    @Override
    public Card card() {
        return Card.ofRecord("/background/" + id, account.value());
    }

    @Override
    public List<Alternate> alternates() {
        return Forms.tables("/background/" + id);
    }

    /** How surely the event is told, in a sentence. */
    public String certaintyInWords() {
        return switch (certainty) {
            case STATED -> "Stated: the source tells of it in its own voice.";
            case CLAIMED -> "Claimed: the source gives it as the word of a party, without vouching for it.";
            case DISPUTED -> "Disputed: the source also reports that it is denied.";
        };
    }

    /**
     * An engagement next to the event in the order of time; the two dates are shown and no span between them, because
     * hardly an event is dated to the day.
     *
     * @param overlaps whether the two dates may mean the same day
     */
    record Neighbour(String id, String title, Dated date, boolean overlaps) {}
}
