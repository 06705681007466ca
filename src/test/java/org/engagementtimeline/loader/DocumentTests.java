package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.Seed;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.domain.DetailsJson;
import org.engagementtimeline.domain.Subject;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The details of everything in the fixed record, and in a generated one that has more kinds of facts. */
class DocumentTests {

    private static List<SeedRecords> records;

    @BeforeAll
    static void load(@TempDir Path folder) {
        GeneratedDataSet.write(folder, 40, 1);
        records = List.of(new Seeds(Seeds.FIXTURES).load(), new Seeds(folder).load());
    }

    private static List<Subject> details(SeedRecords record, RecordType type) {
        Facts facts = new Facts(record);
        DisputeBuilder disputes = new DisputeBuilder(record, facts);
        RecordBuilder builder = new RecordBuilder(record, facts, disputes);
        Map<RecordType, Function<Seed, Subject>> builders = Map.of(
                RecordType.SOURCE, source -> builder.source(source, 5, 3),
                RecordType.MECHANISM, builder::mechanism,
                RecordType.ORGANISATION, builder::organisation,
                RecordType.OFFICE, builder::office,
                RecordType.PERSON, builder::person,
                RecordType.ENGAGEMENT, new EngagementBuilder(record, facts, disputes)::engagement,
                RecordType.BACKGROUND, builder::background,
                RecordType.COMMITMENT, builder::commitment,
                RecordType.DISPUTE, disputes::dispute);
        return record.all(type).stream().map(builders.get(type)).toList();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DATASET", "PARTY", "TOPIC", "PLACE"})
    void haveDetailsThatAreReadAsTheyWereWritten(RecordType type) {
        for (SeedRecords record : records) {
            assertThat(details(record, type))
                    .isNotEmpty()
                    .allSatisfy(details -> assertThat(DetailsJson.read(
                                    new String(DetailsJson.write(details), StandardCharsets.UTF_8), details.getClass()))
                            .isEqualTo(details));
        }
    }

    @Test
    void changeTheirHashWithAnyOfTheirDetails() {
        List<Subject> sources = details(records.get(0), RecordType.SOURCE);
        assertThat(Document.of(sources.get(0)).hash())
                .isEqualTo(
                        Document.of(details(records.get(0), RecordType.SOURCE).get(0))
                                .hash())
                .isNotEqualTo(Document.of(sources.get(1)).hash());
    }

    @Test
    void nameEachSourceOnceHoweverManyFactsRestOnIt() {
        Subject jirgas = details(records.get(0), RecordType.MECHANISM).stream()
                .filter(mechanism -> mechanism.id().equals("border-jirgas"))
                .findFirst()
                .orElseThrow();

        assertThat(jirgas.claims()).hasSize(2);
        assertThat(Document.of(jirgas).sources()).containsExactly("seventh-jcc-session");
    }
}
