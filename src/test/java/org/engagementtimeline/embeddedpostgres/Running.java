package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server in this JVM, and what the tests ask of it. */
record Running(EmbeddedServer server) implements AutoCloseable {

    static Running on(Path path) throws IOException {
        return new Running(EmbeddedServer.start(path.toString(), Map.of(), state -> {}));
    }

    void remember(String place) {
        owner().sql("CREATE TABLE IF NOT EXISTS memory (place text)").update();
        owner().sql("INSERT INTO memory VALUES (?)").param(place).update();
    }

    List<String> remembered() {
        return reader().sql("SELECT place FROM memory").query(String.class).list();
    }

    /** As it is for the reader. */
    String setting(String name) {
        return text("SELECT current_setting('" + name + "')");
    }

    String text(String sql) {
        return reader().sql(sql).query(String.class).single();
    }

    JdbcClient owner() {
        return JdbcClient.create(server.owner());
    }

    JdbcClient reader() {
        return JdbcClient.create(server.reader());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
