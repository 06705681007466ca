package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private Instant now = Instant.parse("2026-12-01T10:00:00.5Z");

    private int status(String arguments) {
        return new Command(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8),
                        Clock.fixed(now, ZoneOffset.UTC))
                .status(arguments.replace("FOLDER", folder.toString()).split(" "));
    }

    private String place(String file) {
        return folder.resolve(file).toString();
    }

    private Seeds withAProblemAndAWarning() {
        return Seeds.copiedTo(folder)
                .without("history.yaml")
                .with("places.yaml", "within: afghanistan", "within: atlantis")
                .with("dataset.yaml", "five press articles", "six press articles");
    }

    @Test
    void endsWithZeroAndPrintsNothingOfAGoodDataSet() {
        Seeds.copiedTo(folder);

        assertThat(status("check FOLDER")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("problems 0, warnings 0\n");
    }

    @Test
    void endsWithZeroWhenThereAreOnlyWarnings() {
        Seeds.copiedTo(folder).with("dataset.yaml", "five press articles", "six press articles");

        assertThat(status("check FOLDER")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(place("dataset.yaml")
                        + ":5:14: warning: the description says “six press articles”, and the data set has 5\n");
    }

    @Test
    void endsWithOneAndPrintsAllProblemsWithTheirPlaces() {
        withAProblemAndAWarning();

        assertThat(status("check FOLDER --format text")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(place("places.yaml")
                                        + ":6:11: unknown place “atlantis”; places.yaml lists the allowed ids"),
                        line -> assertThat(line).contains(": warning: "));
    }

    @Test
    void printsForPrograms() {
        withAProblemAndAWarning()
                .with("topics.yaml", "name: Transit", "name: Trade")
                .with("meetings/one.yaml", "id: one");

        assertThat(status("check FOLDER --format=json")).isOne();
        JsonNode report = new JsonMapper().readTree(out.toByteArray());
        JsonNode file = report.get("problems").get(0);
        assertThat(file.get("file").asString()).isEqualTo(place("meetings/one.yaml"));
        assertThat(file.has("line")).isFalse();
        JsonNode duplicate = report.get("problems").get(2);
        assertThat(duplicate.get("file").asString()).isEqualTo(place("topics.yaml"));
        assertThat(duplicate.get("line").asInt()).isEqualTo(11);
        assertThat(duplicate.get("column").asInt()).isEqualTo(9);
        assertThat(duplicate.get("message").asString()).startsWith("a second name “Trade”");
        assertThat(duplicate.get("also").get(0).get("line").asInt()).isEqualTo(9);
        assertThat(report.get("warnings")).hasSize(1);
    }

    @Test
    void printsAnnotationsForGitHub() {
        withAProblemAndAWarning()
                .with("topics.yaml", "name: Trade", "name: \"100%\"")
                .with("topics.yaml", "name: Transit", "name: \"100%\"")
                .with("meetings/one,two.yaml", "id: one");

        assertThat(status("check FOLDER --format github")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("::error file=" + place("meetings/one%2Ctwo.yaml")
                                        + "::a data set has no such file"),
                        line -> assertThat(line)
                                .startsWith("::error file=" + place("places.yaml") + ",line=6,col=11::unknown place"),
                        line -> assertThat(line)
                                .contains(",line=11,col=9::a second name “100%25”; give it once (also at"),
                        line -> assertThat(line)
                                .startsWith(
                                        "::warning file=" + place("dataset.yaml") + ",line=5,col=14::the description"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "chekc FOLDER",
                "check FOLDER more",
                "check FOLDER --format",
                "check FOLDER --format xml",
                "check FOLDER --shape text",
                "check FOLDER --articles",
                "check FOLDER --articles FOLDER --articles FOLDER",
                "check FOLDER --articles=",
                "release FOLDER --articles FOLDER",
                "release FOLDER --format text"
            })
    void endsWithTwoAndOneSentenceIfItIsUsedWrongly(String arguments) {
        assertThat(status(arguments)).isEqualTo(2);
        assertThat(out.toByteArray()).isEmpty();
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Usage: check FOLDER [--articles FOLDER] [--format text|json|github], or release FOLDER."
                                + " Without a command, the application starts.");
    }

    @Test
    void endsWithTwoAndOneSentenceIfThereIsNoDataSet() {
        assertThat(status("check FOLDER")).isEqualTo(2);
        assertThat(status("check FOLDER/nowhere")).isEqualTo(2);
        assertThat(out.toByteArray()).isEmpty();
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        folder + ": the folder has no .yaml file; name the folder of a data set",
                        folder.resolve("nowhere") + ": there is no such folder; name the folder of a data set");
    }

    @Test
    void comparesTheDataSetWithItsArticles() {
        Seeds.copiedTo(folder);

        assertThat(status("check FOLDER --format text --articles=FOLDER")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .allMatch(line -> line.contains("is not among the articles, or cannot be read"));
        assertThat(status("check FOLDER --articles FOLDER/nowhere")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .last()
                .isEqualTo(folder.resolve("nowhere") + ": there is no such folder; name the folder of the articles");
    }

    @Test
    void isTheFirstArgumentThatIsNoOption() {
        assertThat(Command.isIn(new String[] {"check", "seeds"})).isTrue();
        assertThat(Command.isIn(new String[] {"--timeline.seeds=seeds"})).isFalse();
        assertThat(Command.isIn(new String[] {})).isFalse();
    }

    private static String line(Seeds seeds, String record) {
        return seeds.read("history.yaml")
                .lines()
                .filter(line -> line.startsWith(record + ":"))
                .findFirst()
                .orElse("");
    }

    @Test
    void releasesEachRecordWithTheTimesWhenItWasCreatedAndChanged() {
        Seeds seeds = Seeds.copiedTo(folder).without("history.yaml");
        assertThat(status("release FOLDER")).isZero();
        String jcc = line(seeds, "engagement:2025-04-16-joint-coordination-committee");
        assertThat(jcc)
                .matches(".*: \\{hash: '[0-9a-f]{16}', created: 2026-12-01T10:00:00Z, changed: 2026-12-01T10:00:00Z}");
        String talks = seeds.read("engagements/2025-07-07-additional-secretary-talks.yaml");

        now = Instant.parse("2026-12-02T00:00:00Z");
        seeds.with(
                        "engagements/2025-07-07-additional-secretary-talks.yaml",
                        talks.replaceFirst("title: \\S+", "title: Second"))
                .with(
                        "commitments/legal-movement.yaml",
                        "kind: {is: pledge, cites: [foreign-office-talks:8]}\nby:",
                        "by:")
                .with(
                        "people.yaml",
                        "- id: amina-khan",
                        "- {id: new, name: New, spellings: [{is: New, cites: [no-pause:1]}]}\n- id: amina-khan")
                .without("commitments/transit-processing-fee.yaml");
        assertThat(status("release FOLDER")).isOne();
        seeds.with("commitments/legal-movement.yaml", "by:", "# the kind comes second\nby:")
                .with(
                        "commitments/legal-movement.yaml",
                        "topics:",
                        "kind: {is: pledge, cites: [foreign-office-talks:8]}\ntopics:");
        assertThat(status("release FOLDER")).isZero();

        assertThat(line(seeds, "engagement:2025-04-16-joint-coordination-committee"))
                .isEqualTo(jcc);
        assertThat(line(seeds, "engagement:2025-07-07-additional-secretary-talks"))
                .endsWith("created: 2026-12-01T10:00:00Z, changed: 2026-12-02T00:00:00Z}");
        assertThat(line(seeds, "person:new")).endsWith("created: 2026-12-02T00:00:00Z, changed: 2026-12-02T00:00:00Z}");
        assertThat(line(seeds, "commitment:legal-movement")).endsWith("changed: 2026-12-01T10:00:00Z}");
        assertThat(line(seeds, "commitment:transit-processing-fee")).isEmpty();
        assertThat(status("check FOLDER")).isZero();
    }

    @Test
    void warnsOfWhatChangedSinceTheLastRelease() {
        Seeds seeds = Seeds.copiedTo(folder);
        status("release FOLDER");
        assertThat(seeds.check().warnings()).isEmpty();

        seeds.with("topics.yaml", "name: Transit", "name: Transit trade")
                .with("places.yaml", "- id: kabul", "- {id: new, name: New}\n- id: kabul")
                .without("commitments/legal-movement.yaml");

        assertThat(seeds.check().warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "history.yaml: 1 of its records, such as “commitment:legal-movement”, are no longer in the data set; run release",
                        "places.yaml:4:8: changed since the last release; run release (also at topics.yaml:10:7)");
    }

    @Test
    void refusesAHistoryThatNobodyCanHaveWritten() {
        Seeds seeds = Seeds.copiedTo(folder)
                .with(
                        "history.yaml",
                        "topic:trade: {hash: '0123456789abcdef', created: 2026-02-30T00:00:00Z, changed: now}\n"
                                + "topic:transit: {hash: '0123456789abcdef', created: 2026-02-30T00:00:00Z, changed: 2026-02-30T00:00:00Z}");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "history.yaml:1:81: “now” does not have the required form; write for example changed: 2026-11-22T03:05:03Z"));
        seeds.with("history.yaml", "changed: now", "changed: 2026-01-01T00:00:00Z");
        assertThat(seeds.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("needs days and times that exist"));
    }
}
