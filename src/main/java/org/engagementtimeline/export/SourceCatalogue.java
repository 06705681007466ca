package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.SourceStatement;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class SourceCatalogue extends Catalogue<SourceData> {

    private final CataloguesOut record;
    private final Claims claims;

    SourceCatalogue(CataloguesOut record, Claims claims) {
        this.record = record;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public long total() {
        return record.sourceTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.sources(after, limit);
    }

    @Override
    List<SourceData> data(List<String> ids) {
        claims.about(SubjectKind.SOURCE, ids);
        Map<String, List<SourceStatement>> statements = record.sourceStatements(ids).stream()
                .collect(groupingBy(statement -> statement.source().id()));
        return record.sources(ids).stream()
                .map(source -> SourceData.of(source, statements.getOrDefault(source.id(), List.of())))
                .toList();
    }

    @Override
    List<Column<SourceData>> columns() {
        return List.of(
                new Column<>("id", SourceData::id),
                new Column<>("label", SourceData::label),
                new Column<>("about", SourceData::about),
                new Column<>("title", source -> source.title().map(Sourced::is).orElse(null)),
                new Column<>(
                        "publisher",
                        source -> source.publisher().map(Sourced::is).orElse(null)),
                new Column<>(
                        "date",
                        source -> source.date().map(date -> date.is().edtf()).orElse(null)),
                new Column<>("file", SourceData::file),
                new Column<>("sha256", SourceData::sha256),
                new Column<>("paragraphs", SourceData::paragraphs));
    }
}
