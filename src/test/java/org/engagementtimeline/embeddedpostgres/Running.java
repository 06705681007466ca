package org.engagementtimeline.embeddedpostgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server in this JVM, and what the tests ask of it. */
record Running(DatabaseFolder folder, EmbeddedPostgres server, JdbcClient jdbc) implements AutoCloseable {

    static Running on(Path path) throws IOException {
        DatabaseFolder folder = DatabaseFolder.open(path.toString());
        try {
            EmbeddedPostgres server = EmbeddedServer.start(folder, Map.of());
            var connection = EmbeddedServer.connectionTo(server, EmbeddedServer.password(folder));
            return new Running(
                    folder,
                    server,
                    JdbcClient.create(new DriverManagerDataSource(
                            connection.getJdbcUrl(), connection.getUsername(), connection.getPassword())));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    void remember(String place) {
        jdbc.sql("CREATE TABLE IF NOT EXISTS memory (place text)").update();
        jdbc.sql("INSERT INTO memory VALUES (?)").param(place).update();
    }

    List<String> remembered() {
        return jdbc.sql("SELECT place FROM memory").query(String.class).list();
    }

    String setting(String name) {
        return text("SELECT current_setting('" + name + "')");
    }

    String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
