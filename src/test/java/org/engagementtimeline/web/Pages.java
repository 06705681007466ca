package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages as a reader does, and tells what they cost. */
public final class Pages {

    private Pages() {}

    /** The rendered page in one line of single spaces, so that a test does not depend on how a template is indented. */
    public static String html(MockMvcTester mvc, String address) {
        return text(mvc.get().uri(address).exchange(), 200);
    }

    /** A refused address's page. */
    public static String refusal(MockMvcTester mvc, String address) {
        return text(mvc.get().uri(address).exchange(), 400);
    }

    private static String text(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        try {
            return result.getResponse().getContentAsString().replaceAll("\\s+", " ");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader sees of some HTML: its text without the tags. */
    public static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    /** The part of a page from one marker up to the next occurrence of another. */
    public static String between(String html, String from, String to) {
        int start = html.indexOf(from);
        assertThat(start).as("“%s” is on the page", from).isNotNegative();
        int end = html.indexOf(to, start + from.length());
        return html.substring(start, end < 0 ? html.length() : end);
    }

    /** How many statements the database prepares for a page, for Hibernate and without it, asked for as one of a site that no one has asked before. */
    public static long statements(EntityManagerFactory database, MockMvcTester mvc, String address) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        boolean enabled = statistics.isStatisticsEnabled();
        Logger jdbc = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        Level level = jdbc.getLevel();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            jdbc.setLevel(Level.DEBUG);
            jdbc.addAppender(sent);
            assertThat(mvc.get().uri("http://" + UUID.randomUUID() + ".example" + address))
                    .hasStatusOk();
            return statistics.getPrepareStatementCount() + statements(sent);
        } finally {
            jdbc.detachAppender(sent);
            jdbc.setLevel(level);
            statistics.setStatisticsEnabled(enabled);
        }
    }

    /** How many of these are of this thread; others work for themselves. */
    private static long statements(ListAppender<ILoggingEvent> sent) {
        return sent.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .filter(event -> event.getMessage().matches("Executing (prepared )?SQL .*\\[.*"))
                .count();
    }
}
