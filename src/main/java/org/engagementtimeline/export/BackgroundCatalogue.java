package org.engagementtimeline.export;

import java.util.List;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class BackgroundCatalogue extends Catalogue<BackgroundData> {

    private final CataloguesOut record;
    private final Claims claims;

    BackgroundCatalogue(CataloguesOut record, Claims claims) {
        this.record = record;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "background";
    }

    @Override
    public long total() {
        return record.backgroundTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.background(after, limit);
    }

    @Override
    List<BackgroundData> data(List<String> ids) {
        claims.about(SubjectKind.BACKGROUND, ids);
        return record.background(ids).stream().map(BackgroundData::of).toList();
    }

    @Override
    List<Column<BackgroundData>> columns() {
        return List.of(
                new Column<>("id", BackgroundData::id),
                new Column<>("title", BackgroundData::title),
                new Column<>("kind", BackgroundData::kind),
                new Column<>("certainty", BackgroundData::certainty),
                new Column<>("date", event -> event.date().is().edtf()),
                new Column<>("date_words", event -> event.date().is().words()),
                new Column<>("date_inferred", event -> event.date().inferred() == null ? "no" : "yes"),
                new Column<>("date_cites", event -> Column.several(event.date().cites())),
                new Column<>(
                        "place",
                        event -> event.place().map(place -> place.is().name()).orElse(null)),
                new Column<>("account", event -> event.account().is()),
                new Column<>(
                        "account_cites", event -> Column.several(event.account().cites())));
    }
}
