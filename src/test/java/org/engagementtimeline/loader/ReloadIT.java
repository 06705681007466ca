package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.DataSetProperties;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A watched folder is loaded again after each change of a file: what is then on record is what a whole load would write. */
class ReloadIT {

    @TempDir
    private static Path parent;

    private static Seeds fixed;
    private static Seeds generated;
    private static Watched watchedFixed;
    private static Watched watchedGenerated;
    private static OwnSchema empty;

    /** A folder that is loaded into a schema of its own as often as it changes, by the same loader. */
    private record Watched(OwnSchema schema, DataSetMigration loader, Flyway flyway) {

        static Watched folder(Seeds seeds, OwnSchema schema) {
            DataSetMigration loader = new DataSetMigration(
                    new DataSetProperties(seeds.folder().toString()), new SeedsProperties(false, false, true));
            return new Watched(schema, loader, schema.flyway(loader));
        }

        void load() {
            loader.lookAgain();
            flyway.migrate();
        }
    }

    @BeforeAll
    static void load() {
        GeneratedDataSet.write(parent.resolve("generated"), 60, 3);
        generated = new Seeds(parent.resolve("generated"));
        generated.release(Instant.parse("2026-02-03T04:05:06Z"));
        fixed = Seeds.copiedTo(parent.resolve("fixed"));
        empty = new OwnSchema("reload_empty");
        empty.migrate();
        watchedGenerated = Watched.folder(generated, new OwnSchema("reload_generated"));
        watchedGenerated.load();
        OwnSchema schema = new OwnSchema("reload_fixed");
        Watched.folder(fixed, schema).load();
        // As after a restart: the record is there, and what is loaded has to be read again to be remembered.
        watchedFixed = Watched.folder(fixed, schema);
        watchedFixed.load();
        watchedFixed.loader().prepare();
    }

    @AfterAll
    static void dropSchemas() {
        watchedGenerated.schema().close();
        watchedFixed.schema().close();
        empty.close();
    }

    private static Arguments inFixed(String file, String text, String replacement) {
        return argumentSet(file + ": " + text + " → " + replacement, true, (Consumer<Seeds>)
                seeds -> seeds.with(file, text, replacement));
    }

    private static Arguments inGenerated(String name, Consumer<Seeds> change) {
        return argumentSet("generated: " + name, false, change);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                inFixed("dataset.yaml", "five press articles", "press articles"),
                inFixed("engagements/2025-04-19-dar-kabul-visit.yaml", "title: ", "title: The "),
                inFixed("engagements/2025-04-19-dar-kabul-visit.yaml", "is: 2025-04-19", "is: 2025-04-20"),
                inFixed("people.yaml", "name: Amir Khan Muttaqi", "name: Amir Khan Quixote"),
                inFixed("offices.yaml", "is: ", "is: The "),
                inFixed("organisations.yaml", "name: ", "name: The "),
                inFixed("parties.yaml", "name: Pakistan", "name: Quixotia"),
                inFixed("topics.yaml", "name: ", "name: The "),
                inFixed("places.yaml", "name: ", "name: The "),
                inFixed("mechanisms.yaml", "short: ", "short: The "),
                inFixed("commitments/transit-processing-fee.yaml", "is: measure", "is: pledge"),
                inFixed("commitments/transit-processing-fee.yaml", "title: ", "title: The "),
                inFixed("background/2024-03-kandahar-attack.yaml", "title: ", "title: The "),
                inFixed("disputes/consensus-on-use-of-soil.yaml", "title: ", "title: The "),
                inFixed("sources/kabul-visit.yaml", "label: ", "label: The "),
                inFixed("history.yaml", "2026-05-04T08:30:00Z", "2026-05-05T08:30:00Z"),
                inGenerated("comment", seeds -> edit(seeds, "engagements", 3, "id:", "# A comment.\nid:")),
                inGenerated("title", seeds -> edit(seeds, "engagements", 3, "title: \"", "title: \"The ")),
                inGenerated("title of another", seeds -> edit(seeds, "engagements", 30, "title: \"", "title: \"The ")),
                inGenerated("date", seeds -> edit(seeds, "engagements", 5, "date:\n  is: \"2", "date:\n  is: \"3")),
                inGenerated("status", seeds -> edit(seeds, "engagements", 7, "is: \"held\"", "is: \"under-way\"")),
                inGenerated("presence", seeds -> edit(seeds, "engagements", 9, "\"attended\"", "\"travelled\"")),
                inGenerated("one engagement less", seeds -> remove(seeds, "engagements")),
                inGenerated("one commitment less", seeds -> remove(seeds, "commitments")),
                inGenerated("one dispute less", seeds -> remove(seeds, "disputes")),
                inGenerated("one background event less", seeds -> remove(seeds, "background")),
                inGenerated("commitment", seeds -> edit(seeds, "commitments", 2, "title: \"", "title: \"The ")),
                inGenerated("its history", seeds -> edit(seeds, "commitments", 4, "says: \"", "says: \"Indeed, ")),
                inGenerated("background", seeds -> edit(seeds, "background", 1, "title: \"", "title: \"The ")),
                inGenerated("dispute", seeds -> edit(seeds, "disputes", 1, "title: \"", "title: \"The ")),
                inGenerated("source", seeds -> edit(seeds, "sources", 3, "label: \"", "label: \"By ")),
                inGenerated("person", seeds -> seeds.with("people.yaml", "name: \"", "name: \"Sir ")),
                inGenerated("office", seeds -> seeds.with("offices.yaml", "is: \"", "is: \"First ")),
                inGenerated("organisation", seeds -> seeds.with("organisations.yaml", "name: \"", "name: \"The ")),
                inGenerated("party", seeds -> seeds.with("parties.yaml", "name: \"", "name: \"New ")),
                inGenerated("topic", seeds -> seeds.with("topics.yaml", "name: \"", "name: \"All ")),
                inGenerated("place", seeds -> seeds.with("places.yaml", "name: \"", "name: \"New ")),
                inGenerated("mechanism", seeds -> seeds.with("mechanisms.yaml", "short: \"", "short: \"New ")),
                inGenerated("line on top of a list", seeds -> seeds.with("people.yaml", "-", "# A comment.\n-")),
                inGenerated("release", seeds -> seeds.release(Instant.parse("2026-03-04T05:06:07Z"))));
    }

    private static List<Path> files(Seeds seeds, String type) {
        try (Stream<Path> files = Files.list(seeds.folder().resolve(type))) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Changes one of the files of a type that have the text, the first from this number on with which the data set stays valid. */
    private static void edit(Seeds seeds, String type, int number, String text, String replacement) {
        replace(
                seeds,
                type,
                number,
                content -> content.contains(text) ? content.replaceFirst(text, replacement) : null);
    }

    /** Removes the first file of a type without which nothing refers to what is gone. */
    private static void remove(Seeds seeds, String type) {
        replace(seeds, type, 0, content -> "");
    }

    private static void replace(Seeds seeds, String type, int from, UnaryOperator<@Nullable String> change) {
        for (Path file : files(seeds, type).stream().skip(from).toList()) {
            try {
                String content = Files.readString(file);
                String changed = change.apply(content);
                if (changed == null) {
                    continue;
                }
                Files.writeString(file, changed);
                if (changed.isEmpty()) {
                    Files.delete(file);
                }
                if (seeds.problems().isEmpty()) {
                    return;
                }
                Files.writeString(file, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        throw new IllegalArgumentException("no such file in " + type);
    }

    /** One after another, so that each is loaded with what was kept of all before it. */
    @ParameterizedTest
    @MethodSource("changes")
    void writesWhatAWholeLoadWrites(boolean inFixed, Consumer<Seeds> change) throws SQLException {
        Seeds seeds = inFixed ? fixed : generated;
        Watched watched = inFixed ? watchedFixed : watchedGenerated;
        change.accept(seeds);
        SeedRecords whole = seeds.load();

        watched.load();

        try (Connection connection = empty.connection()) {
            JdbcTemplate database = OwnSchema.on(connection);
            RecordWriter.write(whole, database, new Progress());
            assertThat(OwnSchema.differences(
                            OwnSchema.content(watched.schema().database()), OwnSchema.content(database)))
                    .isEmpty();
            connection.rollback();
        }
        assertThat(watched.schema().one("select revision from data_set", String.class))
                .isEqualTo(whole.revision());
        assertThat(whole.all(RecordType.ENGAGEMENT)).isNotEmpty();
    }
}
