package org.engagementtimeline.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engagementtimeline.dataset.CopiedRows;
import org.engagementtimeline.dataset.CopiedRows.Cite;
import org.engagementtimeline.dataset.CopiedRows.Subject;
import org.engagementtimeline.edtf.EdtfDate;

/** The sources: new ones as the record grows, written once nothing cites them any more. */
final class Articles {

    private static final int LATEST = 6;

    private record Article(String id, int ordinal, LocalDate day, int paragraphs, BitSet cited) {}

    private final Chance chance;
    private final Words words;
    private final CopiedRows rows;
    private final Deque<Article> latest = new ArrayDeque<>();
    private List<Article> current = List.of();
    private int number;

    Articles(Chance chance, Words words, CopiedRows rows) {
        this.chance = chance;
        this.words = words;
        this.rows = rows;
    }

    /** From here on facts cite one to three articles of about this day. */
    void turnTo(LocalDate day) {
        while (latest.size() < 3 || latest.size() < LATEST + 1 && chance.in(40)) {
            String id =
                    Words.id(words.word() + "-" + chance.of("gazette", "wire", "monitor", "herald") + "-" + ++number);
            int paragraphs = chance.in(10) ? chance.between(30, 80) : chance.between(4, 20);
            latest.addLast(new Article(id, number - 1, day, paragraphs, new BitSet()));
        }
        if (latest.size() > LATEST) {
            write(latest.removeFirst());
        }
        current = chance.some(chance.between(1, 3), List.copyOf(latest));
    }

    /** Paragraphs of one of the current articles, now and then of two. */
    Set<Cite> cites() {
        if (chance.in(70)) {
            return Set.of(cite(chance.of(current)));
        }
        Set<Cite> cites = new TreeSet<>(CITES);
        for (int count = chance.between(2, 4); count > 0; count--) {
            cites.add(cite(chance.of(current)));
        }
        return cites;
    }

    private static final java.util.Comparator<Cite> CITES =
            java.util.Comparator.comparing(Cite::source).thenComparing(Cite::paragraph);

    /** Cited by one of the current articles only, to stand against what another says. */
    Set<Cite> citesOf(int which) {
        return Set.of(cite(current.get(which % current.size())));
    }

    private Cite cite(Article article) {
        int paragraph = chance.between(1, article.paragraphs());
        article.cited().set(paragraph);
        return new Cite(article.id(), paragraph);
    }

    void finish() {
        latest.forEach(this::write);
    }

    private void write(Article article) {
        String label = "The " + article.id().replaceFirst("-\\d+$", "").replace('-', ' ') + ", " + article.day();
        rows.add(
                "source",
                article.id(),
                article.ordinal(),
                label,
                article.id() + ".txt",
                String.format("%064x", article.ordinal() + 1),
                words.sentence("An invented report: the two sides"),
                article.paragraphs() + 1);
        for (int paragraph = 1; paragraph <= article.paragraphs(); paragraph++) {
            rows.add(
                    "paragraph",
                    article.id(),
                    paragraph,
                    false,
                    article.cited().get(paragraph) ? null : "It repeats what an earlier one says.");
        }
        rows.add("paragraph", article.id(), article.paragraphs() + 1, true, "A list of other articles.");
        int cited = article.cited().nextSetBit(1);
        if (cited > 0 && chance.in(80)) {
            String day = CopiedRows.words(EdtfDate.parse(article.day().toString()));
            Subject subject = new Subject("source", article.id(), label);
            long claim = rows.claim(subject, "date", day, null, Set.of(new Cite(article.id(), cited)));
            rows.add("source_statement", article.id(), "date", day, article.day(), claim);
        }
    }
}
