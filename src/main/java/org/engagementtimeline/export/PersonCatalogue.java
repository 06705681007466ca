package org.engagementtimeline.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engagementtimeline.export.PersonData.Served;
import org.engagementtimeline.domain.Claims;
import org.engagementtimeline.domain.Spelling;
import org.engagementtimeline.domain.SubjectKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class PersonCatalogue extends Catalogue<PersonData> {

    private final CataloguesOut record;
    private final Claims claims;

    PersonCatalogue(CataloguesOut record, Claims claims) {
        this.record = record;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public long total() {
        return record.personTotal();
    }

    @Override
    List<String> ids(String after, Limit limit) {
        return record.people(after, limit);
    }

    @Override
    List<PersonData> data(List<String> ids) {
        claims.about(SubjectKind.PERSON, ids);
        Map<String, List<Spelling>> spellings = record.spellings(ids).stream()
                .collect(groupingBy(
                        spelling -> Objects.requireNonNull(spelling.person()).id()));
        Map<String, List<Served>> offices =
                record.served(ids).stream().collect(groupingBy(row -> (String) row[0], mapping(Served::of, toList())));
        return record.people(ids).stream()
                .map(person -> PersonData.of(
                        person,
                        spellings.getOrDefault(person.id(), List.of()),
                        offices.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @Override
    List<Column<PersonData>> columns() {
        return List.of(
                new Column<>("id", PersonData::id),
                new Column<>("name", PersonData::name),
                new Column<>(
                        "party",
                        person -> person.party().map(party -> party.is().name()).orElse(null)),
                new Column<>(
                        "spellings",
                        person -> Column.several(
                                person.spellings().stream().map(Sourced::is).toList())),
                new Column<>(
                        "offices",
                        person -> Column.several(person.offices().stream()
                                .map(served -> served.office().name()
                                        + (served.confirmation().equals("expected") ? " (expected)" : ""))
                                .toList())),
                new Column<>(
                        "cites",
                        person -> Column.several(person.spellings().stream()
                                .flatMap(spelling -> spelling.cites().stream())
                                .distinct()
                                .toList())));
    }
}
