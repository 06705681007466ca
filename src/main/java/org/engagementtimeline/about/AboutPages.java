package org.engagementtimeline.about;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.engagementtimeline.about.AboutPage.Coverage;
import org.engagementtimeline.about.AboutPage.Edge;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.Engagement;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.Organisation;
import org.engagementtimeline.domain.OrganisationDetails;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.springframework.stereotype.Component;

/** Reads the page about the record, with a fixed number of statements. */
@Component
@ConsistentRead
class AboutPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final AboutRepository record;
    private final CurrentDataSet current;

    AboutPages(AboutRepository record, CurrentDataSet current) {
        this.record = record;
        this.current = current;
    }

    AboutPage page() {
        DataSet dataSet = current.read();
        List<OrganisationDetails> organisations =
                record.organisations().stream().map(Organisation::details).toList();
        List<OfficeDetails> offices =
                record.offices().stream().map(Office::details).toList();
        return new AboutPage(
                dataSet,
                MINUTE.format(dataSet.loadedAt()),
                dataSet.gaps(),
                coverage(),
                record.parties().stream()
                        .map(json -> DetailsJson.read(json, AboutPage.PartyNote.class))
                        .toList(),
                Abbreviation.of(
                        record.mechanisms().stream().map(Mechanism::details).toList(), organisations, offices),
                organisations,
                offices);
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
                record.earliest(EngagementStatus.HELD).map(Engagement::details).map(Edge::of),
                record.latest(EngagementStatus.HELD).map(Engagement::details).map(Edge::of));
    }
}
