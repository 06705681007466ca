package org.engagementtimeline.loader;

import java.util.Optional;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.loader.RecordBuilder.Subject;

/** Writes background events. */
final class BackgroundWriter {

    private final RecordBuilder builder;

    BackgroundWriter(RecordBuilder builder) {
        this.builder = builder;
    }

    void background(Seed background) {
        Subject subject = builder.subject(RecordType.BACKGROUND, background, "title");
        EdtfDate date = EdtfDate.parse(background.at("date").text());
        Optional<String> place = background.optional("place").map(Seed::text);
        builder.add(
                "background",
                subject.id(),
                subject.title(),
                background.at("kind").text(),
                date.toString(),
                RecordBuilder.extent(date),
                builder.claim(subject, "date", RecordBuilder.words(date), background.at("date")),
                place.orElse(null),
                builder.claimOrNull(
                        subject, "place", place.map(id -> builder.name(RecordType.PLACE, id)), background.at("place")),
                background.at("certainty").text(),
                background.at("account").text(),
                builder.claim(subject, "what happened", background.at("account").text(), background.at("account")));
        background
                .at("mentions")
                .elements()
                .forEach(mention -> builder.add(
                        "background_mention",
                        subject.id(),
                        mention.text(),
                        builder.claim(
                                subject,
                                "who is involved",
                                builder.name(RecordType.ORGANISATION, mention.text()),
                                mention)));
        StatementWriter statements = new StatementWriter(builder);
        statements.statements(subject, background);
        statements.figures(subject, background);
    }
}
