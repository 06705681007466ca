package org.engagementtimeline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.engagementtimeline.person.OfficeSighting.Post;
import org.engagementtimeline.person.OfficeSighting.Shown;
import org.engagementtimeline.person.PersonPage.Day;
import org.engagementtimeline.person.PersonPage.OfficeHeld;
import org.engagementtimeline.person.PersonPage.Sighting;
import org.junit.jupiter.api.Test;

class OfficeSightingTests {

    private final List<OfficeSighting> sightings = new ArrayList<>();

    @Test
    void putsOfficesAndTheirDatesInTime() {
        seen("Envoy", "2025-04-16?", "speaking", 1);
        seen("Minister", "2025-07-07", "heading", 2);
        seen("Envoy", "2024-03-22", "heading", 3);
        assertThat(inTime()).extracting(OfficeHeld::title).containsExactly("Envoy", "Minister");
        assertThat(inTime().get(0).days())
                .extracting(day -> day.date().value().toString())
                .containsExactly("2024-03-22", "2025-04-16?");
    }

    @Test
    void addsOnlyTheEvidenceOfWhatItHasSeenBefore() {
        seen("Envoy", "2025-04-16", "speaking", 1);
        seen("Envoy", "2025-04-16", "speaking", 2);
        seen("Envoy", "2025-04-16", "speaking", 2);
        seen("Envoy", "2025-04-16", "heading", 3);
        List<Day> days = inTime().get(0).days();
        assertThat(days).hasSize(1);
        assertThat(days.get(0).sightings())
                .extracting(Sighting::how, Sighting::evidence)
                .containsExactly(
                        tuple("speaking", List.of(evidence(1), evidence(2))), tuple("heading", List.of(evidence(3))));
    }

    @Test
    void keepsOfficesOfOneTitleAtTwoOrganisationsApart() {
        seen("Spokesperson", "2025-04-16", "speaking", 1);
        seen(new Post("Spokesperson", "another"), "2025-04-16", "speaking", 1);
        assertThat(inTime()).hasSize(2);
    }

    private List<OfficeHeld> inTime() {
        return OfficeSighting.inTime(sightings.stream());
    }

    private void seen(String office, String date, String how, int paragraph) {
        seen(new Post(office, "an organisation"), date, how, paragraph);
    }

    private void seen(Post post, String date, String how, int paragraph) {
        sightings.add(new OfficeSighting(
                post,
                new CitedValue<>(EdtfDate.parse(date), evidence(9)),
                new Shown(Hold.HELD, how, Optional.empty()),
                evidence(paragraph)));
    }

    private static Evidence evidence(int paragraph) {
        return Evidence.stated(List.of(new CitedSource("source", "A source", List.of(paragraph))));
    }
}
