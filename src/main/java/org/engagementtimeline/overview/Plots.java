package org.engagementtimeline.overview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import org.engagementtimeline.chart.Step;
import org.engagementtimeline.chart.TimeScale;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.filter.TimelineQuery;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementStatus;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.springframework.stereotype.Component;

/** Reads the engagements of a stretch of time, one by one or counted by steps, and which of them a filter selects. */
@Component
class Plots {

    private final EntityManager database;

    Plots(EntityManager database) {
        this.database = database;
    }

    /** Those that may have been within the stretch, in the order of time, up to a limit. */
    List<Plot> of(TimeScale stretch, TimelineQuery filter, int limit) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) database.getCriteriaBuilder();
        JpaCriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<Engagement> engagement = query.from(Engagement.class);
        Path<LocalDate> earliest = engagement.get("earliest");
        Path<LocalDate> latest = engagement.get("latest");
        query.multiselect(
                        engagement.get("id"),
                        engagement.get("title"),
                        engagement.get("mechanism").get("id"),
                        engagement.get("status"),
                        engagement.get("date"),
                        engagement.get("dateClaim").get("inferred"),
                        oneIf(filter.matches(engagement, query::subquery, builder), builder))
                .where(
                        builder.or(builder.isNull(latest), builder.greaterThanOrEqualTo(latest, stretch.first())),
                        builder.or(builder.isNull(earliest), builder.lessThanOrEqualTo(earliest, stretch.last())))
                .orderBy(builder.asc(engagement.get("sortDay")), builder.asc(engagement.get("id")));
        return database.createQuery(query).setMaxResults(limit).getResultList().stream()
                .map(Plots::plot)
                .toList();
    }

    private static Plot plot(Tuple row) {
        EngagementStatus status = (EngagementStatus) row.get(3);
        return new Plot(
                (String) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                status.term(),
                status == EngagementStatus.HELD ? "" : status.inMark(),
                (EdtfDate) row.get(4),
                row.get(5) != null,
                (int) row.get(6) == 1);
    }

    /** How many begin in each step of the stretch, by mechanism. */
    List<BinCount> counts(TimeScale stretch, Step step, TimelineQuery filter) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) database.getCriteriaBuilder();
        JpaCriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<Engagement> engagement = query.from(Engagement.class);
        Expression<LocalDate> day = engagement.get("sortDay");
        Expression<String> mechanism = engagement.get("mechanism").get("id");
        // Literals, because PostgreSQL takes two parameters for two expressions and refuses to group by them.
        Expression<Integer> month = builder.diff(
                builder.sum(builder.prod(builder.year(day), builder.literal(12)), builder.month(day)),
                builder.literal(1));
        Expression<Integer> number = builder.function("div", Integer.class, month, builder.literal(step.months()));
        query.multiselect(
                        mechanism,
                        number,
                        builder.count(engagement),
                        builder.sum(oneIf(filter.matches(engagement, query::subquery, builder), builder)),
                        builder.sum(oneIf(engagement.get("status").in(EngagementStatus.MET), builder)))
                .where(builder.between(day, stretch.first(), stretch.last()))
                .groupBy(mechanism, number);
        return database.createQuery(query).getResultList().stream()
                .map(row -> new BinCount(
                        (String) row.get(0),
                        ((Number) row.get(1)).intValue(),
                        (long) row.get(2),
                        ((Number) row.get(3)).longValue(),
                        ((Number) row.get(4)).longValue()))
                .toList();
    }

    private static Expression<Integer> oneIf(Predicate condition, HibernateCriteriaBuilder builder) {
        return builder.<Integer>selectCase().when(condition, 1).otherwise(0);
    }
}
