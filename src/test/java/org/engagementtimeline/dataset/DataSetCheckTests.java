package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every problem is told at once, and none that only follows from another. */
class DataSetCheckTests {

    private static final String TALKS = "engagements/2025-07-07-additional-secretary-talks.yaml";
    private static final String JCC = "engagements/2025-04-16-joint-coordination-committee.yaml";
    private static final String VISIT = "engagements/2025-04-19-dar-kabul-visit.yaml";

    private static final String REPORT = "background/2024-02-un-report-on-ttp.yaml";

    /** Each with its file, what is replaced by what, and how the problem begins. */
    private static final String PLANTED = """
            background/2021-taliban-take-power.yaml      | is: politics            | is: [politics             | this is not well-formed YAML
            background/2021-violence-in-pakistan.yaml    | title:                  | \\ttitle:                 | this is a tab
            background/2024-03-kandahar-attack.yaml      | title: Terrorist        | title: *Terrorist         | aliases are not allowed
            background/2024-attacks-in-pakistan.yaml     | title:                  | ---\\ntitle:              | a second document begins here
            background/2025-02-torkham-closure.yaml      | Torkham crossing closed | "Torkham\\x00"            | this text contains a control character
            commitments/legal-movement.yaml              | id: legal-movement      | id: legal-movements       | the id “legal-movements” is not the file's name
            commitments/transit-processing-fee.yaml      | state: announced        | state: reviewed           | the first entry is “reviewed”
            commitments/transit-processing-fee.yaml      | 07-additional           | 08-additional             | unknown engagement “2025-07-08-additional-secretary-talks”; did you mean “2025-07-07-additional-secretary-talks”?
            dataset.yaml                                 | version: 2026.11.0      | version: newest           | “newest” does not have the required form; write for example version: 2026.11.0
            {jcc}                                        | {is: 7, cites: [seventh-jcc-session:1]} | 7         | “7” cannot stand here; write for example round: {is: 7, cites: [source:1]}
            {jcc}                                        | mohammad-sadiq          | mohammad-sadik            | unknown person “mohammad-sadik”; did you mean “mohammad-sadiq”?
            {jcc}                                        | role: member            | role: head                | a second head of this delegation
            {visit}                                      | level:                  | levl:                     | “levl” is not a key of this record; did you mean “level”?
            {visit}                                      | {is: held               | {is: happened             | “happened” is not allowed; use one of held, under-way
            {visit}                                      | is: 2025-04-19          | is: 2025-04-32            | impossible date: There is no day 32
            {visit}                                      | is: kabul, cites: [kabul-visit:3  | is: kabul, cites: [kabul-visits:3 | unknown source “kabul-visits”; did you mean “kabul-visit”?
            {visit}                                      | {is: transit            | {is: trade                | a second topic “trade”
            {visit}                                      | presence: attended, | presence: attended, presence: attended, | the key “presence” is here a second time
            {talks}                                      | kind:                   | title: Again\\nkind:      | the key “title” is here a second time
            {talks}                                      | place: {is: islamabad, cites: [foreign-office-talks:1, shared-threat:2]} | place: {is: islamabad} | a fact without citation
            {talks}                                      | party: afghanistan      | party: atlantis           | unknown party “atlantis”
            {talks}                                      | [foreign-office-talks:4] | [foreign-office-talks:12] | paragraph 12 is past the end of “foreign-office-talks”
            engagements/next-additional-secretary-talks.yaml | title:              | #                         | “title” is missing; add it, for example title: some text
            mechanisms.yaml                              | - id: border-jirgas     | - {id: none, name: {is: None, cites: [no-pause:1]}, short: None, about: [{is: None, cites: [no-pause:1]}]}\\n- id: border-jirgas | the id “none” is reserved
            offices.yaml                                 | organisation: pakistan-government | organisation: government | unknown organisation “government”
            people.yaml                                  | - id: asif-durrani      | - {id: ishaq-dar, name: Dar, spellings: [{is: Dar, cites: [no-pause:1]}]}\\n- id: asif-durrani | a second person with the id “ishaq-dar”
            people.yaml                                  | name: Mohammad Sadiq    | name: [Mohammad Sadiq]    | a list cannot stand here; write for example name: some text
            places.yaml                                  | within: afghanistan     | within: atlantis          | unknown place “atlantis”
            sources/foreign-office-talks.yaml            | paragraphs: 9           | paragraphs: 11            | no fact cites paragraph 10, 11
            sources/no-pause.yaml                        | sha256: 9d              | sha256: xx                | “xx0b7302bab
            topics.yaml                                  | name: Security          | name: ""                  | the text is empty
            topics.yaml                                  | name: Transit           | name: Trade               | a second name “Trade”
            """;

    @TempDir
    Path folder;

    private Seeds seeds;

    @BeforeEach
    void copy() {
        seeds = Seeds.copiedTo(folder);
    }

    private static String path(String name) {
        return name.replace("{talks}", TALKS).replace("{jcc}", JCC).replace("{visit}", VISIT);
    }

    @Test
    void tellsProblemsOfAllKindsAtOnceAndNothingElse() {
        List<String[]> planted =
                PLANTED.lines().map(line -> line.split("\\s*\\|\\s?", 4)).toList();
        planted.forEach(each -> seeds.with(
                path(each[0]),
                each[1].strip(),
                each[2].strip().replace("\\n", "\n").replace("\\t", "\t")));
        seeds.with("meetings/one.yaml", "id: one")
                .with("background/2023-11-afghans-sent-back.yaml", "# nothing but a citation: kabul-visit:12\n")
                .with(REPORT, (seeds.read(REPORT) + "# Chargé").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(planted.size() + 3).isGreaterThan(28);
        assertThat(seeds.problems())
                .hasSize(planted.size() + 3)
                .allMatch(problem -> problem.matches("(?s)[a-z0-9/-]+\\.yaml(:\\d+:\\d+)?: .*"))
                .noneMatch(
                        problem -> problem.contains("integer") || problem.contains("[a-z") || problem.contains("\\"));
        for (String[] each : planted) {
            assertThat(seeds.problems())
                    .anyMatch(problem -> problem.startsWith(path(each[0])) && problem.contains(": " + each[3]));
        }
    }

    @Test
    void tellsAMissingFileFirstAndNotWhatFollowsFromIt() {
        seeds.without("topics.yaml")
                .without("people.yaml")
                .with("places.yaml", "within: afghanistan", "within: atlantis");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("people.yaml: there is no “people.yaml”"),
                        problem -> assertThat(problem).startsWith("topics.yaml: there is no “topics.yaml”"),
                        problem -> assertThat(problem).startsWith("places.yaml:6:11: unknown place “atlantis”"));
    }

    @Test
    void saysNothingOfReferencesToAListThatCannotBeRead() {
        seeds.with("people.yaml", "- id: ishaq-dar", "- id: [ishaq-dar")
                .with("places.yaml", "within: afghanistan", "within: atlantis");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).startsWith("people.yaml:3:").contains("not well-formed YAML"),
                        problem -> assertThat(problem).startsWith("places.yaml:6:11: unknown place “atlantis”"));
    }

    @Test
    void knowsTheIdOfARecordThatCannotBeRead() {
        seeds.with(TALKS, "title: First", "title: [First").with(JCC, "topics:", "topic:");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith(JCC).contains("“topic” is not a key of this record"),
                        problem -> assertThat(problem).startsWith(TALKS));
    }

    @Test
    void tellsOnceWhatIsWrongInTheSameWayInSeveralPlaces() {
        seeds.with("people.yaml", "- id: mohammad-sadiq", "- id: mohammad-sadik");

        assertThat(seeds.problems())
                .singleElement()
                .asString()
                .matches(".*\\.yaml:\\d+:\\d+: unknown person “mohammad-sadiq”; did you mean “mohammad-sadik”\\?"
                        + " people.yaml lists the allowed ids \\(also at \\S+\\.yaml:\\d+:\\d+.*\\)");
    }

    @Test
    void tellsBothPlacesOfADuplicate() {
        seeds.with(TALKS, "{is: security,", "{is: terrorism,")
                .with(
                        "sources/no-pause.yaml",
                        "9d0b7302babbb2b8adf874865259aeec9b20f2f0f0670e890bf740cc7be0d46c",
                        "87e91e4d13b36c160b0a931617f6b3def58bc1e91d1473b0b692a3c38bf45422")
                .with(VISIT, "[kabul-visit:3, kabul-visit:11,", "[kabul-visit:3, kabul-visit:3,");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo(VISIT + ":12:26: the list has “kabul-visit:3” twice; give it once"
                                        + " (also at " + VISIT + ":12:11)"),
                        problem -> assertThat(problem)
                                .isEqualTo(TALKS + ":27:10: a second topic “terrorism”; give it once (also at " + TALKS
                                        + ":26:10)"),
                        problem -> assertThat(problem)
                                .startsWith("sources/no-pause.yaml:5:9: a second sha256")
                                .endsWith("(also at sources/kabul-visit.yaml:5:9)"));
    }
}
