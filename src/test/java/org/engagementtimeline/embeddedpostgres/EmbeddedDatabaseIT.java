package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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
            EmbeddedServer server = context.getBean(EmbeddedServer.class);
            assertThat(JdbcClient.create(context.getBean(DataSource.class))
                            .sql("select current_user || ' on ' || inet_server_port()")
                            .query(String.class)
                            .single())
                    .isEqualTo("timeline_reader on " + server.port());
            assertThat(output)
                    .contains("keeps the data in " + parent.resolve("timeline"))
                    .contains("listens on port " + server.port())
                    .contains("SPRING_DATASOURCE_URL");
        });
        assertThat(Processes.in(parent)).isEmpty();
    }

    @Test
    void startsNoServerWhenOneIsNamed() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/timeline", folder())
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context).doesNotHaveBean(EmbeddedServer.class);
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
