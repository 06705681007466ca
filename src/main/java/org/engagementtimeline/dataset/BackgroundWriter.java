package org.engagementtimeline.dataset;

import java.util.Optional;
import org.engagementtimeline.dataset.Draft.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** Writes what happened around the engagements. */
final class BackgroundWriter {

    private final Draft draft;

    BackgroundWriter(Draft draft) {
        this.draft = draft;
    }

    void background(Seed background) {
        Subject subject = draft.subject(Kind.BACKGROUND, background, "title");
        EdtfDate date = EdtfDate.parse(background.at("date").text());
        Optional<String> place = background.optional("place").map(Seed::text);
        draft.add(
                "background",
                subject.id(),
                subject.title(),
                background.at("kind").text(),
                date.toString(),
                Draft.extent(date),
                draft.claim(subject, "date", Draft.words(date), background.at("date")),
                place.orElse(null),
                draft.claimOrNull(
                        subject, "place", place.map(id -> draft.name(Kind.PLACE, id)), background.at("place")),
                background.at("certainty").text(),
                background.at("account").text(),
                draft.claim(subject, "what happened", background.at("account").text(), background.at("account")));
        background
                .at("mentions")
                .elements()
                .forEach(mention -> draft.add(
                        "background_mention",
                        subject.id(),
                        mention.text(),
                        draft.claim(
                                subject, "who is involved", draft.name(Kind.ORGANISATION, mention.text()), mention)));
        StatementWriter statements = new StatementWriter(draft);
        statements.positions(subject, background);
        statements.figures(subject, background);
    }
}
