package org.engagementtimeline.dataset;

import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes what happened around the engagements. */
final class BackdropWriter {

    private final Draft draft;

    BackdropWriter(Draft draft) {
        this.draft = draft;
    }

    void backdrop(Seed backdrop) {
        Subject subject = draft.subject(Kind.BACKDROP, backdrop, "title");
        EdtfDate date = EdtfDate.parse(backdrop.at("date").text());
        Optional<String> place = backdrop.optional("place").map(Seed::text);
        draft.add(
                "backdrop",
                subject.id(),
                subject.title(),
                backdrop.at("kind").text(),
                date.toString(),
                Draft.extent(date),
                draft.claim(subject, "date", Draft.words(date), backdrop.at("date")),
                place.orElse(null),
                draft.claimOrNull(subject, "place", place.map(id -> draft.name(Kind.PLACE, id)), backdrop.at("place")),
                backdrop.at("certainty").text(),
                backdrop.at("account").text(),
                draft.claim(subject, "what happened", backdrop.at("account").text(), backdrop.at("account")));
        backdrop.at("mentions")
                .elements()
                .forEach(mention -> draft.add(
                        "backdrop_mention",
                        subject.id(),
                        mention.text(),
                        draft.claim(
                                subject, "who is involved", draft.name(Kind.ORGANISATION, mention.text()), mention)));
        StatementWriter statements = new StatementWriter(draft);
        statements.positions(subject, backdrop);
        statements.figures(subject, backdrop);
    }
}
