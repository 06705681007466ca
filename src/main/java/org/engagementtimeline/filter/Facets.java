package org.engagementtimeline.filter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.Term;
import org.springframework.stereotype.Component;

/** Counts, for each dimension, the engagements that each of its values would give; one query for a dimension. */
@Component
public class Facets {

    private final EntityManager database;

    Facets(EntityManager database) {
        this.database = database;
    }

    public List<Facet> of(TimelineFilter filter, Vocabulary vocabulary) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> counts = counts(dimension, filter.without(dimension), vocabulary);
            facets.add(new Facet(
                    dimension,
                    vocabulary.values(dimension).entrySet().stream()
                            .map(value -> value(dimension, value, filter, counts))
                            .filter(value -> value.count() > 0 || value.chosen())
                            .toList()));
        }
        return facets;
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

    private Map<String, Long> counts(Dimension dimension, TimelineFilter others, Vocabulary vocabulary) {
        CriteriaBuilder builder = database.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<Engagement> engagement = query.from(Engagement.class);
        Path<?> value = value(dimension, engagement);
        Expression<?> id = dimension.isRecord() ? value.get("id") : value;
        Expression<?> name = dimension == Dimension.PERSON ? value.get("name") : id;
        query.multiselect(id, name, builder.countDistinct(engagement))
                .where(new TimelineQuery(others, vocabulary).matches(engagement, query::subquery, builder))
                .groupBy(id, name)
                .orderBy(builder.asc(name));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Tuple row : database.createQuery(query).getResultList()) {
            String key = row.get(0) instanceof Term term ? term.term() : (String) row.get(0);
            if (key == null) {
                continue; // engagements without a mechanism, or without a place
            }
            if (dimension == Dimension.PERSON) {
                vocabulary.add(Dimension.PERSON, new Reference(key, (String) row.get(1)));
            }
            counts.put(key, (Long) row.get(2));
        }
        return dimension == Dimension.PLACE ? summedUpwards(counts, vocabulary) : counts;
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
