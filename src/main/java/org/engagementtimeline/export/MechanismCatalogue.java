package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.record.Claims;
import org.engagementtimeline.record.ConsistentRead;
import org.engagementtimeline.record.EngagementStatus;
import org.engagementtimeline.record.MechanismStatement;
import org.engagementtimeline.record.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
@ConsistentRead
class MechanismCatalogue implements Catalogue<MechanismData> {

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
    public List<MechanismData> behind(String id, int size) {
        return data(record.mechanisms(id, Limit.of(size)));
    }

    @Override
    public Optional<MechanismData> find(String id) {
        return data(List.of(id)).stream().findFirst();
    }

    private List<MechanismData> data(List<String> ids) {
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
    public String id(MechanismData mechanism) {
        return mechanism.id();
    }

    @Override
    public List<Column<MechanismData>> columns() {
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
