package org.engagementtimeline.search;

import java.util.List;

/**
 * What the database searches for.
 *
 * @param tsquery the search in the syntax of PostgreSQL; empty if no word of the query can be searched for, as in a query that only
 *     leaves words out
 * @param exact the same, with nothing but the time or the round that words of the query mean; empty if none means either
 * @param corrections the words that were replaced; every page with the hits must show them
 */
public record ParsedQuery(
        SearchQuery query, QueryMeaning meaning, String tsquery, String exact, List<Correction> corrections) {

    /** Whether there is a word to search for. Words of almost every text, and punctuation, are none. */
    public boolean searchable() {
        return !tsquery.isEmpty();
    }

    /** The query that searches for exactly what was typed. */
    public SearchQuery exactly() {
        return query.quoting(corrections.stream().map(Correction::word).toList());
    }

    /** Why nothing was searched for, in one sentence. */
    public String unsearchable() {
        if (query.excludes()) {
            return "“" + query.text() + "” mainly says what to leave out; add a word to search for.";
        }
        return query.allWords().isEmpty()
                ? "“" + query.text() + "” has no word to search for."
                : "“" + query.text() + "” has only words that are in almost every text; search for another word.";
    }
}
