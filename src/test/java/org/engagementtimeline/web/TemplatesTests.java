package org.engagementtimeline.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The words of the pages are in {@code messages.properties}, each once, and the templates stay readable. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LONGEST_LINE = 140;
    private static final int MOST_ATTRIBUTES = 6;

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)");

    /** The beginning of a key that ends with a term. */
    private static final Pattern PREFIX = Pattern.compile("#\\{\\$\\{'([a-z0-9.-]+\\.)' \\+");

    /** Attributes that a reader sees or hears. */
    private static final Set<String> WORDED = Set.of("title", "aria-label", "placeholder", "alt", "data-label");

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    /** Neither a part of an address nor a sign. */
    private static final Pattern WORDS = Pattern.compile("^[^#/]*\\p{L}");

    /** In fragments' parameters names are in lower case. */
    private static final Pattern WORDS_AS_PARAMETER = Pattern.compile("'\\p{Lu}[^']*'");

    private final Map<String, String> templates = new TreeMap<>();
    private Map<String, String> messages;

    @BeforeAll
    void read() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> templates.put(TEMPLATES.relativize(file).toString(), text(file)));
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                TemplatesTests.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        messages = properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyMessageIsUsedAndEveryUsedOneExists() {
        Set<String> used = new HashSet<>();
        templates.values().forEach(template -> {
            KEY.matcher(template).results().forEach(key -> used.add(key.group(1)));
            PREFIX.matcher(template).results().forEach(prefix -> used.addAll(beginningWith(prefix.group(1))));
        });

        assertThat(used).containsExactlyInAnyOrderElementsOf(messages.keySet());
    }

    private List<String> beginningWith(String prefix) {
        List<String> keys =
                messages.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        assertThat(keys).as(prefix).isNotEmpty();
        return keys;
    }

    @Test
    void everyMessageIsAFormatInWhichNumbersHaveNoSeparators() {
        messages.forEach((key, message) -> {
            assertThatCode(() -> new MessageFormat(message, Locale.ENGLISH).format(new Object[] {2025, 2025, 2025}))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(message).as(key).doesNotContain("{0,number}", "{1,number}", "{2,number}");
            if (message.contains("{0")) {
                assertThat(message.replace("'#'", "").replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void markupInAMessageMeansTheSameInItsTemplate() {
        templates.forEach((name, template) -> elements(
                name,
                template,
                (element, attributes) -> attributes.forEach((attribute, value) -> KEY.matcher(value)
                        .results()
                        .forEach(key -> {
                            if (messages.getOrDefault(key.group(1), "").contains("</")) {
                                assertThat(attribute).as(key.group(1)).isEqualTo("th:utext");
                            }
                        }))));
    }

    @Test
    void noTemplateHasWordsOfItsOwn() {
        List<String> wrong = new ArrayList<>();
        templates.forEach((name, template) -> parse(name, template, new AbstractSimpleMarkupHandler() {
            @Override
            public void handleText(char[] buffer, int offset, int length, int line, int column) {
                String text = new String(buffer, offset, length);
                if (LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
                    wrong.add(name + " " + line + ": " + text.strip());
                }
            }

            @Override
            public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
                if (attributes != null) {
                    attributes.forEach((attribute, value) -> {
                        if (hasWords(attribute, value)) {
                            wrong.add(name + " " + line + ": " + attribute + "=" + value);
                        }
                    });
                }
            }

            @Override
            public void handleStandaloneElement(
                    String element, Map<String, String> attributes, boolean minimized, int line, int column) {
                handleOpenElement(element, attributes, line, column);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    private static boolean hasWords(String attribute, String value) {
        if (attribute.matches("th:(replace|insert|with)")) {
            return WORDS_AS_PARAMETER.matcher(value).find();
        }
        String plain = attribute.replaceFirst("^th:", "");
        return attribute.startsWith("th:")
                ? (WORDED.contains(plain) || plain.matches("u?text"))
                        && LITERAL.matcher(PREFIX.matcher(value).replaceAll(""))
                                .results()
                                .anyMatch(literal ->
                                        WORDS.matcher(literal.group(1)).find())
                : WORDED.contains(plain) && LETTER.matcher(value).find();
    }

    @Test
    void aLineFitsOnAScreen() {
        List<String> longer = new ArrayList<>();
        templates.forEach((name, template) -> template.lines()
                .filter(line -> line.length() > LONGEST_LINE)
                .forEach(line -> longer.add(name + ": " + line.strip())));

        assertThat(longer).isEmpty();
    }

    @Test
    void anElementHasFewExpressions() {
        List<String> crowded = new ArrayList<>();
        templates.forEach((name, template) -> elements(name, template, (element, attributes) -> {
            if (attributes.keySet().stream()
                            .filter(attribute -> attribute.startsWith("th:"))
                            .count()
                    > MOST_ATTRIBUTES) {
                crowded.add(name + ": " + element + " " + attributes.keySet());
            }
        }));

        assertThat(crowded).isEmpty();
    }

    private static void elements(String name, String template, BiConsumer<String, Map<String, String>> each) {
        parse(name, template, new AbstractSimpleMarkupHandler() {
            @Override
            public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
                if (attributes != null) {
                    each.accept(element, attributes);
                }
            }

            @Override
            public void handleStandaloneElement(
                    String element, Map<String, String> attributes, boolean minimized, int line, int column) {
                handleOpenElement(element, attributes, line, column);
            }
        });
    }

    private static void parse(String name, String template, AbstractSimpleMarkupHandler handler) {
        ParseConfiguration html = ParseConfiguration.htmlConfiguration();
        html.setElementBalancing(ElementBalancing.NO_BALANCING);
        try {
            new SimpleMarkupParser(html).parse(template, handler);
        } catch (ParseException malformed) {
            throw new AssertionError(name + " is malformed", malformed);
        }
    }
}
