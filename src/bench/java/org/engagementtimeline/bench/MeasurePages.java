package org.engagementtimeline.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.EngagementTimeline;
import org.engagementtimeline.filter.Facets;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.filter.Selections;
import org.engagementtimeline.filter.TimelineFilter;
import org.engagementtimeline.filter.Vocabularies;
import org.engagementtimeline.overview.Overviews;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Measures pages of invented records as one reader gets them, one after another over the loopback interface, with the page
 * cache off and on, and prints a table, as {@code docs/benchmarks.md} tells.
 */
public final class MeasurePages {

    private static final String SEEDS = "src/bench/seeds";
    private static final int BEFORE = 20;
    private static final int TIMES = 100;
    private static final int LINES = 10_000;

    private final ConfigurableApplicationContext site;
    private final String address;
    private final HttpClient reader = HttpClient.newHttpClient();

    private MeasurePages(String folder, String kept) {
        this.site = SpringApplication.run(
                EngagementTimeline.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--timeline.seeds=" + SEEDS,
                "--timeline.pages.kept=" + kept,
                "--timeline.database.folder=" + folder);
        this.address = "http://localhost:" + site.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** @param folders the databases that {@link GenerateRecord} has filled */
    public static void main(String... folders) throws Exception {
        System.out.println("| engagements | page cache | what | median, ms | 99th percentile, ms |");
        System.out.println("|---:|---|---|---:|---:|");
        for (String folder : folders) {
            for (Map.Entry<String, String> cache :
                    Map.of("0B", "off", "64MB", "on").entrySet()) {
                MeasurePages bench = new MeasurePages(folder, cache.getKey());
                try {
                    bench.measure(cache.getValue());
                } finally {
                    bench.site.close();
                }
            }
        }
    }

    private void measure(String cache) throws Exception {
        JdbcClient database = site.getBean(JdbcClient.class);
        long engagements = database.sql("select count(*) from engagement")
                .query(Long.class)
                .single();
        for (Map.Entry<String, String> page : pages(database).entrySet()) {
            print(
                    engagements,
                    cache,
                    page.getKey() + ", `" + page.getValue() + "`",
                    Times.of(() -> get(page.getValue()), BEFORE, TIMES));
        }
        if (cache.equals("off")) {
            print(engagements, cache, "facets alone", parts("/?kind=visit", true));
            print(engagements, cache, "picture alone", parts("/?kind=visit", false));
            print(engagements, cache, LINES + " lines of `/engagements.csv`", Times.of(this::lines, 1, 5));
        }
    }

    private static void print(long engagements, String cache, String what, Times times) {
        System.out.printf("| %,d | %s | %s | %s |%n", engagements, cache, what, times.cells());
    }

    private static Map<String, String> pages(JdbcClient database) {
        String mechanism = first(
                database,
                "select mechanism_id from timeline_reach where mechanism_id is not null"
                        + " order by engagements desc limit 1");
        String topic =
                first(database, "select topic_id from engagement_topic group by 1 order by count(*) desc limit 1");
        String engagement = first(
                database,
                "select engagement_id from timeline_place"
                        + " where ordinal = (select max(ordinal) / 2 from timeline_place)");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("newest", "/");
        pages.put("one mechanism", "/?mechanism=" + mechanism);
        pages.put("mechanism, topic and years", "/?mechanism=" + mechanism + "&topic=" + topic + "&from=2010&to=2020");
        pages.put("words in many", "/?q=useful");
        pages.put("engagement", "/engagements/" + engagement);
        pages.put("search", "/search?q=useful");
        return pages;
    }

    private static String first(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private void get(String page) throws Exception {
        HttpResponse<byte[]> answer = reader.send(
                HttpRequest.newBuilder(URI.create(address + page))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " gives " + answer.statusCode());
        }
    }

    /** Reads the beginning of a file and goes away. */
    private void lines() throws Exception {
        URI file = URI.create(address + "/engagements.csv");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.toURL().openStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < LINES && lines.readLine() != null; line++) {}
        }
    }

    /** The facets or the picture of a page as they are made, without the page. */
    private Times parts(String page, boolean facets) throws Exception {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString(page).build().getQueryParams());
        TimelineFilter filter = TimelineFilter.parse(parameters);
        TransactionTemplate reading = site.getBean(TransactionTemplate.class);
        return Times.of(
                () -> reading.executeWithoutResult(transaction -> {
                    Selection selection = site.getBean(Selections.class)
                            .of(filter, site.getBean(Vocabularies.class).of(filter));
                    List<?> made = facets
                            ? site.getBean(Facets.class).of(selection)
                            : site.getBean(Overviews.class).of(selection).stream()
                                    .toList();
                    if (made.isEmpty()) {
                        throw new IllegalStateException("Nothing was made");
                    }
                }),
                BEFORE,
                TIMES);
    }
}
