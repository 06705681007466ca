package org.engagementtimeline.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engagementtimeline.browser.Painter;

/**
 * Measures when a reader whose browser has nothing of the site sees the largest part of the newest page, of invented records
 * and of a plain list of a hundred entries in turn, as {@code docs/benchmarks.md} tells.
 */
public final class MeasurePaint {

    private static final int BEFORE = 5;
    private static final int TIMES = 30;

    private MeasurePaint() {}

    /** @param folders the databases that {@link GenerateRecord} has filled, the smallest first */
    public static void main(String... folders) throws Exception {
        Table table = new Table("paint");
        for (String kept : List.of("0B", "64MB")) {
            HttpServer list = list();
            List<ServedRecord> records = new ArrayList<>();
            try (Painter painter = new Painter()) {
                for (String folder : folders) {
                    records.add(new ServedRecord(folder, kept));
                }
                table.line(
                        "| %s | a plain list | %s |",
                        kept.equals("0B") ? "cache off" : "cache on",
                        records.stream().map(ServedRecord::size).collect(Collectors.joining(" | ")));
                table.line("|---%s|", "|---:".repeat(records.size() + 1));
                List<String> addresses = new ArrayList<>();
                addresses.add("http://localhost:" + list.getAddress().getPort());
                records.forEach(record -> addresses.add(record.address()));
                table.line(
                        "| newest | %s |",
                        measure(painter, addresses).stream().map(Times::cell).collect(Collectors.joining(" | ")));
            } finally {
                records.forEach(ServedRecord::close);
                list.stop(0);
            }
        }
    }

    private static List<Times> measure(Painter painter, List<String> addresses) {
        double[][] took = new double[addresses.size()][TIMES];
        for (int time = -BEFORE; time < TIMES; time++) {
            for (int site = 0; site < addresses.size(); site++) {
                double painted = painter.paint(addresses.get(site) + "/");
                if (time >= 0) {
                    took[site][time] = painted;
                }
            }
        }
        return Arrays.stream(took).map(Times::ofMilliseconds).toList();
    }

    private static HttpServer list() throws Exception {
        byte[] page = IntStream.range(0, 100)
                .mapToObj(entry -> "<li><a href=\"/" + entry + "\">Meeting " + entry
                        + " of the joint committee</a> 7 July " + (1926 + entry) + ", Kabul: what was said and by whom")
                .collect(Collectors.joining("", "<!doctype html><title>List</title><h1>Meetings</h1><ol>", "</ol>"))
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
