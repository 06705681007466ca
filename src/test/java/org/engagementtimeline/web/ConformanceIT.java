package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementtimeline.web.HtmlChecker.Anchors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page that a link leads to is valid HTML, and every link leads somewhere. */
@RealPort
class ConformanceIT {

    /** Held against their contract by tests of their own, and what only tests fail on. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("^/v3\\b|^/failing|^/search/names");

    /** The only page of another site that this one links to. */
    /** The licence, and where the fixed source no-pause is on the web. */
    private static final Set<String> OTHER_SITES = Set.of(
            "https://creativecommons.org/licenses/by/4.0/",
            "https://example.org/no-pause?page=1",
            "https://archive.example.org/no-pause");

    private static final int MOST_PAGES = 1_500;

    @LocalServerPort
    private int port;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final HtmlChecker checker = new HtmlChecker();

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(address + " is not answered", failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    @Test
    void findsNoBrokenLinkAndNoInvalidPageFromTheFirstPageOn() {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> ids = new HashMap<>();
        Map<String, String> fragments = new HashMap<>(); // and on which page the first link to it is
        Set<String> shapes = new HashSet<>(); // a filter by another value gives the same shape of page
        Map<String, String> seen = new HashMap<>(Map.of("/", "the beginning"));
        Queue<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> answer = get(address);
            if (answer.statusCode() != 200) {
                wrong.add(address + " answers " + answer.statusCode() + ", linked from " + seen.get(address));
            }
            if (!isHtml(answer)) {
                continue;
            }
            if (shapes.add(address.replaceFirst("=.*", ""))) {
                checker.complaints(answer.body()).forEach(complaint -> wrong.add(address + " " + complaint));
            }
            Anchors anchors = HtmlChecker.anchors(answer.body());
            ids.put(address, anchors.ids());
            for (String href : anchors.addresses()) {
                String link = href.replaceFirst("^(http|webcal)://localhost:" + port + "(?=/)", "");
                String whole = link.startsWith("#") ? address + link : link;
                String page = whole.replaceFirst("#.*", "");
                if (OTHER_SITES.contains(page)) {
                    continue;
                }
                if (!page.startsWith("/")) {
                    wrong.add(address + " links to " + link + ", which is not of this site");
                    continue;
                }
                if (whole.contains("#")) {
                    fragments.putIfAbsent(whole, address);
                }
                if (!combinesFilters(page) && seen.putIfAbsent(page, address) == null) {
                    ahead.add(page);
                }
            }
        }
        fragments.forEach((whole, from) -> {
            String page = whole.replaceFirst("#.*", "");
            if (ids.containsKey(page) && !ids.get(page).contains(whole.substring(page.length() + 1))) {
                wrong.add(whole + " names no place of its page, linked from " + from);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeBetween(100, MOST_PAGES);
    }

    /** Filters combine without end; each is followed alone, and the files of its engagements only for all of them. */
    private static boolean combinesFilters(String address) {
        return address.contains("&") || address.matches("/engagements\\.[a-z]+\\?.*");
    }

    @Test
    void refusesInValidHtmlToo() {
        for (String address : SitePages.REFUSALS) {
            assertThat(checker.complaints(get(address).body())).as(address).isEmpty();
        }
    }

    @Test
    void knowsAPageOfEachKind(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        Set<String> unknown = new HashSet<>();
        for (RequestMappingInfo mapping :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (PathPattern pattern : mapping.getPathPatternsCondition().getPatterns()) {
                if (!FOR_PROGRAMS.matcher(pattern.getPatternString()).find()
                        && Stream.concat(SitePages.all(), SitePages.FILES.stream())
                                .map(address -> PathContainer.parsePath(address.replaceFirst("\\?.*", "")))
                                .noneMatch(pattern::matches)) {
                    unknown.add(pattern.getPatternString());
                }
            }
        }

        assertThat(unknown).as("kinds of page that SitePages lacks").isEmpty();
    }
}
