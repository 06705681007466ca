package org.engagementtimeline.loader;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.engagementtimeline.dataset.DataSetProperties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A schema of the tests' database that one test class has to itself, empty at first. */
final class OwnSchema implements AutoCloseable {

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

    /** Brings the tables to the current version, and loads a folder as the application does. */
    MigrateResult load(Path folder) {
        return migrate(new DataSetMigration(new DataSetProperties(folder.toString())));
    }

    MigrateResult migrate(JavaMigration... migrations) {
        return Flyway.configure()
                .dataSource(source)
                .schemas(name)
                .javaMigrations(migrations)
                .load()
                .migrate();
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
