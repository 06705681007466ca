package org.engagementtimeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The packages, by feature: each imports what it declares and nothing else, one way, without a circle. */
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src/main/java/org/engagementtimeline");
    private static final int MOST_FILES = 30;

    /** The table of packages in docs/architecture.md stands between these. */
    private static final String BEGIN = "<!-- packages: written by ArchitectureTests -->\n";

    private static final String END = "<!-- end of packages -->";

    private final ApplicationModules modules = ApplicationModules.of(EngagementTimeline.class);

    @Test
    void importOneWayWhatTheyDeclare() {
        modules.verify();
    }

    static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void declareWhatTheyImport(String name) throws Exception {
        assertThat(declared(name)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void haveAtMostThirtyFiles(String name) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            assertThat(files.count()).isLessThanOrEqualTo(MOST_FILES);
        }
    }

    @Test
    void areListedInTheDocumentOnTheArchitecture() throws Exception {
        StringBuilder table = new StringBuilder("| package | what it is for | imports |\n|---|---|---|\n");
        for (String name : packages()) {
            table.append("| `%s` | %s | %s |\n".formatted(name, purpose(name), imports(name)));
        }
        String document = Files.readString(Path.of("docs/architecture.md"));
        assertThat(document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END)))
                .as("the table of packages in docs/architecture.md")
                .isEqualTo(table.toString());
    }

    private static ApplicationModule declared(String name) throws ClassNotFoundException {
        return Class.forName("org.engagementtimeline." + name + ".package-info").getAnnotation(ApplicationModule.class);
    }

    private static String imports(String name) throws ClassNotFoundException {
        String imports = Arrays.stream(declared(name).allowedDependencies())
                .map("`%s`"::formatted)
                .collect(joining(", "));
        return imports.isEmpty() ? "–" : imports;
    }

    /** The first sentence of the package's documentation. */
    private static String purpose(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name).resolve("package-info.java"));
        String text = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                .replaceAll("\\s*\\n \\* ?", " ")
                .strip();
        return text.replaceFirst("(?s)(\\.)\\s.*", "$1");
    }
}
