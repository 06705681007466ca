package org.engagementtimeline.filter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.Term;
import org.springframework.stereotype.Component;

/**
 * Counts, for each dimension, the engagements that each of its values would give; one query for a dimension. Of people,
 * of whom a record may know thousands, only those chosen and the most frequent are counted.
 */
@Component
public class Facets {

    private static final int MOST_PEOPLE = 12;

    private final EntityManager database;

    Facets(EntityManager database) {
        this.database = database;
    }

    public List<Facet> of(TimelineFilter filter, Vocabulary vocabulary) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> facet(dimension, filter, vocabulary))
                .toList();
    }

    private Facet facet(Dimension dimension, TimelineFilter filter, Vocabulary vocabulary) {
        TimelineFilter others = filter.without(dimension);
        boolean people = dimension == Dimension.PERSON;
        List<Tuple> rows = rows(dimension, others, vocabulary, Set.of(), people ? MOST_PEOPLE + 1 : Integer.MAX_VALUE);
        boolean more = people && rows.size() > MOST_PEOPLE;
        Map<String, Long> counts = new HashMap<>();
        read(more ? rows.subList(0, MOST_PEOPLE) : rows, dimension, vocabulary, counts);
        if (people && !counts.keySet().containsAll(filter.values(dimension))) {
            read(
                    rows(dimension, others, vocabulary, filter.values(dimension), Integer.MAX_VALUE),
                    dimension,
                    vocabulary,
                    counts);
        }
        Map<String, Long> shown = dimension == Dimension.PLACE ? summedUpwards(counts, vocabulary) : counts;
        return new Facet(
                dimension,
                vocabulary.values(dimension).entrySet().stream()
                        .map(value -> value(dimension, value, filter, shown))
                        .filter(value -> value.count() > 0 || value.chosen())
                        .toList(),
                more);
    }

    /** How many engagements a filter selects. */
    public long total(TimelineFilter filter, Vocabulary vocabulary) {
        CriteriaBuilder builder = database.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Engagement> engagement = query.from(Engagement.class);
        return database.createQuery(query.select(builder.count(engagement))
                        .where(new TimelineQuery(filter, vocabulary).matches(engagement, query::subquery, builder)))
                .getSingleResult();
    }

    /** The values and their counts, the most frequent first; only the ids given, if any are. */
    private List<Tuple> rows(
            Dimension dimension, TimelineFilter others, Vocabulary vocabulary, Set<String> ids, int most) {
        CriteriaBuilder builder = database.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<Engagement> engagement = query.from(Engagement.class);
        Path<?> value = value(dimension, engagement);
        Expression<?> id = dimension.isRecord() ? value.get("id") : value;
        Expression<?> name = dimension == Dimension.PERSON ? value.get("name") : id;
        Expression<Long> count = builder.countDistinct(engagement);
        Predicate selected = new TimelineQuery(others, vocabulary).matches(engagement, query::subquery, builder);
        query.multiselect(id, name, count)
                .where(ids.isEmpty() ? selected : builder.and(selected, id.in(ids)))
                .groupBy(id, name)
                .orderBy(builder.desc(count), builder.asc(name));
        return database.createQuery(query).setMaxResults(most).getResultList();
    }

    private static void read(List<Tuple> rows, Dimension dimension, Vocabulary vocabulary, Map<String, Long> counts) {
        for (Tuple row : rows) {
            String key = row.get(0) instanceof Term term ? term.term() : (String) row.get(0);
            if (key == null && dimension == Dimension.MECHANISM) {
                key = Dimension.NONE;
            } else if (key == null) {
                continue; // engagements without a place
            }
            if (dimension == Dimension.PERSON) {
                vocabulary.add(Dimension.PERSON, new Reference(key, (String) row.get(1)));
            }
            counts.put(key, (Long) row.get(2));
        }
    }

    private static Path<?> value(Dimension dimension, Root<Engagement> engagement) {
        return switch (dimension) {
            case MECHANISM, KIND, STATUS, PLACE -> engagement.get(dimension.parameter());
            case PARTY -> engagement.join("delegations").get("party");
            case PERSON -> engagement.join("delegations").join("attendances").join("person");
            case TOPIC -> engagement.join("topics").get("topic");
        };
    }

    private static Map<String, Long> summedUpwards(Map<String, Long> counts, Vocabulary vocabulary) {
        Map<String, Long> summed = new HashMap<>();
        counts.forEach(
                (place, count) -> vocabulary.upwards(place).forEach(above -> summed.merge(above, count, Long::sum)));
        return summed;
    }

    private static Facet.Value value(
            Dimension dimension, Map.Entry<String, String> value, TimelineFilter filter, Map<String, Long> counts) {
        String id = value.getKey();
        boolean chosen = filter.values(dimension).contains(id);
        TimelineFilter turned = chosen ? filter.without(dimension, id) : filter.with(dimension, id);
        return new Facet.Value(id, value.getValue(), counts.getOrDefault(id, 0L), chosen, turned.address());
    }
}
