package org.engagementtimeline.about;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.EngagementDetails;
import org.engagementtimeline.domain.OfficeDetails;
import org.engagementtimeline.domain.OrganisationDetails;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Dated;
import org.engagementtimeline.representation.Archive;
import org.engagementtimeline.representation.SchemaOrgDataset;
import org.engagementtimeline.vocabulary.Backing;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.DisputeKind;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Role;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.Alternate;
import org.engagementtimeline.web.HasMetadata;
import org.engagementtimeline.web.PageMetadata;

/** Everything that the page about the record shows. */
record AboutPage(
        DataSet dataSet,
        String loadedAt,
        List<String> gaps,
        Coverage coverage,
        List<PartyNote> parties,
        List<Abbreviation> abbreviations,
        List<OrganisationDetails> organisations,
        List<OfficeDetails> offices)
        implements HasMetadata {

    @Override
    public List<Alternate> alternates() {
        return List.of(Archive.LINK);
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.ofList("/about", dataSet.description());
    }

    /** The record as a schema.org data set, for the data block of the page. */
    public String jsonLd(String site) {
        return SchemaOrgDataset.of(dataSet, site).inHtml();
    }

    public List<Glossary> glossaries() {
        return List.of(
                new Glossary("kind", List.of(EngagementKind.values())),
                new Glossary("status", List.of(EngagementStatus.values())),
                new Glossary("role", List.of(Role.values())),
                new Glossary("commitment-kind", List.of(CommitmentKind.values())),
                new Glossary("commitment-state", List.of(CommitmentState.values())),
                new Glossary("backing", List.of(Backing.values())),
                new Glossary("dispute-kind", List.of(DisputeKind.values())));
    }

    /** Whom the name of a party stands for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartyNote(String name, CitedValue<String> about) {}

    /**
     * The words of one part of the vocabulary.
     *
     * @param id the prefix of the anchors of its words, and in the keys of their meanings
     */
    record Glossary(String id, List<? extends Term> words) {}

    /**
     * The extent of the record, in numbers.
     *
     * @param earliest the first engagement that met
     * @param latest the last engagement that met
     */
    record Coverage(
            AboutRepository.Totals totals,
            List<AboutRepository.Count<EngagementStatus>> engagements,
            List<AboutRepository.Count<CommitmentState>> commitments,
            Optional<Edge> earliest,
            Optional<Edge> latest) {

        /** How many of the engagements took place. */
        public long met() {
            return engagements.stream()
                    .filter(count -> count.term().isHeld())
                    .mapToLong(AboutRepository.Count::number)
                    .sum();
        }
    }

    /** The first or last engagement of the record. */
    record Edge(String id, String title, Dated date) {

        static Edge of(EngagementDetails engagement) {
            return new Edge(engagement.id(), engagement.title(), engagement.dated());
        }
    }
}
