package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a data set with any bytes are loaded, or refused with the place and a short sentence. */
class HostileFilesIT {

    private static final List<SeedFile> FILES = SeedFolder.read(Seeds.FIXTURES.toString());
    private static final String FILE = "engagements/hostile.yaml";

    /** What is done to the lines or the bytes of a file, at one place and with what stands at another. */
    enum Mutation {
        LINE_GONE,
        LINE_TWICE,
        LINE_REPLACED,
        LINE_DEEPER,
        BYTE_GONE,
        BYTE_TWICE,
        BYTE_REPLACED,
        REST_GONE;

        byte[] of(byte[] content, int here, int there, byte other) {
            if (!name().startsWith("LINE")) {
                return ofBytes(content, Math.floorMod(here, content.length), other);
            }
            List<String> lines = new ArrayList<>(
                    new String(content, StandardCharsets.UTF_8).lines().toList());
            int line = Math.floorMod(here, lines.size());
            switch (this) {
                case LINE_GONE -> lines.remove(line);
                case LINE_TWICE -> lines.add(line, lines.get(line));
                case LINE_REPLACED -> lines.set(line, lines.get(Math.floorMod(there, lines.size())));
                default -> lines.set(line, "  " + lines.get(line));
            }
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }

        private byte[] ofBytes(byte[] content, int at, byte other) {
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(content, 0, at);
            if (this == REST_GONE) {
                return changed.toByteArray();
            }
            if (this != BYTE_GONE) {
                changed.write(this == BYTE_TWICE ? content[at] : other);
            }
            changed.write(
                    content, this == BYTE_TWICE ? at : at + 1, content.length - (this == BYTE_TWICE ? at : at + 1));
            return changed.toByteArray();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void areLoadedOrRefusedWithAnyLineOrByteChanged(
            @ForAll @IntRange(max = 100_000) int file,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 100_000) int here,
            @ForAll @IntRange(max = 100_000) int there,
            @ForAll byte other) {
        SeedFile chosen = FILES.get(file % FILES.size());

        loadOrRefuse(new SeedFile(chosen.path(), mutation.of(chosen.content(), here, there, other)));
    }

    @Property(tries = 50)
    void areLoadedOrRefusedWithAnyBytes(@ForAll @Size(max = 200) byte[] bytes) {
        loadOrRefuse(new SeedFile(FILE, bytes));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void areReadOrRefusedWithAnyMarksOfTheLanguage(@ForAll("marks") String text) {
        try {
            new SeedFile(FILE, text.getBytes(StandardCharsets.UTF_8)).parse(new ArrayList<>());
        } catch (DataSetException refused) {
            assertShort(refused, FILE);
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "{",
                        "}",
                        "- ",
                        "? ",
                        ": ",
                        ", ",
                        "&a ",
                        "*a ",
                        "<<: ",
                        "! ",
                        "!!str ",
                        "!!binary ",
                        "!!java.net.URL ",
                        "!<tag:x> ",
                        "| ",
                        ">+1 ",
                        "\n",
                        "  ",
                        "# ",
                        "---\n",
                        "...\n",
                        "%YAML 9.9\n",
                        "%TAG ! x\n",
                        "\"",
                        "'",
                        "\\x",
                        "\\U0010FFFF",
                        "\uFEFF",
                        "\u0085",
                        "\u2028",
                        "~",
                        "null",
                        "yes",
                        "a",
                        "id",
                        "0x7FFFFFFFFFFFFFFFF",
                        "0o7",
                        ".inf",
                        "-.nan",
                        "1e999999999",
                        "9999999999999999999",
                        "2025-02-30",
                        "1:2:3",
                        "@",
                        "`")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    static Stream<Named<byte[]>> bombs() {
        return Stream.of(
                bomb("lists in lists", "[".repeat(100_000)),
                bomb("maps in maps", "{a: ".repeat(100_000)),
                bomb("dashes behind dashes", "- ".repeat(100_000)),
                bomb("keys of keys", "? ".repeat(100_000)),
                bomb("maps in maps by indentation", lines(2000, depth -> " ".repeat(depth) + "a:")),
                bomb("closed lists in lists", "[".repeat(2000) + "]".repeat(2000)),
                bomb(
                        "aliases of aliases",
                        "a0: &a0 x\n"
                                + lines(
                                        30,
                                        each -> "a%d: &a%d [%s]"
                                                .formatted(
                                                        each + 1,
                                                        each + 1,
                                                        String.join(",", Collections.nCopies(9, "*a" + each))))),
                bomb("an alias of itself", "a: &a [*a]"),
                bomb("a merged map", "a: &a {b: c}\n<<: *a"),
                bomb("a text of 20 MB", "title: " + "x".repeat(20_000_000)),
                bomb("a key of 20 MB", "x".repeat(20_000_000) + ": y"),
                bomb("an id of 100 kB", "id: " + "x".repeat(100_000)),
                bomb("a comment of 20 MB", "#" + "x".repeat(20_000_000)),
                bomb("a number of 100,000 digits", "id: " + "9".repeat(100_000)),
                bomb("a number with a large exponent", "round: {is: 1e999999999}"),
                bomb("10,000 documents", "--- a\n".repeat(10_000)),
                bomb("10,000 times a key", "a: b\n".repeat(10_000)),
                bomb("10,000 keys", lines(10_000, each -> "a" + each + ": b")),
                bomb("10,000 anchors", lines(10_000, each -> "- &a" + each + " b")),
                bomb(
                        "a class to be made",
                        "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:9/\"]]"),
                bomb("half a character", "title: \"a\\uD800b\""),
                bomb("no character", "title: \"a\\uFFFFb\""),
                bomb("NUL", "title: a\u0000b"),
                bomb("an escaped NUL", "title: \"a\\0b\""),
                Named.of("UTF-16", "title: a".getBytes(StandardCharsets.UTF_16)),
                Named.of("overlong UTF-8", new byte[] {'i', 'd', ':', ' ', (byte) 0xC0, (byte) 0xAF}),
                Named.of("encoded surrogates", new byte[] {'i', 'd', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                Named.of("1 MB of 0xFF", filled((byte) 0xFF)),
                Named.of("1 MB of NUL", filled((byte) 0)));
    }

    private static Named<byte[]> bomb(String name, String text) {
        return Named.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] filled(byte value) {
        byte[] bytes = new byte[1_000_000];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedWhenTheyAreMadeToDoHarm(byte[] content) {
        assertThat(loadOrRefuse(new SeedFile(FILE, content))).isPresent();
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        SeedFile real = FILES.stream()
                .filter(file -> file.path().startsWith("engagements/"))
                .findFirst()
                .orElseThrow();

        assertThat(loadOrRefuse(new SeedFile(
                        real.path(),
                        ("\uFEFF" + new String(real.content(), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void haveNumbersThatARecordCanHold(@TempDir Path folder) {
        for (String number : List.of("0", "-1", "1.5", "2147483648", "99999999999999999999", "1e30", ".inf", "~")) {
            assertThat(Seeds.copiedTo(folder.resolve(number))
                            .with(
                                    "engagements/2025-07-07-additional-secretary-talks.yaml",
                                    "is: 1,",
                                    "is: " + number + ",")
                            .problems())
                    .as(number)
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem).startsWith("engagements/2025-07-07-additional-secretary-talks.yaml"));
        }
    }

    @Test
    void areMissedWhenTheyAreLinksToNothing(@TempDir Path folder) throws Exception {
        Seeds seeds = Seeds.copiedTo(folder);
        Files.createSymbolicLink(folder.resolve("engagements/lost.yaml"), folder.resolve("nowhere"));

        assertThat(seeds.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("engagements/lost.yaml", "cannot be read"));
    }

    @Test
    void areNotSoughtBehindLinksThatLeadBack(@TempDir Path folder) throws Exception {
        Seeds seeds = Seeds.copiedTo(folder);
        Files.createSymbolicLink(folder.resolve("engagements/again"), folder);
        Files.createDirectory(folder.resolve("engagements/folder.yaml"));

        assertThat(seeds.problems()).isEmpty();
    }

    private static Optional<DataSetException> loadOrRefuse(SeedFile file) {
        List<SeedFile> files = new ArrayList<>(
                FILES.stream().filter(each -> !each.path().equals(file.path())).toList());
        files.add(file);
        try {
            DataSetCheck.of(files, new Progress()).dataSet();
            return Optional.empty();
        } catch (DataSetException refused) {
            assertShort(refused, file.path());
            return Optional.of(refused);
        }
    }

    /** The file is named, though a record that it no longer holds may be missed in many others. */
    private static void assertShort(DataSetException refused, String file) {
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(1000).doesNotContain("Exception", "\n");
            assertThat(problem.position().file()).isNotBlank();
        });
        assertThat(refused.getMessage()).contains(file.replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""));
    }
}
