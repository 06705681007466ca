package org.engagementtimeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.vocabulary.SubjectKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {

    @ParameterizedTest
    @CsvSource({
        "ENGAGEMENT,/engagements/x",
        "COMMITMENT,/commitments/x",
        "BACKGROUND,/background/x",
        "DISPUTE,/disputes/x",
        "PERSON,/people/x",
        "MECHANISM,/mechanisms/x",
        "SOURCE,/sources/x",
        "OFFICE,/about#office-x",
        "ORGANISATION,/about#organisation-x"
    })
    void everySubjectHasAnAddress(SubjectKind kind, String address) {
        assertThat(Passage.address(kind, "x")).isEqualTo(address);
    }
}
