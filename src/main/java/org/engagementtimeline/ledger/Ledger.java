package org.engagementtimeline.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.domain.ConsistentRead;
import org.engagementtimeline.web.BadRequestException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Selects commitments, counts them and puts them in order, at a cost that hardly grows with how many there are: it reads
 * what the loader has written for it, the place of each in every order and the numbers of those that agree in all that one
 * can choose by.
 */
@Component
@ConsistentRead
public class Ledger {

    private final JdbcClient database;
    private final LedgerRecord record;

    Ledger(JdbcClient database, LedgerRecord record) {
        this.database = database;
        this.record = record;
    }

    /** @throws BadRequestException when the filter has a value that there is not, saying what there is */
    public LedgerNames names(LedgerFilter filter) {
        LedgerNames names = new LedgerNames(record);
        names.check(filter);
        return names;
    }

    /** How many commitments a filter selects. */
    public long total(LedgerFilter filter) {
        LedgerQuery query = LedgerQuery.of(filter);
        return database.sql("select coalesce(sum(number), 0) from ledger_count where " + query.condition())
                .params(query.values())
                .query(Long.class)
                .single();
    }

    /** Every facet with its values, each counted as if nothing were chosen in that facet. */
    public List<Choice> choices(LedgerFilter filter, LedgerNames names) {
        return Arrays.stream(Facet.values())
                .map(facet -> choice(facet, filter, names.names(facet)))
                .toList();
    }

    private Choice choice(Facet facet, LedgerFilter filter, Map<String, String> names) {
        LedgerFilter others = filter.without(facet);
        Map<String, Long> counts = counts(facet, others);
        return new Choice(
                facet,
                others.address(),
                names.entrySet().stream()
                        .map(name -> new Choice.Value(
                                name.getKey(),
                                name.getValue(),
                                counts.getOrDefault(name.getKey(), 0L),
                                filter.values(facet).contains(name.getKey()),
                                filter.turned(facet, name.getKey()).address()))
                        .filter(value -> value.count() > 0 || value.chosen())
                        .toList());
    }

    private Map<String, Long> counts(Facet facet, LedgerFilter others) {
        LedgerQuery query = LedgerQuery.of(others);
        String value = facet.several() ? "unnest(" + facet.column() + ")" : facet.column();
        Map<String, Long> counts = new HashMap<>();
        database.sql("select " + value + ", sum(number) from ledger_count where " + query.condition() + " group by 1")
                .params(query.values())
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** The ids of so many commitments of a filter, in its order, from a place among them on, counted from 0. */
    public List<String> ids(LedgerFilter filter, long from, int size) {
        LedgerQuery query = LedgerQuery.of(filter);
        String places = filter.order().places();
        // Among all of them the place is known; among those of a filter they are counted.
        return database.sql("select id from ledger_place where " + query.condition() + " and " + places
                        + " > :known order by " + places + " limit :size offset :counted")
                .params(query.values())
                .param("size", size)
                .param("known", filter.selectsAll() ? from : 0)
                .param("counted", filter.selectsAll() ? 0 : from)
                .query(String.class)
                .list();
    }

    /** The same behind a commitment, at the same cost however far down it is; behind "" are all. */
    public List<String> ids(LedgerFilter filter, String after, Limit limit) {
        LedgerQuery query = LedgerQuery.of(filter);
        String places = filter.order().places();
        return database.sql("select id from ledger_place where " + query.condition() + " and " + places
                        + " > coalesce((select " + places + " from ledger_place where id = :after),"
                        + " case :after when '' then 0 end) order by " + places + " limit :size")
                .params(query.values())
                .param("after", after)
                .param("size", limit.max())
                .query(String.class)
                .list();
    }
}
