package org.engagementtimeline.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engagementtimeline.bench.Times.Work;

/**
 * Measures pages of invented records as one reader gets them over the loopback interface, with the page cache off and on,
 * and prints a table, as {@code docs/benchmarks.md} tells. The records are asked in turn, so that whatever else the machine
 * does meets them all.
 */
public final class MeasurePages implements AutoCloseable {

    private static final int WARM = 100;
    private static final int BEFORE = 10;
    private static final int TIMES = 100;
    private static final int LINES = 10_000;

    private final ServedRecord record;
    private final HttpClient reader = HttpClient.newHttpClient();

    private MeasurePages(ServedRecord record) {
        this.record = record;
    }

    /** @param folders the databases that {@link GenerateRecord} has filled, the smallest first */
    public static void main(String... folders) throws Exception {
        Table table = new Table("pages");
        for (String kept : List.of("0B", "64MB")) {
            List<MeasurePages> sites = new ArrayList<>();
            try {
                for (String folder : folders) {
                    sites.add(new MeasurePages(new ServedRecord(folder, kept)));
                }
                measure(table, sites, kept.equals("0B"));
            } finally {
                sites.forEach(MeasurePages::close);
            }
        }
    }

    private static void measure(Table table, List<MeasurePages> sites, boolean anew) throws Exception {
        table.line(
                "%n| %s | %s | last / first |",
                anew ? "cache off" : "cache on",
                sites.stream().map(each -> each.record.size()).collect(Collectors.joining(" | ")));
        table.line("|---%s|", "|---:".repeat(sites.size() + 1));
        List<Map<String, Work>> all = new ArrayList<>();
        for (MeasurePages site : sites) {
            all.add(site.works(anew));
        }
        List<String> names = List.copyOf(all.get(0).keySet());
        Times.of(worksOf(names.get(0), all), WARM, 1);
        for (String name : names) {
            boolean file = name.endsWith("CSV");
            List<Times> times = Times.of(worksOf(name, all), file ? 1 : BEFORE, file ? 5 : TIMES);
            table.line(
                    "| %s | %s | %.2f |",
                    name,
                    times.stream().map(Times::cell).collect(Collectors.joining(" | ")),
                    times.get(times.size() - 1).percentile(0.5) / times.get(0).percentile(0.5));
        }
    }

    private static List<Work> worksOf(String name, List<Map<String, Work>> all) {
        return all.stream().map(works -> works.get(name)).toList();
    }

    private Map<String, Work> works(boolean anew) {
        Map<String, Work> works = new LinkedHashMap<>();
        pages().forEach((name, page) -> works.put(name, () -> get(page)));
        if (anew) {
            works.put(LINES + " lines of CSV", this::lines);
        }
        return works;
    }

    private Map<String, String> pages() {
        String mechanism = record.first("select mechanism_id from timeline_reach where mechanism_id is not null"
                + " order by engagements desc limit 1");
        String topic = record.first("select topic_id from engagement_topic group by 1 order by count(*) desc limit 1");
        String engagement = record.first("select engagement_id from timeline_place"
                + " where ordinal = (select max(ordinal) / 2 from timeline_place)");
        String person = record.first("select person_id from people_place order by attended desc limit 1");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("newest", "/");
        pages.put("one mechanism", "/?mechanism=" + mechanism);
        pages.put("mechanism, topic and years", "/?mechanism=" + mechanism + "&topic=" + topic + "&from=2010&to=2020");
        pages.put("words in many", "/?q=useful");
        pages.put("engagement", "/engagements/" + engagement);
        pages.put("search", "/search?q=useful");
        pages.put("mechanism", "/mechanisms/" + mechanism);
        pages.put("people", "/people");
        pages.put("person who met most", "/people/" + person);
        pages.put("commitments", "/commitments");
        return pages;
    }

    private void get(String page) throws Exception {
        HttpResponse<byte[]> answer = reader.send(
                HttpRequest.newBuilder(URI.create(record.address() + page))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " gives " + answer.statusCode());
        }
    }

    /** Reads the beginning of a file and goes away. */
    private void lines() throws Exception {
        URI file = URI.create(record.address() + "/engagements.csv");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.toURL().openStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < LINES && lines.readLine() != null; line++) {}
        }
    }

    @Override
    public void close() {
        record.close();
    }
}
