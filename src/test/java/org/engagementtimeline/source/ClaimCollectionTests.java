package org.engagementtimeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.domain.Item;
import org.engagementtimeline.loader.ChangedRecord;
import org.engagementtimeline.vocabulary.SubjectKind;
import org.engagementtimeline.web.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the fixed record, as files list them. */
@SpringBootTest
@AutoConfigureMockMvc
class ClaimCollectionTests {

    @Autowired
    private ClaimCollection claims;

    @Autowired
    private DataSource database;

    private List<ClaimDetails> inPartsOf(int size) {
        List<ClaimDetails> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            List<ClaimDetails> part =
                    claims.read(cursor, size).stream().map(Item::details).toList();
            assertThat(part.size()).isLessThanOrEqualTo(size);
            read.addAll(part);
            cursor = part.stream().reduce((first, last) -> last).map(claims::cursor);
        } while (cursor.isPresent());
        return read;
    }

    @Test
    void areReadInPartsOfAnySizeWithoutLosingOne() {
        List<ClaimDetails> all = inPartsOf(100_000);

        assertThat(all).hasSize((int) claims.count());
        assertThat(all).extracting(ClaimDetails::id).doesNotHaveDuplicates();
        assertThat(all).extracting(ClaimDetails::subjectKind).contains(SubjectKind.values());
        assertThat(inPartsOf(1)).isEqualTo(all);
        assertThat(inPartsOf(7)).isEqualTo(all);
    }

    @Test
    @Transactional
    void areReadOfMoreThingsThanAreReadAtOnce() {
        ChangedRecord record = new ChangedRecord(database);
        for (int copy = 1; copy <= 250; copy++) {
            record.withCopy(RecordType.COMMITMENT, "transit-processing-fee", "fee-" + copy, fee -> {});
        }
        record.write();

        assertThat(inPartsOf(100_000)).hasSize((int) claims.count());
        assertThat(inPartsOf(500)).isEqualTo(inPartsOf(100_000));
    }

    @Test
    void areNumberedInTheOrderInWhichTheThingHasThem() {
        assertThat(inPartsOf(100_000))
                .filteredOn(claim -> claim.subjectId().equals("border-jirgas"))
                .extracting(ClaimDetails::id, ClaimDetails::aspect, ClaimDetails::subjectTitle)
                .containsExactly(
                        tuple("mechanism:border-jirgas:1", "name", "Border jirgas"),
                        tuple("mechanism:border-jirgas:2", "what it is", "Border jirgas"));
    }

    @Test
    void tellOfADateHowCertainItIs() {
        assertThat(inPartsOf(100_000))
                .filteredOn(claim -> claim.subjectId().equals("2024-01-joint-coordination-committee"))
                .filteredOn(claim -> claim.aspect().equals("date"))
                .extracting(ClaimDetails::statement)
                .containsExactly("early January 2024, approximate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "person",
                "person:ishaq-dar",
                "person:ishaq-dar:0",
                "person:ishaq-dar:-1",
                "ship:ishaq-dar:1",
                "person:Ishaq Dar:1",
                "person:ishaq-dar:1:2",
                "person:ishaq-dar:1000000000"
            })
    void areNotReadBehindWhatIsNoClaim(String id) {
        assertThatThrownBy(() -> claims.read(Optional.of(id), 1)).isInstanceOf(BadRequestException.class);
    }
}
