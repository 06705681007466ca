package org.engagementtimeline.export;

import java.util.List;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class BackdropCatalogue extends Catalogue<BackdropData> {

    private final CataloguesOut record;
    private final Claims claims;

    BackdropCatalogue(CataloguesOut record, Claims claims) {
        this.record = record;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "backdrop";
    }

    @Override
    public long total() {
        return record.backdropTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.backdrop(after, limit);
    }

    @Override
    List<BackdropData> data(List<String> ids) {
        claims.about(SubjectKind.BACKDROP, ids);
        return record.backdrop(ids).stream().map(BackdropData::of).toList();
    }

    @Override
    List<Column<BackdropData>> columns() {
        return List.of(
                new Column<>("id", BackdropData::id),
                new Column<>("title", BackdropData::title),
                new Column<>("kind", BackdropData::kind),
                new Column<>("certainty", BackdropData::certainty),
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
