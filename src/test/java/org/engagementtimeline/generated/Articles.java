package org.engagementtimeline.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sources: new ones as the record grows, each paragraph of which is cited, left out, or no article text. */
final class Articles {

    private static final int LATEST = 6;

    private static final class Article {
        private final String id;
        private final LocalDate day;
        private final int paragraphs;
        private final Set<Integer> cited = new TreeSet<>();

        Article(String id, LocalDate day, int paragraphs) {
            this.id = id;
            this.day = day;
            this.paragraphs = paragraphs;
        }
    }

    private final Chance chance;
    private final Words words;
    private final List<Article> all = new ArrayList<>();
    private List<Article> current = List.of();

    Articles(Chance chance, Words words) {
        this.chance = chance;
        this.words = words;
        turnTo(LocalDate.of(1996, 1, 1));
    }

    /** From here on facts cite one to three articles of about this day. */
    void turnTo(LocalDate day) {
        if (all.size() < 3 || chance.in(40)) {
            all.add(new Article(
                    Words.id(words.word() + "-" + chance.of("gazette", "wire", "monitor", "herald") + "-"
                            + (all.size() + 1)),
                    day,
                    chance.in(10) ? chance.between(30, 80) : chance.between(4, 20)));
        }
        current = chance.some(chance.between(1, 3), all.subList(Math.max(0, all.size() - LATEST), all.size()));
    }

    /** Paragraphs of one of the current articles, now and then of two. */
    List<String> cites() {
        Set<String> cites = new TreeSet<>();
        for (int count = chance.in(70) ? 1 : chance.between(2, 4); count > 0; count--) {
            Article article = chance.of(current);
            int paragraph = chance.between(1, article.paragraphs);
            article.cited.add(paragraph);
            cites.add(article.id + ":" + paragraph);
        }
        return List.copyOf(cites);
    }

    /** Cited by one of the current articles only, to stand against what another says. */
    List<String> citesOf(int which) {
        Article article = current.get(which % current.size());
        int paragraph = chance.between(1, article.paragraphs);
        article.cited.add(paragraph);
        return List.of(article.id + ":" + paragraph);
    }

    void write(Folder folder) {
        for (int number = 0; number < all.size(); number++) {
            Article article = all.get(number);
            Map<String, Object> source = Folder.record(
                    "id",
                    article.id,
                    "label",
                    "The " + article.id.replaceFirst("-\\d+$", "").replace('-', ' ') + ", " + article.day,
                    "file",
                    article.id + ".txt",
                    "sha256",
                    String.format("%064x", number + 1),
                    "paragraphs",
                    article.paragraphs + 1,
                    "about",
                    words.sentence("An invented report: the two sides"),
                    "furniture",
                    List.of(Folder.record("paragraphs", article.paragraphs + 1, "what", "A list of other articles.")));
            List<Map<String, Object>> leftOut = new ArrayList<>();
            for (int paragraph = 1; paragraph <= article.paragraphs; paragraph++) {
                if (!article.cited.contains(paragraph)) {
                    leftOut.add(
                            Folder.record("paragraphs", paragraph, "because", "It repeats what an earlier one says."));
                }
            }
            if (!leftOut.isEmpty()) {
                source.put("left-out", leftOut);
            }
            if (!article.cited.isEmpty() && chance.in(80)) {
                source.put(
                        "date",
                        Folder.record(
                                "is", article.day.toString(),
                                "cites",
                                        List.of(article.id + ":"
                                                + article.cited.iterator().next())));
            }
            folder.write("sources/" + article.id, source);
        }
    }
}
