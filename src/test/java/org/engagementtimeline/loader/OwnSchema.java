package org.engagementtimeline.loader;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.engagementtimeline.dataset.DataSetProperties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A schema of the tests' database that one test class has to itself, empty at first. */
final class OwnSchema implements AutoCloseable {

    /** The columns that differ from one load to the next. */
    private static final Map<String, List<String>> UNLIKE = Map.of(
            "data_set", List.of("loaded_at", "revision"),
            "timeline_reach", List.of("id"),
            "ledger_count", List.of("id"));

    private final String name;
    private final DriverManagerDataSource source;
    private final JdbcTemplate database;

    OwnSchema(String name) {
        this.name = name;
        String url = System.getProperty("spring.datasource.url");
        source = new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name,
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
        database = new JdbcTemplate(source);
        close();
    }

    JdbcTemplate database() {
        return database;
    }

    <T> T one(String sql, Class<T> type) {
        return database.queryForObject(sql, type);
    }

    List<String> content(String... without) {
        return content(database, without);
    }

    /**
     * Every row of every table of the record, the indexes included, without what differs from one load to the next: when it was,
     * which revision, and numbers that only tell rows apart.
     *
     * @param without tables to leave out
     */
    static List<String> content(JdbcTemplate database, String... without) {
        List<String> tables = database.queryForList("""
                select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
                and relname <> 'flyway_schema_history' and relname <> all (?) order by relname
                """, String.class, (Object) without);
        return tables.stream().flatMap(table -> rows(database, table).stream()).toList();
    }

    /** The rows that are in one content alone. */
    static List<String> differences(List<String> one, List<String> other) {
        List<String> missing = new ArrayList<>(one);
        List<String> added = new ArrayList<>(other);
        other.forEach(missing::remove);
        one.forEach(added::remove);
        return Stream.of(missing, added).flatMap(List::stream).toList();
    }

    private static List<String> rows(JdbcTemplate database, String table) {
        return database.queryForList(
                "select ? || ' ' || (to_jsonb(the_row) - ?::text[])::text from " + table + " the_row order by 1",
                String.class,
                table,
                UNLIKE.getOrDefault(table, List.of()).toArray(String[]::new));
    }

    /** Brings the tables to the current version, and loads a folder as the application does. */
    MigrateResult load(Path folder) {
        return migrate(new DataSetMigration(
                new DataSetProperties(folder.toString()), new SeedsProperties(false, false, false)));
    }

    MigrateResult migrate(JavaMigration... migrations) {
        return flyway(migrations).migrate();
    }

    Flyway flyway(JavaMigration... migrations) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(name)
                .javaMigrations(migrations)
                .load();
    }

    /** A connection on which nothing is committed by itself. */
    Connection connection() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static JdbcTemplate on(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** From now on connections act as this role, or as the server's owner when it is empty. */
    void actAs(String role) {
        Properties properties = new Properties();
        if (!role.isEmpty()) {
            properties.setProperty("options", "-c role=" + role);
        }
        source.setConnectionProperties(properties);
    }

    @Override
    public void close() {
        database.execute("drop schema if exists " + name + " cascade");
    }
}
