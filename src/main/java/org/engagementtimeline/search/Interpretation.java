package org.engagementtimeline.search;

import java.util.List;

/**
 * What the database searches for when a question is asked.
 *
 * @param tsquery the search as PostgreSQL writes it; empty when no word of the question can be searched for
 * @param corrections the words that were replaced, which every page that obeys the question must tell
 */
public record Interpretation(Question question, String tsquery, List<Correction> corrections) {

    /** Whether there is a word to search for, not only words that are in every text, or signs. */
    public boolean searchable() {
        return !tsquery.isEmpty();
    }

    /** The question that is searched for exactly as it was typed. */
    public Question exactly() {
        return question.quoting(corrections.stream().map(Correction::word).toList());
    }

    /** Why nothing was searched for, in one sentence. */
    public String unsearchable() {
        return question.allWords().isEmpty()
                ? "“" + question.text() + "” has no word to search for."
                : "“" + question.text() + "” has only words that are in almost every text; search for another word.";
    }
}
