package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning does not refuse the data set. */
class PlausibilityCheckTests {

    private static final String TALKS = "engagements/2025-07-07-additional-secretary-talks.yaml";

    @TempDir
    Path folder;

    @Test
    void findsNothingInAGoodDataSet() {
        assertThat(Seeds.copiedTo(folder).check().warnings()).isEmpty();
    }

    @ParameterizedTest(name = "warns of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            someone in the delegation of another party | {talks} | person: noor-ahmad-noor | person: ishaq-dar | 24:9: someone of “pakistan” is in the delegation of “afghanistan”
            an office of another party without a named person | engagements/2025-04-16-afghan-commerce-minister-visit.yaml | office: pakistan-commerce-minister | office: minister-industry-commerce | someone of “afghanistan” is in the delegation of “pakistan”
            a commitment of a party that was not there | {talks} | - party: pakistan | - party: tajikistan | “pakistan” promises this at “2025-07-07-additional-secretary-talks”, but has no delegation there (also at commitments/legal-movement.yaml:5:11
            a statement of a party that was not there | {talks} | - party: pakistan | - party: tajikistan | :35:10: “pakistan” makes a statement here, but has no delegation here
            a meeting held after its sources | engagements/2024-03-22-durrani-shakib-meeting.yaml | is: 2024-03-22? | is: 2024-03-25 | held, but all dated sources of this are older than the engagement; check the dates, or use “announced”
            an id with another month | engagements/2024-03-22-durrani-shakib-meeting.yaml | is: 2024-03-22? | is: 2024-02 | 2:5: the id begins with 2024-03-22, and the date is 2024-02
            a description with another number of articles | dataset.yaml | five press articles | six press articles | dataset.yaml:5:14: the description says “six press articles”, and the data set has 5
            a description with another number of engagements | dataset.yaml | Engagements between | 12 engagements between | the description says “12 engagements”, and the data set has 11
            a person whom nobody names | people.yaml | - id: amina-khan | - {id: nobody, name: Nobody, spellings: [{is: Nobody, cites: [no-pause:1]}]}\\n- id: amina-khan | no record names “nobody”; delete the person, or record what they did
            """)
    void warnsOf(String what, String file, String text, String replacement, String warning) {
        Seeds seeds = Seeds.copiedTo(folder)
                .with(
                        "parties.yaml",
                        "- id: pakistan",
                        "- {id: tajikistan, name: Tajikistan, adjective: Tajik}\n- id: pakistan")
                .with(file.replace("{talks}", TALKS), text, replacement.replace("\\n", "\n"));

        assertThat(seeds.problems()).isEmpty();
        assertThat(seeds.check().warnings())
                .extracting(Problem::toString)
                .anySatisfy(found -> assertThat(found).contains(warning));
    }

    @Test
    void warnsOfAFileWithAnotherExtension() {
        Seeds seeds = Seeds.copiedTo(folder).with("engagements/2026-01-talks.yml", "id: 2026-01-talks");

        assertThat(seeds.problems()).isEmpty();
        assertThat(seeds.check().warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "engagements/2026-01-talks.yml: this file is not read, because its name does not end in"
                                + " .yaml; rename it");
    }

    @Test
    void saysNothingOfWhomNobodyNamesIfNotAllFilesCanBeRead() {
        Seeds seeds = Seeds.copiedTo(folder).with("engagements/2025-04-19-dar-kabul-visit.yaml", "id: [");

        assertThat(seeds.check().warnings()).isEmpty();
    }

    @Test
    void readsNoCitationInAFileWithAnotherExtension() {
        Seeds seeds = Seeds.copiedTo(folder);
        String event = seeds.read("background/2023-11-afghans-sent-back.yaml");
        seeds.without("background/2023-11-afghans-sent-back.yaml")
                .with("background/2023-11-afghans-sent-back.yml", event);

        assertThat(seeds.problems()).singleElement().asString().contains("no fact cites paragraph 12");
    }
}
