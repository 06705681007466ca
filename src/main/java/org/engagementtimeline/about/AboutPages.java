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
import java.util.function.Function;
import org.engagementtimeline.about.AboutPage.Body;
import org.engagementtimeline.about.AboutPage.Coverage;
import org.engagementtimeline.about.AboutPage.Edge;
import org.engagementtimeline.about.AboutPage.Post;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Spelling;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.DataSetRepository;
import org.engagementtimeline.representation.DataSetDetails;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.springframework.stereotype.Component;

/** Reads the page about the record, with a fixed number of statements. */
@Component
@ConsistentRead
class AboutPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final AboutRepository record;
    private final DataSetRepository dataSets;

    AboutPages(AboutRepository record, DataSetRepository dataSets) {
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
                bodies(organisations, spellings),
                posts(offices, spellings));
    }

    private static List<Body> bodies(List<Organisation> organisations, List<Spelling> spellings) {
        Map<Optional<String>, List<CitedValue<String>>> forms = forms(
                spellings,
                spelling -> Optional.ofNullable(spelling.organisation()).map(Organisation::id));
        return organisations.stream()
                .map(organisation -> new Body(
                        organisation.id(),
                        organisation.name(),
                        organisation.kind().words(),
                        Optional.ofNullable(organisation.party()).map(Party::name),
                        forms.getOrDefault(Optional.of(organisation.id()), List.of())))
                .toList();
    }

    private static List<Post> posts(List<Office> offices, List<Spelling> spellings) {
        Map<Optional<String>, List<CitedValue<String>>> forms = forms(
                spellings, spelling -> Optional.ofNullable(spelling.office()).map(Office::id));
        return offices.stream()
                .map(office -> new Post(
                        office.id(),
                        CitedValue.of(office.title(), office.titleClaim()),
                        office.organisation().reference(),
                        forms.getOrDefault(Optional.of(office.id()), List.of())))
                .toList();
    }

    /** The forms of names by the ids of what they name; the forms that name something else have no id. */
    private static Map<Optional<String>, List<CitedValue<String>>> forms(
            List<Spelling> spellings, Function<Spelling, Optional<String>> id) {
        return spellings.stream()
                .collect(groupingBy(
                        id, mapping(spelling -> CitedValue.of(spelling.form(), spelling.claim()), toList())));
    }

    private Coverage coverage() {
        return new Coverage(
                record.totals(),
                record.engagements().stream()
                        .sorted(Comparator.comparing(AboutRepository.Count::term))
                        .toList(),
                record.commitments().stream()
                        .sorted(Comparator.comparing(AboutRepository.Count::term))
                        .toList(),
                record.earliest(EngagementStatus.MET).map(Edge::of),
                record.latest(EngagementStatus.MET).map(Edge::of));
    }
}
