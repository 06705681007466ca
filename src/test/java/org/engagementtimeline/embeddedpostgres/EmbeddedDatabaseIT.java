package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseIT {

    @TempDir
    Path parent;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabase.class)
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class));

    @Test
    void startsAServerWhenNoneIsNamed(CapturedOutput output) {
        application.withPropertyValues("spring.datasource.url= ", folder()).run(context -> {
            EmbeddedPostgres server = context.getBean(EmbeddedPostgres.class);
            assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                    .isEqualTo("jdbc:postgresql://localhost:%d/postgres", server.getPort());
            assertThat(output)
                    .contains("keeps the data in " + parent.resolve("timeline"))
                    .contains("listens on port " + server.getPort())
                    .contains("SPRING_DATASOURCE_URL");
        });
        assertThat(new ServerProcesses(parent).running()).isEmpty();
    }

    @Test
    void startsNoServerWhenOneIsNamed() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/timeline", folder())
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context).doesNotHaveBean(DatabaseFolder.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example.org/timeline");
                });
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void asksForAFolder() {
        application
                .withPropertyValues("spring.datasource.url=", "timeline.database.folder=")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("must name a folder"));
    }

    @Test
    void saysInOneSentenceWhyItCannotStart(CapturedOutput output) throws IOException {
        Files.writeString(parent.resolve("timeline"), "");

        assertThatException()
                .isThrownBy(() -> SpringApplication.run(
                        EngagementTimeline.class, "--spring.datasource.url=", "--server.port=0", "--" + folder()));

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The database folder " + parent.resolve("timeline") + " is a file.")
                .contains("Move that file elsewhere, or choose another folder with timeline.database.folder")
                .doesNotContain("\tat ");
    }

    private String folder() {
        return "timeline.database.folder=" + parent.resolve("timeline");
    }
}
