package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Seeds;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What happens on the tables of an earlier build. */
class EarlierBuildTests {

    private OwnSchema schema;
    private Flyway flyway;

    @BeforeEach
    void makeTheTablesOfAnEarlierBuild() throws IOException {
        schema = new OwnSchema("earlier_build_tests");
        schema.database().execute("create schema earlier_build_tests");
        schema.database()
                .execute(new ClassPathResource("earlier-build/adcc216.sql").getContentAsString(StandardCharsets.UTF_8));
        flyway = schema.flyway(new DataSetMigration(
                new DataSetProperties(Seeds.FIXTURES.toString()), new SeedsProperties(false, false, false)));
    }

    @AfterEach
    void dropTheSchema() {
        schema.close();
    }

    @Test
    void fillsTheEmbeddedServerAgainFromTheDataSet() {
        LoadStrategy.replaceEarlierBuild(flyway, true);
        flyway.migrate();

        assertThat(schema.one("select count(*) from engagement", Integer.class)).isEqualTo(11);
        assertThat(schema.one("select to_regclass('claim') is null", Boolean.class))
                .isTrue();
    }

    @Test
    void leavesAnyOtherServerAsItIsAndSaysWhatToDo() {
        assertThatThrownBy(() -> LoadStrategy.replaceEarlierBuild(flyway, false))
                .isInstanceOf(EarlierBuildException.class)
                .satisfies(refused -> assertThat(new EarlierBuildFailureAnalyzer()
                                .analyze(refused, (EarlierBuildException) refused)
                                .getAction())
                        .contains("Name an empty database"));
        assertThat(schema.one("select to_regclass('claim') is not null", Boolean.class))
                .isTrue();
    }

    @Test
    void touchesNothingOfItsOwnBuild() {
        LoadStrategy.replaceEarlierBuild(flyway, true);
        flyway.migrate();
        schema.database().execute("create table kept ()");

        LoadStrategy.replaceEarlierBuild(flyway, true);
        flyway.migrate();

        assertThat(schema.one("select to_regclass('kept') is not null", Boolean.class))
                .isTrue();
    }
}
