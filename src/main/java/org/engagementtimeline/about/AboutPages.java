package org.engagementtimeline.about;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.about.AboutPage.Body;
import org.engagementtimeline.about.AboutPage.Coverage;
import org.engagementtimeline.about.AboutPage.Edge;
import org.engagementtimeline.about.AboutPage.Glossary;
import org.engagementtimeline.about.AboutPage.Number;
import org.engagementtimeline.about.AboutPage.Post;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Spelling;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.DataSetRepository;
import org.engagementtimeline.representation.DataSetDetails;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads the page about the record, with a fixed number of statements. */
@Component
@ConsistentRead
class AboutPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final AboutRecord record;
    private final DataSetRepository dataSets;

    AboutPages(AboutRecord record, DataSetRepository dataSets) {
        this.record = record;
        this.dataSets = dataSets;
    }

    AboutPage page() {
        DataSet dataSet = dataSets.current();
        List<Organisation> organisations = record.organisations();
        List<Office> offices = record.offices();
        List<Spelling> spellings = record.spellings();
        return new AboutPage(
                DataSetDetails.of(dataSet),
                MINUTE.format(dataSet.loadedAt()),
                List.copyOf(dataSet.gaps()),
                coverage(),
                List.of(
                        new Glossary("kind", Meanings.of(EngagementKind.values(), Meanings::of)),
                        new Glossary("status", Meanings.of(EngagementStatus.values(), Meanings::of)),
                        new Glossary("role", Meanings.of(Role.values(), Meanings::of)),
                        new Glossary("commitment-kind", Meanings.of(CommitmentKind.values(), Meanings::of)),
                        new Glossary("commitment-state", Meanings.of(CommitmentState.values(), Meanings::of))),
                bodies(organisations, spellings),
                posts(offices, spellings));
    }

    private static List<Body> bodies(List<Organisation> organisations, List<Spelling> spellings) {
        Map<String, List<CitedValue<String>>> forms = spellings.stream()
                .filter(spelling -> spelling.organisation() != null)
                .collect(groupingBy(spelling -> spelling.organisation().id(), mapping(AboutPages::form, toList())));
        return organisations.stream()
                .map(organisation -> new Body(
                        organisation.id(),
                        organisation.name(),
                        organisation.kind().words(),
                        Optional.ofNullable(organisation.party()).map(Party::name),
                        forms.getOrDefault(organisation.id(), List.of())))
                .toList();
    }

    private static List<Post> posts(List<Office> offices, List<Spelling> spellings) {
        Map<String, List<CitedValue<String>>> forms = spellings.stream()
                .filter(spelling -> spelling.office() != null)
                .collect(groupingBy(spelling -> spelling.office().id(), mapping(AboutPages::form, toList())));
        return offices.stream()
                .map(office -> new Post(
                        office.id(),
                        CitedValue.of(office.title(), office.titleClaim()),
                        office.organisation().id(),
                        office.organisation().name(),
                        forms.getOrDefault(office.id(), List.of())))
                .toList();
    }

    private static CitedValue<String> form(Spelling spelling) {
        return CitedValue.of(spelling.form(), spelling.claim());
    }

    private Coverage coverage() {
        List<AboutRecord.WithStatus> engagements = record.engagements();
        List<AboutRecord.InState> commitments = record.commitments();
        return new Coverage(
                record.totals(),
                engagements.stream().mapToLong(AboutRecord.WithStatus::number).sum(),
                engagements.stream()
                        .filter(count -> count.status().met())
                        .mapToLong(AboutRecord.WithStatus::number)
                        .sum(),
                engagements.stream()
                        .sorted(Comparator.comparing(AboutRecord.WithStatus::status))
                        .map(count ->
                                new Number(count.status().term(), count.status().words(), count.number()))
                        .toList(),
                commitments.stream().mapToLong(AboutRecord.InState::number).sum(),
                commitments.stream()
                        .sorted(Comparator.comparing(AboutRecord.InState::state))
                        .map(count ->
                                new Number(count.state().term(), count.state().words(), count.number()))
                        .toList(),
                edge(record.earliest(EngagementStatus.MET, Limit.of(1))),
                edge(record.latest(EngagementStatus.MET, Limit.of(1))));
    }

    private static Optional<Edge> edge(List<Engagement> first) {
        return first.stream()
                .findFirst()
                .map(engagement -> new Edge(engagement.id(), engagement.title(), engagement.dated()));
    }
}
