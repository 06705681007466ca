package org.engagementtimeline.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.engagementtimeline.dataset.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An operator's server with an account that writes and one that reads, as docs/embedded-postgresql.md describes it. */
@ExtendWith(OutputCaptureExtension.class)
class OwnerAndReaderIT {

    @TempDir
    Path parent;

    @Test
    void loadsWithTheOneAndReadsWithTheOther(CapturedOutput output) throws IOException {
        try (Running server = Running.on(parent.resolve("timeline"))) {
            PGSimpleDataSource reader = server.server().reader();
            PGSimpleDataSource owner = server.server().owner();
            try (RunningSite site = RunningSite.with(
                    Seeds.FIXTURES,
                    "--spring.datasource.url=" + reader.getUrl(),
                    "--spring.datasource.username=" + reader.getUser(),
                    "--spring.datasource.password=" + reader.getPassword(),
                    "--spring.flyway.user=" + owner.getUser(),
                    "--spring.flyway.password=" + owner.getPassword())) {
                assertThat(site.status("/people")).isEqualTo(200);
                assertThat(server.text("select distinct tableowner::text from pg_tables where schemaname = 'public'"))
                        .isEqualTo("timeline_owner");
                assertThat(output).doesNotContain("the account that writes");
            }
        }
    }
}
