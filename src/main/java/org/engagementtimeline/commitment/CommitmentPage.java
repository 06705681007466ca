package org.engagementtimeline.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.export.Forms;
import org.engagementtimeline.domain.Amount;
import org.engagementtimeline.domain.CommitmentKind;
import org.engagementtimeline.domain.Fact;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.Card;
import org.engagementtimeline.web.Described;

/**
 * Everything that the page of one commitment shows, each fact with its evidence.
 *
 * @param life its entries, oldest first; never empty
 * @param after for each entry but the first, how long after the one before it it came
 * @param dueAfter how many entries come before the due date
 * @param line the entries and the due date, drawn along the axis
 */
record CommitmentPage(
        String id,
        String title,
        CommitmentKind kind,
        Fact<List<Reference>> by,
        Optional<Fact<EdtfDate>> due,
        List<Fact<Reference>> topics,
        List<Fact<Amount>> figures,
        List<Step> life,
        List<String> after,
        int dueAfter,
        LifeAxis axis,
        Lifeline line,
        Outlook outlook)
        implements Described {

    @Override
    public Card card() {
        String parties = by.value().stream().map(Reference::name).collect(Collectors.joining(" and "));
        String last = last().state().words() + ": " + last().says().value();
        return Card.ofRecord("/commitments/" + id, "By " + parties + ". Last " + last);
    }

    @Override
    public List<Alternate> alternates() {
        return Forms.tables("/commitments/" + id);
    }

    public boolean jointly() {
        return by.value().size() > 1;
    }

    public Step last() {
        return life.get(life.size() - 1);
    }
}
