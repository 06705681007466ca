package org.engagementtimeline.filter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ValueSuggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Selects, counts and sorts commitments. It reads tables that the loader fills, with the rank of each commitment in every
 * order and the number of commitments for each combination of facets. So its cost hardly grows with the record. What is
 * chosen by engagement or date is counted by itself. Everything that selects commitments uses this class.
 */
@Component
@ConsistentRead
public class CommitmentSelector {

    /** The columns of the facets in which a commitment may have several values. */
    private static final Map<Facet, String> ARRAYS = Map.of(Facet.PARTY, "parties", Facet.TOPIC, "topics");

    private static final int MOST_ENGAGEMENTS_SUGGESTED = 1_000;

    private final JdbcClient database;
    private final FacetRepository repository;

    CommitmentSelector(JdbcClient database, FacetRepository repository) {
        this.database = database;
        this.repository = repository;
    }

    /**
     * The names of the values of each facet, by id, in the order in which pages show them.
     *
     * @throws BadRequestException if the filter has an unknown value; the message lists the allowed ones
     */
    public Map<Facet, Map<String, String>> names(CommitmentFilter filter) {
        Map<Facet, Map<String, String>> names = Map.of(
                Facet.PARTY, Reference.namesById(repository.parties()),
                Facet.TOPIC, Reference.namesById(repository.topics()),
                Facet.STATE, Term.wordsByTerm(CommitmentState.values()),
                Facet.KIND, Term.wordsByTerm(CommitmentKind.values()));
        filter.refuseUnknown(names);
        return names;
    }

    /**
     * The titles of the engagements that the filter names, by id.
     *
     * @throws BadRequestException if there is no such engagement
     */
    public Map<String, String> engagements(CommitmentFilter filter) {
        if (filter.engagement().isEmpty()) {
            return Map.of();
        }
        Map<String, String> titles =
                Reference.namesById(database.sql("select id, title as name from engagement where id = any(?)")
                        .param(filter.engagement().toArray(String[]::new))
                        .query(Reference.class)
                        .list());
        filter.engagement().stream()
                .filter(id -> !titles.containsKey(id))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ValueSuggestions.refused(
                            "engagement",
                            unknown,
                            database.sql("select id from engagement order by sort_day desc, id limit ?")
                                    .param(MOST_ENGAGEMENTS_SUGGESTED)
                                    .query(String.class)
                                    .list());
                });
        return titles;
    }

    /** How many commitments a filter selects. */
    public long count(CommitmentFilter filter) {
        return select(
                        "select coalesce(sum(number), 0) from " + counted(filter) + " where " + condition(filter, null),
                        filter)
                .query(Long.class)
                .single();
    }

    /** Every facet with its values. The counts of a facet ignore its own selection. */
    public List<FacetOptions> facets(CommitmentFilter filter, Map<Facet, Map<String, String>> names) {
        return filter.facets().stream()
                .map(facet -> options(facet, filter, names.get(facet)))
                .toList();
    }

    /** The values that would select something, and those that are chosen. */
    private FacetOptions options(Facet facet, CommitmentFilter filter, Map<String, String> names) {
        Map<String, Long> counts = counts(facet, filter);
        Map<String, String> offered = new LinkedHashMap<>(names);
        offered.keySet()
                .removeIf(value ->
                        !counts.containsKey(value) && !filter.values(facet).contains(value));
        return FacetOptions.of(facet, filter, offered, counts, false);
    }

    private Map<String, Long> counts(Facet facet, CommitmentFilter filter) {
        String value = ARRAYS.containsKey(facet) ? "unnest(" + ARRAYS.get(facet) + ")" : facet.parameter();
        Map<String, Long> counts = new HashMap<>();
        select(
                        "select " + value + ", sum(number) from " + counted(filter) + " where "
                                + condition(filter, facet) + " group by 1",
                        filter)
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** The ids of {@code size} commitments from row {@code from} (0-based), in the filter's order. */
    public List<String> ids(CommitmentFilter filter, long from, int size) {
        String rank = filter.sort().rank();
        // Without a filter, the rank says where a row is. With a filter, the rows must be counted.
        return select(
                        "select id from ledger_place where " + condition(filter, null) + " and " + rank
                                + " > :known order by " + rank + " limit :size offset :counted",
                        filter)
                .param("size", size)
                .param("known", filter.selectsAll() ? from : 0)
                .param("counted", filter.selectsAll() ? 0 : from)
                .query(String.class)
                .list();
    }

    /**
     * The ids of commitments after the one with id {@code after}, or from the start if it is empty. The cost does not depend on
     * the position.
     */
    public List<String> ids(CommitmentFilter filter, String after, Limit limit) {
        String rank = filter.sort().rank();
        return select(
                        "select id from ledger_place where " + condition(filter, null) + " and " + rank
                                + " > coalesce((select " + rank + " from ledger_place where id = :after),"
                                + " case :after when '' then 0 end) order by " + rank + " limit :size",
                        filter)
                .param("after", after)
                .param("size", limit.max())
                .query(String.class)
                .list();
    }

    private static String counted(CommitmentFilter filter) {
        return filter.facetsOnly() ? "ledger_count" : "(select *, 1 as number from ledger_place) as each";
    }

    /** The filter as an SQL condition on a table with a column for each facet, without the excluded facet. */
    private static String condition(CommitmentFilter filter, @Nullable Facet excluded) {
        StringBuilder condition = new StringBuilder("true");
        for (Facet facet : filter.facets()) {
            if (facet != excluded && !filter.values(facet).isEmpty()) {
                String wanted = "(cast(:" + facet.parameter() + " as text[]))";
                condition
                        .append(" and ")
                        .append(
                                ARRAYS.containsKey(facet)
                                        ? ARRAYS.get(facet) + " && " + wanted
                                        : facet.parameter() + " = any " + wanted);
            }
        }
        if (!filter.engagement().isEmpty()) {
            condition.append(" and engagements && (cast(:engagement as text[]))");
        }
        if (filter.from() != null) {
            condition.append(" and (made_to is null or made_to >= :from)");
        }
        if (filter.to() != null) {
            condition.append(" and (made_from is null or made_from <= :to)");
        }
        return condition.toString();
    }

    private JdbcClient.StatementSpec select(String sql, CommitmentFilter filter) {
        JdbcClient.StatementSpec statement = database.sql(sql)
                .param("engagement", filter.engagement().toArray(String[]::new))
                .param("from", filter.firstDay().orElse(null))
                .param("to", filter.lastDay().orElse(null));
        filter.facets()
                .forEach(facet ->
                        statement.param(facet.parameter(), filter.values(facet).toArray(String[]::new)));
        return statement;
    }
}
