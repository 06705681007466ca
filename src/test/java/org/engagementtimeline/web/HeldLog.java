package org.engagementtimeline.web;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.slf4j.LoggerFactory;

/** What is logged while it is open, by an application that may have been started long before. */
final class HeldLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    /** The container logs by java.util.logging. An application that another test ended took its bridge away. */
    private final StreamHandler container = new StreamHandler(held, new SimpleFormatter());

    HeldLog() {
        LoggerContext context = root.getLoggerContext();
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%level %logger %msg%n%ex");
        lines.start();
        appender.setContext(context);
        appender.setEncoder(lines);
        appender.setOutputStream(held);
        appender.start();
        root.addAppender(appender);
        java.util.logging.Logger.getLogger("").addHandler(container);
    }

    String text() {
        container.flush();
        return held.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        java.util.logging.Logger.getLogger("").removeHandler(container);
        root.detachAppender(appender);
        appender.stop();
    }
}
