package org.engagementtimeline.bench;

import org.engagementtimeline.EngagementTimeline;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented record and the application that serves it on a port of its own. */
final class ServedRecord implements AutoCloseable {

    private static final String SEEDS = "src/bench/seeds";

    private final ConfigurableApplicationContext site;

    /**
     * @param folder a database that {@link GenerateRecord} has filled
     * @param kept the memory for finished pages
     */
    ServedRecord(String folder, String kept) {
        this.site = SpringApplication.run(
                EngagementTimeline.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--timeline.seeds=" + SEEDS,
                "--timeline.pages.kept=" + kept,
                "--timeline.database.folder=" + folder);
    }

    String address() {
        return "http://localhost:" + site.getEnvironment().getRequiredProperty("local.server.port");
    }

    String first(String sql) {
        return database().sql(sql).query(String.class).single();
    }

    /** How many engagements it has, as the head of a column. */
    String size() {
        return String.format(
                "%,d",
                database()
                        .sql("select count(*) from engagement")
                        .query(Long.class)
                        .single());
    }

    private JdbcClient database() {
        return site.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        site.close();
    }
}
