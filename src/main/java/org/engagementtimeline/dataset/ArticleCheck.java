package org.engagementtimeline.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares a data set with the articles that it is taken from: each source with its file, and each quotation, word for word, with
 * the paragraphs that are cited for it. White space and the form of quotation marks and apostrophes do not count.
 */
final class ArticleCheck {

    private final Path folder;
    private final Collection<Problem> problems = new ArrayList<>();

    /** The paragraphs of each source whose file can be read, by the id of the source. */
    private final Map<String, List<String>> articles = new HashMap<>();

    /** @throws DataSetException if there is no such folder */
    ArticleCheck(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DataSetException(List.of(
                    Problem.ofFile(folder.toString(), "there is no such folder; name the folder of the articles")));
        }
        this.folder = folder;
    }

    Collection<Problem> problems(SeedRecords dataSet) {
        dataSet.all(RecordType.SOURCE).stream()
                .filter(source -> source.has("file"))
                .forEach(this::source);
        Stream.of(RecordType.values())
                .flatMap(type -> dataSet.all(type).stream())
                .flatMap(Quotation::in)
                .filter(quotation -> quotation.problem().isEmpty())
                .forEach(this::quotation);
        return problems;
    }

    private void source(Seed source) {
        String name = source.at("file").text();
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            String sha256 = SeedFile.sha256(content);
            List<String> paragraphs = new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .map(ArticleCheck::folded)
                    .filter(line -> !line.isEmpty())
                    .toList();
            articles.put(source.at("id").text(), paragraphs);
            if (!sha256.equals(source.at("sha256").text())) {
                problems.add(source.at("sha256")
                        .problem("the SHA-256 of “" + name + "” is " + sha256
                                + "; correct it, or use the file that was read"));
            }
            if (paragraphs.size() != source.at("paragraphs").number()) {
                problems.add(source.at("paragraphs")
                        .problem("“" + name + "” has " + paragraphs.size()
                                + " paragraphs; they are its non-empty lines"));
            }
        } catch (IOException | InvalidPathException unreadable) {
            problems.add(source.at("file")
                    .problem("“" + name
                            + "” is not among the articles, or cannot be read; put it there, or correct its name"));
        }
    }

    private void quotation(Quotation quotation) {
        List<Optional<String>> cited =
                quotation.cites().stream().map(this::paragraph).toList();
        String words = "“" + quotation.words() + "”";
        if (cited.isEmpty()) {
            problems.add(quotation.text().problem(words + " is quoted, but no paragraph is cited for it"));
        } else if (cited.stream().allMatch(Optional::isPresent)
                && cited.stream().flatMap(Optional::stream).noneMatch(stands(quotation.words()))) {
            problems.add(quotation
                    .text()
                    .problem(words + " is not, word for word, in a paragraph that is cited for it: "
                            + String.join(", ", quotation.cites())));
        }
    }

    /** A cited paragraph; empty if another problem says that it is not there. */
    private Optional<String> paragraph(String cite) {
        String[] parts = cite.split(":", 2);
        List<String> article = articles.getOrDefault(parts[0], List.of());
        int number = parts.length == 2 && Paragraphs.isNumber(parts[1]) ? Integer.parseInt(parts[1]) : 0;
        return number > 0 && number <= article.size() ? Optional.of(article.get(number - 1)) : Optional.empty();
    }

    private static Predicate<String> stands(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(folded(words)) + "(?![\\p{L}\\p{N}])")
                .asPredicate();
    }

    private static String folded(String text) {
        return text.replaceAll(Quotation.WHITE_SPACE, " ")
                .strip()
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'");
    }
}
