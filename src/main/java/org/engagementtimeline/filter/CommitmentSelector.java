package org.engagementtimeline.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.Party;
import org.engagementtimeline.domain.Topic;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.web.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Selects commitments, counts them and puts them in order, at a cost that hardly grows with how many there are: it reads
 * what the loader has written for it, the rank of each in every order and the numbers of those that agree in all facets.
 * Everything that selects commitments does so here.
 */
@Component
@ConsistentRead
public class CommitmentSelector {

    /** The columns of the facets in which a commitment may have several values. */
    private static final Map<Facet, String> ARRAYS = Map.of(Facet.PARTY, "parties", Facet.TOPIC, "topics");

    private final JdbcClient database;
    private final FacetRecord record;

    CommitmentSelector(JdbcClient database, FacetRecord record) {
        this.database = database;
        this.record = record;
    }

    /** @throws BadRequestException when the filter has a value that there is not, saying what there is */
    public FacetValues values(CommitmentFilter filter) {
        FacetValues values = new FacetValues(Map.of(
                Facet.PARTY, FacetValues.of(record.parties(), Party::id, Party::name),
                Facet.TOPIC, FacetValues.of(record.topics(), Topic::id, Topic::name),
                Facet.STATE, FacetValues.of(CommitmentState.values()),
                Facet.KIND, FacetValues.of(CommitmentKind.values())));
        values.refuseUnknown(filter);
        return values;
    }

    /** How many commitments a filter selects. */
    public long count(CommitmentFilter filter) {
        return select("select coalesce(sum(number), 0) from ledger_count where " + condition(filter, null), filter)
                .query(Long.class)
                .single();
    }

    /** Every facet with its values, each counted as if nothing were chosen in that facet. */
    public List<FacetOptions> facets(CommitmentFilter filter, FacetValues values) {
        return filter.facets().stream()
                .map(facet -> FacetOptions.of(facet, filter, values.of(facet), counts(facet, filter), false))
                .toList();
    }

    private Map<String, Long> counts(Facet facet, CommitmentFilter filter) {
        String value = ARRAYS.containsKey(facet) ? "unnest(" + ARRAYS.get(facet) + ")" : facet.parameter();
        Map<String, Long> counts = new HashMap<>();
        select(
                        "select " + value + ", sum(number) from ledger_count where " + condition(filter, facet)
                                + " group by 1",
                        filter)
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** The ids of so many commitments of a filter, in its order, from a row on, counted from 0. */
    public List<String> ids(CommitmentFilter filter, long from, int size) {
        String rank = filter.sort().rank();
        // Among all of them the rank is known; among those of a filter the rows are counted.
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

    /** The same after a commitment, at the same cost however far down it is; after "" are all. */
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

    /** The filter as a condition on a table that has the columns of the facets, one of them left aside. */
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
        return condition.toString();
    }

    private JdbcClient.StatementSpec select(String sql, CommitmentFilter filter) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        filter.facets()
                .forEach(facet ->
                        statement.param(facet.parameter(), filter.values(facet).toArray(String[]::new)));
        return statement;
    }
}
