package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.Progress;
import org.engagementtimeline.dataset.RecordType;
import org.engagementtimeline.dataset.SeedRecords;
import org.engagementtimeline.dataset.Seeds;
import org.engagementtimeline.generated.GeneratedDataSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the loader writes when a record takes the place of another: each test in a transaction of its own, over the fixed record. */
class RecordWriterIT {

    private static final String SESSION = "2025-04-16-joint-coordination-committee";
    private static final String VISIT = "2025-04-19-dar-kabul-visit";
    private static final String TALKS = "2025-07-07-additional-secretary-talks";
    private static final String TRADE = "2024-03-25-pakistani-trade-delegation-visit";
    private static final String MEETING = "2024-03-22-durrani-shakib-meeting";
    private static final String REPORT = "2024-02-un-report-on-ttp";
    private static final String ALLEGATION = "taliban-support-for-the-ttp";
    private static final String FEE = "transit-processing-fee";

    private static OwnSchema loaded;
    private static OwnSchema empty;

    private Connection connection;
    private JdbcTemplate database;
    private ChangedRecord record;

    @BeforeAll
    static void load() {
        loaded = new OwnSchema("record_writer_loaded");
        loaded.load(Seeds.FIXTURES);
        empty = new OwnSchema("record_writer_empty");
        empty.migrate();
    }

    @AfterAll
    static void dropSchemas() {
        loaded.close();
        empty.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = loaded.connection();
        database = OwnSchema.on(connection);
        record = on(connection);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static ChangedRecord on(Connection connection) {
        return new ChangedRecord(new SingleConnectionDataSource(connection, true));
    }

    /** What this transaction has inserted into a table. */
    private List<String> written(String table, String column) {
        return database.queryForList(
                "select distinct " + column + " collate \"C\" from " + table
                        + " where xmin = pg_current_xact_id()::xid order by 1",
                String.class);
    }

    private List<String> written(RecordType type) {
        return written(type.singular(), "id");
    }

    private List<String> documents() {
        return written("search_document", "kind || ' ' || id");
    }

    private List<String> found(String kind, String words) {
        return database.queryForList(
                "select id from search_document where kind = ? and lexemes @@ phraseto_tsquery('record', ?) order by id",
                String.class,
                kind,
                words);
    }

    private String one(String sql, String id) {
        return database.queryForObject(sql, String.class, id);
    }

    // What is written again

    @Test
    void writesNothingAgainOfWhatIsAsItWas() {
        record.write();

        Stream.of(RecordType.values())
                .filter(type -> type != RecordType.DATASET)
                .forEach(type -> assertThat(written(type)).as(type.singular()).isEmpty());
        assertThat(written("citation", "subject_id")).isEmpty();
        assertThat(written("delegation", "engagement_id")).isEmpty();
        assertThat(written("attendance", "engagement_id")).isEmpty();
        assertThat(written("engagement_topic", "engagement_id")).isEmpty();
        assertThat(written("statement", "subject_id")).isEmpty();
        assertThat(documents()).isEmpty();
        assertThat(written("search_word", "word")).isEmpty();
    }

    @Test
    void writesAnEngagementThatChangedAndWhatMentionsIt() {
        record.change(RecordType.ENGAGEMENT, VISIT, visit -> visit.put("title", "A visit to Kabul"))
                .write();

        assertThat(written(RecordType.ENGAGEMENT)).containsExactly(VISIT, TALKS);
        assertThat(written(RecordType.COMMITMENT))
                .containsExactly(
                        "no-use-of-soil",
                        "transit-insurance-guarantee",
                        "transit-processing-fee",
                        "transit-scanning-examination",
                        "transit-track-and-trace");
        assertThat(Stream.of(RecordType.PERSON, RecordType.MECHANISM, RecordType.BACKGROUND, RecordType.SOURCE)
                        .flatMap(type -> written(type).stream()))
                .isEmpty();
        assertThat(written("delegation", "engagement_id")).containsExactly(VISIT, TALKS);
        assertThat(documents())
                .filteredOn(document -> !document.startsWith("person"))
                .containsExactly(
                        "commitment no-use-of-soil",
                        "commitment transit-insurance-guarantee",
                        "commitment transit-processing-fee",
                        "commitment transit-scanning-examination",
                        "commitment transit-track-and-trace",
                        "dispute consensus-on-use-of-soil",
                        "engagement " + VISIT,
                        "engagement " + TALKS);
        assertThat(found("commitment", "A visit to Kabul")).contains("no-use-of-soil", FEE);
        assertThat(one(
                        "select jsonb_path_query_first(details, '$.commitments[*].origin.at.name') #>> '{}' from engagement where id = ?",
                        TALKS))
                .isEqualTo("A visit to Kabul");
    }

    @Test
    void leavesNoTraceOfAnEngagementThatIsRemoved() {
        assertThat(OwnSchema.content(database)).anyMatch(row -> row.contains(TRADE));
        long before = engagementsIn("mechanism", "commerce-talks");

        record.without(RecordType.ENGAGEMENT, TRADE).write();

        assertThat(OwnSchema.content(database)).noneMatch(row -> row.contains(TRADE));
        assertThat(engagementsIn("mechanism", "commerce-talks")).isEqualTo(before - 1);
        assertThat(one("select sum(number) from rounds_tally where mechanism_id = ?", "commerce-talks"))
                .isEqualTo("1");
        assertThat(written(RecordType.MECHANISM)).containsExactly("commerce-talks");
        assertThat(written(RecordType.ENGAGEMENT)).isEmpty();
    }

    private long engagementsIn(String dimension, String value) {
        byte[] places = database.queryForObject(
                "select places from timeline_bitmap where dimension = ? and value = ?", byte[].class, dimension, value);
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            bitmap.deserialize(ByteBuffer.wrap(places));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return bitmap.getLongCardinality();
    }

    @Test
    void takesTheNewNameOfAPersonToWhateverMentionsThem() {
        record.change(RecordType.PERSON, "ishaq-dar", dar -> dar.put("name", "Ishaq Quixote"))
                .write();

        assertThat(one(
                        "select details #>> '{delegations,0,attendance,0,person,name}' from engagement where id = ?",
                        VISIT))
                .isEqualTo("Ishaq Quixote");
        assertThat(written(RecordType.ENGAGEMENT)).containsExactly(VISIT);
        assertThat(found("engagement", "Quixote")).containsExactly(VISIT);
        assertThat(found("person", "Quixote")).containsExactly("ishaq-dar");
    }

    // What the search finds

    @Test
    void takesANewSpellingOfAPersonToTheDocumentsThatMentionThem() {
        record.change(
                        RecordType.PERSON,
                        "amina-khan",
                        khan -> addFact(khan.withArray("spellings"), "Amna Quixote", "kabul-visit:15"))
                .write();

        assertThat(written(RecordType.PERSON)).containsExactly("amina-khan");
        assertThat(written(RecordType.ENGAGEMENT)).isEmpty();
        assertThat(found("engagement", "Amna Quixote")).containsExactly(VISIT);
        assertThat(documents()).containsExactly("engagement " + VISIT, "person amina-khan", "source kabul-visit");
        assertThat(one("select documents::text from search_word where word = ?", "quixote"))
                .isEqualTo("2");
    }

    @Test
    void takesANewFormOfAnOfficeToTheDocumentsOfPeople() {
        record.change(
                        RecordType.OFFICE,
                        "director-issi",
                        office -> addFact(office.withArray("variants"), "Quixote of ISSI", "kabul-visit:15"))
                .write();

        assertThat(found("person", "Quixote")).containsExactly("amina-khan");
    }

    @Test
    void findsPeopleByTheOfficesInWhichTheySpeak() {
        assertThat(found("person", "Director at ISSI")).containsExactly("amina-khan");

        record.change(RecordType.ENGAGEMENT, VISIT, visit -> {
                    object(visit, "/comments/2/speaker").put("office", "foreign-office-spokesperson");
                    object(visit, "/comments/3/speaker").put("person", "iftikhar-firdous");
                })
                .write();

        assertThat(found("person", "Foreign Office Spokesperson")).contains("amina-khan");
        assertThat(found("person", "Director at ISSI")).containsExactly("iftikhar-firdous");
    }

    @Test
    void findsWhatAnOrganisationSaidByEveryFormOfItsName() {
        assertThat(found("engagement", "Pakistan Foreign Office")).contains(TALKS);
        assertThat(found("engagement", "Sadiq’s office")).containsExactly(SESSION);
        assertThat(found("background", "Pakistan Foreign Office")).contains("2024-03-kandahar-attack");
    }

    // What is written

    @Test
    void keepsEveryCharacterOfAText() {
        String title = "A \\N \\\\ \"title\" with\ttabs,\nlines, 'quotes' and $signs$, \\u0041 \uD83D\uDD4A";
        record.change(RecordType.ENGAGEMENT, TRADE, visit -> visit.put("title", title))
                .write();

        assertThat(one("select title from engagement where id = ?", TRADE)).isEqualTo(title);
    }

    private static ObjectNode object(ObjectNode node, String pointer) {
        return (ObjectNode) node.at(pointer);
    }

    private static void addFact(ArrayNode facts, String value, String paragraph) {
        facts.addObject().put("is", value).putArray("cites").add(paragraph);
    }

    private static void toTheEnd(ChangedRecord record, RecordType type, String id) {
        record.withCopy(type, id, "passing", same -> {})
                .without(type, id)
                .withCopy(type, "passing", id, same -> {})
                .without(type, "passing");
    }

    private static Arguments change(String name, Consumer<ChangedRecord> change) {
        return argumentSet(name, change);
    }

    private static Arguments change(RecordType type, String id, String what, Consumer<ObjectNode> change) {
        return change(type.singular() + ": " + what, record -> record.change(type, id, change));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("nothing", record -> {}),
                change(RecordType.DATASET, "dataset", "description", set -> set.put("description", "Another")),
                change(RecordType.ENGAGEMENT, VISIT, "title", visit -> visit.put("title", "A visit")),
                change(RecordType.ENGAGEMENT, SESSION, "date and status", session -> {
                    object(session, "/date").put("is", "2026-05~").remove("judged");
                    object(session, "/status").put("is", "announced");
                }),
                change(RecordType.ENGAGEMENT, SESSION, "mechanism, round, place and level", session -> {
                    object(session, "/mechanism").put("is", "border-jirgas");
                    object(session, "/round").put("is", 4).put("judged", "so it seems");
                    object(session, "/place").put("is", "torkham");
                    session.putObject("level")
                            .put("is", "Summit")
                            .putArray("cites")
                            .add("seventh-jcc-session:1");
                }),
                change(
                        RecordType.ENGAGEMENT,
                        VISIT,
                        "only what it must have",
                        visit -> visit.retain("id", "title", "kind", "status", "date", "summary", "delegations")),
                change(
                        RecordType.ENGAGEMENT,
                        SESSION,
                        "attendance in another office",
                        session -> object(session, "/delegations/0/attendance/0")
                                .put("office", "special-envoy-afghanistan")),
                change(
                        RecordType.ENGAGEMENT,
                        SESSION,
                        "another attendance",
                        session ->
                                object(session, "/delegations/0/attendance/0").put("person", "asif-durrani")),
                change(
                        RecordType.ENGAGEMENT,
                        VISIT,
                        "statement in another office",
                        visit -> object(visit, "/comments/2/speaker").put("office", "foreign-office-spokesperson")),
                change(
                        RecordType.ENGAGEMENT,
                        VISIT,
                        "statement by another",
                        visit -> object(visit, "/positions/0/speaker").put("person", "amina-khan")),
                change(RecordType.ENGAGEMENT, SESSION, "no statements", session -> session.remove("positions")),
                change(RecordType.ENGAGEMENT, SESSION, "no discrepancies", session -> session.remove("discrepancies")),
                change(RecordType.ENGAGEMENT, VISIT, "topics", visit -> {
                    visit.withArray("topics").remove(0);
                    addFact(visit.withArray("topics"), "border-management", "kabul-visit:6");
                }),
                change(
                        RecordType.ENGAGEMENT,
                        SESSION,
                        "relation",
                        session -> session.putArray("related")
                                .addObject()
                                .put("to", TALKS)
                                .put("as", "follows-from")
                                .putArray("cites")
                                .add("foreign-office-talks:2")),
                change("engagement: one less", record -> record.without(RecordType.ENGAGEMENT, MEETING)),
                change(
                        "engagement: one more",
                        record -> record.withCopy(
                                RecordType.ENGAGEMENT,
                                SESSION,
                                "2025-05-01-committee",
                                session -> object(session, "/round").put("is", 8))),
                change(
                        "engagement: three more, with people",
                        record -> record.withCopies(RecordType.ENGAGEMENT, SESSION, 3, "zabihullah-mujahid")),
                change(RecordType.PERSON, "ishaq-dar", "name", dar -> dar.put("name", "Ishaq Quixote")),
                change(
                        RecordType.PERSON,
                        "amina-khan",
                        "spelling",
                        khan -> addFact(khan.withArray("spellings"), "A. Khan", "kabul-visit:15")),
                change(
                        RecordType.PERSON,
                        "ishaq-dar",
                        "party",
                        dar -> object(dar, "/party").put("is", "afghanistan")),
                change(RecordType.PERSON, "abdul-qayyum-zakir", "no offices", zakir -> zakir.remove("offices")),
                change(
                        "person: one less",
                        record -> record.without(RecordType.PERSON, "amina-khan")
                                .without(RecordType.OFFICE, "director-issi")
                                .change(RecordType.ENGAGEMENT, VISIT, visit -> visit.remove("comments"))),
                change(
                        RecordType.OFFICE,
                        "director-issi",
                        "title",
                        office -> object(office, "/title").put("is", "Head of ISSI")),
                change(
                        RecordType.OFFICE,
                        "director-issi",
                        "variant",
                        office -> addFact(office.withArray("variants"), "Quixote of ISSI", "kabul-visit:15")),
                change(
                        RecordType.OFFICE,
                        "foreign-office-spokesperson",
                        "no variants",
                        office -> office.remove("variants")),
                change(
                        RecordType.OFFICE,
                        "head-taliban-military-commission",
                        "organisation",
                        office -> office.put("organisation", "taliban")),
                change(RecordType.ORGANISATION, "pakistan-foreign-office", "name", office -> office.put("name", "FO")),
                change(
                        RecordType.ORGANISATION,
                        "pakistan-foreign-office",
                        "no spellings",
                        office -> office.putArray("spellings")),
                change(
                        RecordType.ORGANISATION,
                        "isil",
                        "spelling",
                        isil -> addFact(isil.withArray("spellings"), "ISIS", "kabul-visit:19")),
                change(RecordType.ORGANISATION, "taliban", "party", taliban -> taliban.put("party", "afghanistan")),
                change(
                        RecordType.MECHANISM,
                        "border-jirgas",
                        "names",
                        jirgas ->
                                object(jirgas.put("short", "Councils"), "/name").put("is", "Border councils")),
                change(RecordType.MECHANISM, "border-jirgas", "no statements", jirgas -> jirgas.remove("about")),
                change(
                        "mechanism: order",
                        record -> toTheEnd(record, RecordType.MECHANISM, "joint-coordination-committee")),
                change(
                        "party: each has the other's name",
                        record -> record.change(RecordType.PARTY, "pakistan", party -> party.put("name", "Afghanistan"))
                                .change(RecordType.PARTY, "afghanistan", party -> party.put("name", "Pakistan"))),
                change("party: order", record -> toTheEnd(record, RecordType.PARTY, "pakistan")),
                change(RecordType.TOPIC, "trade", "name", trade -> trade.put("name", "Commerce")),
                change("topic: order", record -> toTheEnd(record, RecordType.TOPIC, "trade")),
                change(RecordType.PLACE, "kabul", "name", kabul -> kabul.put("name", "Cabul")),
                change(RecordType.PLACE, "torkham", "within another", torkham -> torkham.put("within", "pakistan")),
                change(RecordType.PLACE, "kabul", "within none", kabul -> kabul.remove("within")),
                change(
                        RecordType.COMMITMENT,
                        FEE,
                        "title and kind",
                        fee -> object(fee.put("title", "A fee"), "/kind").put("is", "pledge")),
                change(
                        RecordType.COMMITMENT,
                        FEE,
                        "one update less",
                        fee -> fee.withArray("history").remove(1)),
                change("commitment: one less", record -> record.without(RecordType.COMMITMENT, FEE)),
                change("commitment: one more", record -> record.withCopies(RecordType.COMMITMENT, FEE, 1, "")),
                change(RecordType.BACKGROUND, REPORT, "date, kind and certainty", report -> {
                    object(report, "/kind").put("is", "attack");
                    object(report, "/certainty").put("is", "claimed");
                    object(report, "/date").put("is", "2024/..");
                }),
                change(
                        RecordType.BACKGROUND,
                        REPORT,
                        "statement by another",
                        report -> object(report, "/positions/0/speaker")
                                .put("person", "amir-khan-muttaqi")
                                .put("office", "acting-foreign-minister")),
                change(
                        "background: one less",
                        record ->
                                record.without(RecordType.BACKGROUND, REPORT).without(RecordType.DISPUTE, ALLEGATION)),
                change(RecordType.DISPUTE, ALLEGATION, "title", dispute -> dispute.put("title", "Another")),
                change("dispute: one less", record -> record.without(RecordType.DISPUTE, ALLEGATION)),
                change(RecordType.SOURCE, "kabul-visit", "label", source -> source.put("label", "Another")),
                change(
                        RecordType.SOURCE,
                        "no-pause",
                        "paragraphs",
                        source -> source.put("paragraphs", 12)
                                .putArray("furniture")
                                .addObject()
                                .put("paragraphs", "11-12")
                                .put("what", "A menu.")));
    }

    /** And back: what was on record before is on record again. */
    @ParameterizedTest
    @MethodSource("changes")
    void writesOverARecordWhatItWritesIntoEmptyTables(Consumer<ChangedRecord> change) throws SQLException {
        List<String> before = OwnSchema.content(database);
        change.accept(record);
        record.write();

        assertThat(OwnSchema.differences(OwnSchema.content(database), afresh(change)))
                .isEmpty();
        on(connection).write();
        assertThat(OwnSchema.differences(OwnSchema.content(database), before)).isEmpty();
    }

    private static List<String> afresh(Consumer<ChangedRecord> change) throws SQLException {
        try (Connection connection = empty.connection()) {
            ChangedRecord record = on(connection);
            change.accept(record);
            record.write();
            List<String> content = OwnSchema.content(OwnSchema.on(connection));
            connection.rollback();
            return content;
        }
    }

    @Test
    void writesOverAQuiteDifferentRecordWhatItWritesIntoEmptyTables(@TempDir Path folder) throws SQLException {
        GeneratedDataSet.write(folder.resolve("one"), 40, 1);
        GeneratedDataSet.write(folder.resolve("longer"), 45, 1);
        GeneratedDataSet.write(folder.resolve("other"), 40, 2);
        for (String name : List.of("one", "longer", "other", "one")) {
            SeedRecords dataSet = new Seeds(folder.resolve(name)).load();
            ChangedRecord.write(dataSet, database);
            try (Connection fresh = empty.connection()) {
                RecordWriter.write(dataSet, OwnSchema.on(fresh), new Progress());

                assertThat(OwnSchema.differences(OwnSchema.content(database), OwnSchema.content(OwnSchema.on(fresh))))
                        .as(name)
                        .isEmpty();
                fresh.rollback();
            }
        }
    }
}
