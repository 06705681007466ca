package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.domain.CommitmentDetails.Backed;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.vocabulary.Backing;
import org.junit.jupiter.api.Test;

class BackingTests {

    private static final SeedRecords FIXTURES = new Seeds(Seeds.FIXTURES).load();
    private static final Facts FACTS = new Facts(FIXTURES);

    @Test
    void takesWhatOnePartySaysOfSeveralForItsClaim() {
        Backed soil = backed("no-use-of-soil");
        assertThat(soil.backing()).isEqualTo(Backing.ONE_SIDE);
        assertThat(soil.statedBy().map(Reference::id)).contains("pakistan");
        assertThat(soil.words()).isEqualTo("stated by Pakistan only");
    }

    @Test
    void takesWhatAMinistrySaysOfSeveralForTheClaimOfItsParty() {
        assertThat(backed("legal-movement").words()).isEqualTo("stated by Pakistan only");
    }

    @Test
    void bindsNobodyWhereNoSourceSaysWhom() {
        assertThat(backed("ceasefire-until-15-april").words()).isEqualTo("parties not stated");
    }

    @Test
    void marksWhatOneSourceHasAndAnotherOnTheSameEngagementHasNot() {
        Backed strategy = backed("joint-counter-terrorism-strategy");
        assertThat(strategy.words()).isEqualTo("in one source only");
        assertThat(strategy.notAdopted()).isPresent();
    }

    @Test
    void saysNothingOfWhatItsPartiesMadeJointlyOrOneByItself() {
        assertThat(backed("next-additional-secretary-round").backing()).isEqualTo(Backing.JOINT);
        assertThat(backed("transit-processing-fee").backing()).isEqualTo(Backing.OWN);
        assertThat(backed("transit-processing-fee").words()).isEmpty();
    }

    private static Backed backed(String commitment) {
        return FACTS.backing(FIXTURES.get(RecordType.COMMITMENT, commitment));
    }
}
