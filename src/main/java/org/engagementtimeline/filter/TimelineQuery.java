package org.engagementtimeline.filter;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.engagementtimeline.record.Account;
import org.engagementtimeline.record.Attendance;
import org.engagementtimeline.record.Delegation;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.EngagementKind;
import org.engagementtimeline.record.EngagementStatus;
import org.engagementtimeline.record.EngagementTopic;
import org.engagementtimeline.record.Term;
import org.engagementtimeline.search.FullText;
import org.engagementtimeline.search.Interpretation;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** A filter as a condition on engagements; whatever selects engagements selects them through this one place. */
public final class TimelineQuery {

    private final TimelineFilter filter;
    private final Set<String> places;
    private final Optional<Interpretation> words;
    private final Function<Interpretation, String> way;

    /** For what counts or draws all engagements that match. */
    public TimelineQuery(TimelineFilter filter, Vocabulary vocabulary) {
        this(filter, vocabulary, any -> FullText.FOUND);
    }

    private TimelineQuery(TimelineFilter filter, Vocabulary vocabulary, Function<Interpretation, String> way) {
        this.filter = filter;
        this.places = vocabulary.downwards(filter.values(Dimension.PLACE));
        this.words = vocabulary.words();
        this.way = way;
    }

    /** For what reads engagements in the order of time and stops after some. */
    public static TimelineQuery inOrder(TimelineFilter filter, Vocabulary vocabulary) {
        return new TimelineQuery(filter, vocabulary, Interpretation::inOrder);
    }

    public Predicate matches(Root<Engagement> engagement, Subqueries query, CriteriaBuilder builder) {
        List<Predicate> conditions = new ArrayList<>();
        choose(Dimension.MECHANISM, values -> conditions.add(throughAny(values, engagement, builder)));
        choose(
                Dimension.KIND,
                values -> conditions.add(engagement.get("kind").in(terms(values, EngagementKind.values()))));
        choose(
                Dimension.STATUS,
                values -> conditions.add(engagement.get("status").in(terms(values, EngagementStatus.values()))));
        choose(
                Dimension.PLACE,
                values -> conditions.add(engagement.get("place").get("id").in(places)));
        choose(
                Dimension.PARTY,
                values -> conditions.add(exists(
                        query,
                        builder,
                        Delegation.class,
                        each -> builder.and(
                                builder.equal(each.get("engagement"), engagement),
                                each.get("party").get("id").in(values)))));
        choose(
                Dimension.PERSON,
                values -> conditions.add(exists(
                        query,
                        builder,
                        Attendance.class,
                        each -> builder.and(
                                builder.equal(each.get("delegation").get("engagement"), engagement),
                                each.get("person").get("id").in(values)))));
        choose(
                Dimension.TOPIC,
                values -> conditions.add(exists(
                        query,
                        builder,
                        EngagementTopic.class,
                        each -> builder.and(
                                builder.equal(each.get("engagement"), engagement),
                                each.get("topic").get("id").in(values)))));
        words.ifPresent(wanted -> conditions.add(builder.isTrue(builder.function(
                way.apply(wanted),
                Boolean.class,
                engagement.get("id"),
                ((HibernateCriteriaBuilder) builder).value(wanted.tsquery())))));
        if (filter.differs()) {
            conditions.add(
                    exists(query, builder, Account.class, each -> builder.equal(each.get("engagement"), engagement)));
        }
        if (filter.from() != null) {
            Path<LocalDate> latest = engagement.get("latest");
            conditions.add(builder.or(
                    builder.isNull(latest),
                    builder.greaterThanOrEqualTo(latest, filter.from().first())));
        }
        if (filter.to() != null) {
            Path<LocalDate> earliest = engagement.get("earliest");
            conditions.add(builder.or(
                    builder.isNull(earliest),
                    builder.lessThanOrEqualTo(earliest, filter.to().last())));
        }
        return builder.and(conditions);
    }

    private static Predicate throughAny(Set<String> mechanisms, Root<Engagement> engagement, CriteriaBuilder builder) {
        Predicate named = engagement.get("mechanism").get("id").in(mechanisms);
        return mechanisms.contains(Dimension.NONE)
                ? builder.or(named, builder.isNull(engagement.get("mechanism").get("id")))
                : named;
    }

    /** Where a condition may open a subquery: any criteria query can. */
    public interface Subqueries {
        <T> Subquery<T> subquery(Class<T> type);
    }

    private void choose(Dimension dimension, Consumer<Set<String>> condition) {
        Set<String> values = filter.values(dimension);
        if (!values.isEmpty()) {
            condition.accept(values);
        }
    }

    private static <T extends Enum<T> & Term> List<T> terms(Set<String> values, T[] all) {
        return Arrays.stream(all).filter(each -> values.contains(each.term())).toList();
    }

    private static <T> Predicate exists(
            Subqueries query, CriteriaBuilder builder, Class<T> type, Function<Root<T>, Predicate> condition) {
        Subquery<Integer> subquery = query.subquery(Integer.class);
        Root<T> root = subquery.from(type);
        return builder.exists(subquery.select(builder.literal(1)).where(condition.apply(root)));
    }
}
