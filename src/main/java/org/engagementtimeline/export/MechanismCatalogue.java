package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.EngagementStatus;
import org.engagementtimeline.domain.MechanismStatement;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class MechanismCatalogue extends Catalogue<MechanismData> {

    private final CataloguesOut record;
    private final Claims claims;

    MechanismCatalogue(CataloguesOut record, Claims claims) {
        this.record = record;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "mechanisms";
    }

    @Override
    public long total() {
        return record.mechanismTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.mechanisms(after, limit);
    }

    @Override
    List<MechanismData> data(List<String> ids) {
        claims.about(SubjectKind.MECHANISM, ids);
        Map<String, List<MechanismStatement>> statements = record.mechanismStatements(ids).stream()
                .collect(groupingBy(statement -> statement.mechanism().id()));
        Map<String, List<Object[]>> counts = record.statuses(ids).stream().collect(groupingBy(row -> (String) row[0]));
        return record.mechanisms(ids).stream()
                .map(mechanism -> {
                    List<Object[]> ofIt = counts.getOrDefault(mechanism.id(), List.of());
                    return MechanismData.of(
                            mechanism,
                            statements.getOrDefault(mechanism.id(), List.of()),
                            ofIt.stream().mapToLong(row -> (long) row[2]).sum(),
                            ofIt.stream()
                                    .filter(row -> ((EngagementStatus) row[1]).met())
                                    .mapToLong(row -> (long) row[2])
                                    .sum());
                })
                .toList();
    }

    @Override
    List<Column<MechanismData>> columns() {
        return List.of(
                new Column<>("id", MechanismData::id),
                new Column<>("name", mechanism -> mechanism.name().is()),
                new Column<>(
                        "name_cites",
                        mechanism -> Column.several(mechanism.name().cites())),
                new Column<>("short_name", MechanismData::shortName),
                new Column<>("engagements", MechanismData::engagements),
                new Column<>("met", MechanismData::met),
                new Column<>(
                        "statements",
                        mechanism -> String.join(
                                " ",
                                mechanism.statements().stream().map(Sourced::is).toList())));
    }
}
