package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the data set, shown by spoiling one place of the real one. */
class DataSetRulesTests {

    private static final String TALKS = "engagements/2025-07-07-additional-secretary-talks.yaml";
    private static final String JCC = "engagements/2025-04-16-joint-coordination-committee.yaml";
    private static final String FEE = "commitments/transit-processing-fee.yaml";
    private static final String SOIL = "disputes/armed-groups-on-afghan-soil.yaml";
    private static final String REPORT = "disputes/taliban-support-for-the-ttp.yaml";

    @TempDir
    Path folder;

    @Test
    void acceptsTheRealDataSet() {
        assertThat(Seeds.copiedTo(folder).problems()).isEmpty();
    }

    @ParameterizedTest(name = "refuses {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    an unknown person | {talks} | person: noor-ahmad-noor | person: noor-ahmad-nur | 24:18: unknown person “noor-ahmad-nur”; did you mean “noor-ahmad-noor”? people.yaml lists the allowed ids
                    an unknown office | {talks} | office: director-general-first-political-division | office: clerk | 24:43: unknown office “clerk”; offices.yaml lists the allowed ids
                    an unknown party | {talks} | party: afghanistan | party: atlantis | 21:12: unknown party “atlantis”; parties.yaml lists the allowed ids
                    an unknown mechanism | {talks} | is: additional-secretary-mechanism | is: additional-secretary-mechanisms | 5:17: unknown mechanism “additional-secretary-mechanisms”; did you mean “additional-secretary-mechanism”? mechanisms.yaml lists the allowed ids
                    an unknown place | {talks} | is: islamabad | is: islambad | 12:13: unknown place “islambad”; did you mean “islamabad”? places.yaml lists the allowed ids
                    an unknown topic | {talks} | {is: terrorism, | {is: terorism, | 26:10: unknown topic “terorism”; did you mean “terrorism”? topics.yaml lists the allowed ids
                    an unknown organisation | {talks} | mentions: [tehrik-e-taliban-pakistan, baloch-insurgents] | mentions: [ttp, baloch-insurgents] | unknown organisation “ttp”
                    an unknown engagement | {fee} | at: 2025-07-07-additional-secretary-talks | at: 2025-07-08-additional-secretary-talks | unknown engagement “2025-07-08-additional-secretary-talks”; did you mean “2025-07-07-additional-secretary-talks”?
                    an unknown source | {talks} | cites: [foreign-office-talks:1]} | cites: [foreign-office-talk:1]} | unknown source “foreign-office-talk”; did you mean “foreign-office-talks”?
                    a paragraph past the end of its source | {talks} | cites: [foreign-office-talks:1]} | cites: [foreign-office-talks:10]} | paragraph 10 is past the end of “foreign-office-talks”, which has 9
                    a citation of a paragraph listed under furniture | {talks} | cites: [foreign-office-talks:1]} | cites: [shared-threat:8]} | paragraph 8 of “shared-threat” is listed under furniture, so it cannot be cited
                    a citation without a paragraph | {talks} | cites: [foreign-office-talks:1]} | cites: [foreign-office-talks]} | “foreign-office-talks” does not have the required form
                    a fact without citation | {talks} | place: {is: islamabad, cites: [foreign-office-talks:1, shared-threat:2]} | place: {is: islamabad} | 12:8: a fact without citation
                    an empty list of citations | {talks} | place: {is: islamabad, cites: [foreign-office-talks:1, shared-threat:2]} | place: {is: islamabad, cites: []} | the list is too short
                    an impossible date | {talks} | is: 2025-07-07 | is: 2025-07-32 | 9:7: impossible date: There is no day 32
                    text that is no date | {talks} | is: 2025-07-07 | is: last Monday | 9:7: impossible date:
                    an ordinal used twice in one mechanism | {jcc} | round: {is: 7, | round: {is: 6, | round 6 of “joint-coordination-committee” is taken by “2024-01-joint-coordination-committee”
                    rounds that run against time | {jcc} | round: {is: 7, | round: {is: 5, | round 6 of “joint-coordination-committee” is dated before
                    a round without a mechanism | {jcc} | mechanism: {is: joint-coordination-committee, cites: [seventh-jcc-session:1]} | | a round without a mechanism
                    a second head of a delegation | {jcc} | {group: Military officials, role: member, | {group: Military officials, role: head, | 21:9: a second head of this delegation
                    the same party twice | {jcc} | - party: afghanistan | - party: pakistan | a second delegation of “pakistan”
                    the same person twice | {jcc} | person: abdul-qayyum-zakir | person: mohammad-sadiq | a second attendance of “mohammad-sadiq”
                    the same topic twice | {talks} | {is: security, | {is: terrorism, | a second topic “terrorism”
                    the same aspect twice | {talks} | aspect: occasion | aspect: date | a second discrepancy on “date”
                    a discrepancy in which nothing differs | {jcc} | `Zakir is to lead the meeting itself, cites` | `Zakir is to lead the meeting itself, adopted: true, cites` | all readings are adopted, so nothing differs
                    a conflict from one source without its mark | engagements/2025-04-19-dar-kabul-visit.yaml | `    self-contradiction: true` | | a conflict from one source; if the source contradicts itself, add “self-contradiction: true”
                    a self-contradiction of two sources | {talks} | `    grade: {is: conflict, because: Both cannot be right.}` | `    grade: {is: conflict, because: Both cannot be right.}\\n    self-contradiction: true` | “self-contradiction” is for a conflict from one source; delete it
                    a discrepancy without a grade | {talks} | `    grade: {is: conflict, because: Both cannot be right.}` | | “grade” is missing
                    a discrepancy that adopts another value than its fact | {talks} | `, is: 2025-07-07, adopted` | `, is: 2025-07-06, adopted` | the adopted reading must say “is: 2025-07-07”, the date of this engagement; correct one of them
                    an inference that is computed and judged | {talks} | `  computed: The article` | `  judged: So it seems.\\n  computed: The article` | computed and judged do not go together; give one of them
                    someone who attended an engagement only announced | engagements/2025-04-16-afghan-commerce-minister-visit.yaml | presence: expected | presence: attended | attended an engagement that is announced; use “expected”
                    an engagement related to itself | {talks} | to: 2025-04-19-dar-kabul-visit | to: 2025-07-07-additional-secretary-talks | an engagement is not related to itself
                    an entry dated before the one above it | {fee} | at: 2025-04-19-dar-kabul-visit | at: next-additional-secretary-talks | this entry is dated before the entry above it; list the entries oldest first
                    a commitment that begins with a review | {fee} | state: announced | state: reviewed | the first entry is “reviewed”; it must be “announced”, “restated” or “reported”
                    an entry with neither date nor engagement | {fee} | at: 2025-04-19-dar-kabul-visit | | give the entry either “at”, the engagement that dates it, or “date”, not both
                    an unknown status | {talks} | is: held | is: happened | 7:14: “happened” is not allowed; use one of held, under-way, announced, postponed, cancelled
                    an unknown key | {talks} | kind: | knd: | “knd” is not a key of this record
                    a comment without a date | engagements/2025-04-19-dar-kabul-visit.yaml | `    date: {is: '[2025-04-19..]', cites: [kabul-visit:3], judged: Said of a visit that had taken place; the article is undated.}` | | “date” is missing
                    a source recorded twice | sources/no-pause.yaml | `sha256: 9d0b7302babbb2b8adf874865259aeec9b20f2f0f0670e890bf740cc7be0d46c` | `sha256: 87e91e4d13b36c160b0a931617f6b3def58bc1e91d1473b0b692a3c38bf45422` | a second sha256 “87e91e4d
                    two parties of one name | parties.yaml | name: Afghanistan | name: Pakistan | a second name “Pakistan”
                    two topics of one name | topics.yaml | name: Transit | name: Trade | a second name “Trade”
                    the same relation twice | {talks} | `related:` | `related:\n  - {to: 2025-04-19-dar-kabul-visit, as: reviews, cites: [shared-threat:3]}` | a second relation of this kind to the same engagement
                    an alias | {talks} | `title: First round of additional-secretary talks` | `title: *t` | 3:8: aliases are not allowed; write the value out
                    a control character | {talks} | `title: First round of additional-secretary talks` | `title: "a\\x00b"` | 3:8: this text contains a control character; remove it
                    a list entry without an id | topics.yaml | `- id: trade\n  name: Trade` | `- name: Trade\n- name: Traffic` | “id” is missing
                    a missing key | {talks} | `title: First round of additional-secretary talks` | | “title” is missing
                    a wrong type | {talks} | round: {is: 1, | round: {is: first, | 6:13: “first” cannot stand here; write for example round: {is: 7, cites: [source:1]}
                    a mechanism with a reserved id | mechanisms.yaml | id: border-jirgas | id: none | the id “none” is reserved for engagements without a mechanism; choose another
                    a person without an office | {talks} | office: director-general-first-political-division, | | these keys do not go together; give either person and office, or group
                    an id that is not the file's name | {talks} | id: 2025-07-07-additional-secretary-talks | id: talks | 2:5: the id “talks” is not the file's name; call it “2025-07-07-additional-secretary-talks”
                    an id that is no address | people.yaml | id: ishaq-dar | id: Ishaq Dar | “Ishaq Dar” does not have the required form
                    an id given twice in a list | people.yaml | id: asif-durrani | id: ishaq-dar | a second person with the id “ishaq-dar”
                    a spelling given twice | people.yaml | is: Ambassador Sadiq | is: Sadiq | a second spelling “Sadiq”
                    places that lie within each other | places.yaml | `name: Afghanistan` | `name: Afghanistan\\n  within: kabul` | the place lies within itself
                    a paragraph that no fact cites | sources/foreign-office-talks.yaml | paragraphs: 9 | paragraphs: 10 | 6:13: no fact cites paragraph 10; record
                    a paragraph both cited and left out | sources/kabul-visit.yaml | `paragraphs: 9,` | `paragraphs: 8,` | paragraph 8 is left out here and cited elsewhere
                    furniture past the end of the source | sources/no-pause.yaml | 10-35 | 10-36 | paragraph 36 is past the end of the source, which has 35
                    a licence that is none | dataset.yaml | licence: CC-BY-4.0 | licence: CC-BY | “CC-BY” does not have the required form; write for example licence: CC-BY-4.0
                    a publisher without a name | dataset.yaml | publisher: Engagement Timeline | publisher: "" | dataset.yaml:9:12:
                    a dispute of one party | {soil} | - by: [afghanistan] | - by: [pakistan] | 4:7: a dispute needs sides of two parties; add the other side, or use “allegation” or “claim”
                    a dispute in which the parties say the same | {soil} | - by: [afghanistan] | `- by: [pakistan, afghanistan]` | 4:7: a dispute needs sides of two parties
                    an allegation by one party that another answers | {soil} | kind: dispute | kind: allegation | 4:7: an allegation by one party that another answers is a dispute; use “dispute”
                    a claim that another party answers | {soil} | kind: dispute | kind: claim | 4:7: a claim has sides of one party alone; use “dispute” or “allegation”
                    a claim of a body that is no party | {un} | kind: allegation | kind: claim | 4:7: a claim has sides of one party alone; use “dispute” or “allegation”
                    a dispute without sides | {un} | `sides:\n  - organisation: united-nations` | `sides: []\nmore:\n  - organisation: united-nations` | 10:8: the list is too short; it needs at least 1
                    a side without a speaker | {un} | `- organisation: united-nations\n    date` | `- date` | 11:5: “organisation” is missing; add it, for example organisation: joint-coordination-committee
                    a dispute that bears on an unknown engagement | {soil} | engagement: 2025-07-07-additional-secretary-talks | engagement: 2025-07-08-additional-secretary-talks | unknown engagement “2025-07-08-additional-secretary-talks”
                    a dispute that bears on an unknown event | {un} | background: 2024-02-un-report-on-ttp | background: 2024-02-un-report | unknown background “2024-02-un-report”
                    a dispute that bears twice on one engagement | {soil} | engagement: 2025-04-16-joint-coordination-committee | engagement: 2025-07-07-additional-secretary-talks | a second engagement “2025-07-07-additional-secretary-talks”
                    a dispute that bears on one engagement and one event at once | {un} | `{background:` | `{engagement: 2025-04-19-dar-kabul-visit, background:` | these keys do not go together; give either engagement, or background
                    an address that is none | sources/no-pause.yaml | `url: https://example.org/no-pause?page=1` | `url: "javascript:alert(1)"` | “javascript:alert(1)” does not have the required form; write for example url: https://example.org/article
                    a day of access that there is not | sources/no-pause.yaml | `accessed: 2026-11-22` | `accessed: 2026-11-31` | impossible date:
                    a language that is none | sources/no-pause.yaml | `language: en` | `language: English!` | “English!” does not have the required form; write for example language: en
                    two sources of one label | sources/shared-threat.yaml | `label: Outlet not named, undated` | `label: Outlet not named, 7 July 2025` | a second label “Outlet not named, 7 July 2025”
                    a quotation of more than eight words | {talks} | `says: Much was covered,` | `says: “One two three four five six seven eight nine”,` | 53:11: “One two three four five six seven eight nine” is not one to 8 words; quote the words that matter, and write the rest in your own
                    a quotation of nothing | {talks} | `title: First round` | `title: “ ” round` | 3:8: “ ” is not one to 8 words
                    a quotation mark without its partner | {talks} | `title: First round` | `title: “First” round”` | 3:8: the quotation mark ” has no partner; a quotation stands between “ and ”
                    a quotation within a quotation | topics.yaml | `name: Transit` | `name: “the “Transit”` | the quotation mark “ has no partner
                    a checksum that is none | sources/no-pause.yaml | `sha256: 9d` | `sha256: xx` | does not have the required form
                    """)
    void refuses(String rule, String file, String text, String replacement, String problem) {
        String path = file.replace("{talks}", TALKS)
                .replace("{jcc}", JCC)
                .replace("{fee}", FEE)
                .replace("{soil}", SOIL)
                .replace("{un}", REPORT);
        String put = replacement == null ? "" : replacement.replace("\\n", "\n");

        assertThat(Seeds.copiedTo(folder)
                        .with(path, text.replace("\\n", "\n"), put)
                        .problems())
                .anySatisfy(found -> assertThat(found).contains(".yaml:").contains(problem));
    }

    @Test
    void reportsEveryProblemOfEveryFileAtOnceInTheOrderOfFilesAndLines() {
        Seeds seeds = Seeds.copiedTo(folder)
                .with(TALKS, "is: held", "is: happened")
                .with(TALKS, "is: islamabad", "is: atlantis")
                .with(JCC, "person: mohammad-sadiq", "person: nobody-known")
                .with("people.yaml", "office: sapm", "office: nothing-known");

        assertThat(seeds.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith(JCC + ":20:18: unknown person"),
                        problem -> assertThat(problem).startsWith(TALKS + ":7:14: “happened”"),
                        problem -> assertThat(problem).startsWith(TALKS + ":12:13: unknown place"),
                        problem -> assertThat(problem).startsWith("people.yaml:22:15: unknown office"));
    }

    @Test
    void saysOnceWhichKeysDoNotGoTogether() {
        assertThat(Seeds.copiedTo(folder)
                        .with(TALKS, "office: director-general-first-political-division, ", "")
                        .problems())
                .hasSize(1);
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThat(Seeds.copiedTo(folder)
                        .with(TALKS, "kind:", "title: Again\nkind:")
                        .problems())
                .containsExactly(
                        TALKS + ":4:1: the key “title” is here a second time; keep one (also at " + TALKS + ":3:1)");
    }

    @Test
    void refusesATabUsedForIndentation() {
        assertThat(Seeds.copiedTo(folder)
                        .with(TALKS, "  - party: pakistan", "\t- party: pakistan")
                        .problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(TALKS + ":17:1: this is a tab; indent YAML with spaces");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(Seeds.copiedTo(folder)
                        .with(TALKS, "# nothing but a comment\n")
                        .problems())
                .containsExactly(TALKS + ":1:1: the file is empty; delete it or write the record it is for");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "id: x\ntitle: Chargé\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Seeds.copiedTo(folder).with(TALKS, latin).problems())
                .containsExactly(TALKS + ":2:13: from here on the bytes are not UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThat(Seeds.copiedTo(folder).with(TALKS, "id: [unclosed").problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(TALKS + ":1:")
                .contains("this is not well-formed YAML");
    }

    @Test
    void refusesASecondDocumentInOneFile() {
        String content = Seeds.copiedTo(folder).read(TALKS);

        assertThat(new Seeds(folder).with(TALKS, content + "\n---\nid: more\n").problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("a second document begins here");
    }

    @Test
    void refusesAFileThatBelongsToNoKind() {
        assertThat(Seeds.copiedTo(folder).with("meetings/one.yaml", "id: one").problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("meetings/one.yaml: a data set has no such file; allowed are dataset.yaml, parties.yaml");
    }

    @Test
    void refusesAMissingFile() {
        assertThat(Seeds.copiedTo(folder).without("topics.yaml").problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("topics.yaml: there is no “topics.yaml”"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(new Seeds(folder.resolve("nowhere")).problems())
                .containsExactly(
                        folder.resolve("nowhere") + ": there is no such folder; name the folder of a data set");
    }

    @Test
    void refusesAFolderWithoutYaml() {
        assertThat(new Seeds(folder).problems())
                .containsExactly(folder + ": the folder has no .yaml file; name the folder of a data set");
    }

    @Test
    void readsTheSetPackagedInTheApplicationWhenNoFolderIsNamed() {
        assertThat(SeedFolder.read("  "))
                .extracting(SeedFile::path)
                .containsExactlyElementsOf(
                        SeedFolder.read("seeds").stream().map(SeedFile::path).toList());
    }
}
