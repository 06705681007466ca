package org.engagementtimeline.generated;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sources: new ones appear as the record grows, and each is written once nothing cites it any more. */
final class Articles {

    private static final int LATEST = 6;
    private static final String INFERRED = "No paragraph says it outright; it follows from those that are cited.";

    private record Article(String id, int number, LocalDate day, int paragraphs, BitSet cited) {}

    private final Chance chance;
    private final Words words;
    private final RecordSink sink;
    private final Deque<Article> latest = new ArrayDeque<>();
    private List<Article> current = List.of();
    private int number;

    Articles(Chance chance, Words words, RecordSink sink) {
        this.chance = chance;
        this.words = words;
        this.sink = sink;
    }

    /** From here on facts cite one to three articles of about this day. */
    void turnTo(LocalDate day) {
        while (latest.size() < 3 || latest.size() < LATEST + 1 && chance.in(40)) {
            String id =
                    Words.id(words.word() + "-" + chance.of("gazette", "wire", "monitor", "herald") + "-" + ++number);
            int paragraphs = chance.in(10) ? chance.between(30, 80) : chance.between(4, 20);
            latest.addLast(new Article(id, number, day, paragraphs, new BitSet()));
        }
        if (latest.size() > LATEST) {
            write(latest.removeFirst());
        }
        current = chance.some(chance.between(1, 3), List.copyOf(latest));
    }

    /** What a fact says, with the paragraphs that say so. */
    Fields fact(Object value) {
        return Fields.of("is", value).with("cites", cites());
    }

    /** A fact that now and then no paragraph says outright; none for no value. */
    @Nullable
    Fields statedOrInferred(@Nullable Object value) {
        return value == null ? null : fact(value).with("judged", chance.in(8) ? INFERRED : null);
    }

    /** Mostly one paragraph of a current article, otherwise up to four of any of them. */
    List<String> cites() {
        if (chance.in(70)) {
            return List.of(cite(chance.of(current)));
        }
        Set<String> cites = new TreeSet<>();
        for (int count = chance.between(2, 4); count > 0; count--) {
            cites.add(cite(chance.of(current)));
        }
        return List.copyOf(cites);
    }

    /** A paragraph of one of the current articles, to contradict what another says. */
    /** Whether {@link #citesOf} tells readings apart by their articles. */
    boolean several() {
        return current.size() > 1;
    }

    List<String> citesOf(int which) {
        return List.of(cite(current.get(which % current.size())));
    }

    private String cite(Article article) {
        int paragraph = chance.between(1, article.paragraphs());
        article.cited().set(paragraph);
        return article.id() + ":" + paragraph;
    }

    void finish() {
        latest.forEach(this::write);
    }

    private void write(Article article) {
        int end = article.paragraphs() + 1;
        List<Fields> leftOut = new ArrayList<>();
        IntStream.range(1, end)
                .filter(paragraph -> !article.cited().get(paragraph))
                .forEach(paragraph -> leftOut.add(
                        Fields.of("paragraphs", paragraph).with("because", "It repeats what an earlier one says.")));
        int cited = article.cited().nextSetBit(1);
        sink.add(
                "sources/",
                Fields.of("id", article.id())
                        .with("label", "The " + article.id().replace('-', ' ') + ", " + article.day())
                        .with("file", article.id() + ".txt")
                        .with("sha256", String.format("%064x", article.number()))
                        .with("paragraphs", end)
                        .with(
                                "date",
                                cited > 0 && chance.in(80)
                                        ? Fields.of("is", article.day().toString())
                                                .with("cites", List.of(article.id() + ":" + cited))
                                        : null)
                        .with("about", words.sentence("An invented report: the two sides"))
                        .with(
                                "furniture",
                                List.of(Fields.of("paragraphs", end).with("what", "A list of other articles.")))
                        .with("left-out", leftOut.isEmpty() ? null : leftOut));
    }
}
