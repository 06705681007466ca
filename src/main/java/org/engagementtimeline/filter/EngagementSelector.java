package org.engagementtimeline.filter;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementtimeline.domain.EngagementFacts.MechanismReference;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.MechanismDetails;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.search.ParsedQuery;
import org.engagementtimeline.search.SearchQueryParser;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.ValueSuggestions;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Selects engagements by a filter. Everything that selects engagements uses this class. */
@Component
@ConsistentRead
public class EngagementSelector {

    private static final int MOST_PEOPLE_SUGGESTED = 1_000;
    private static final int FREQUENT_PEOPLE = 1_000;
    private static final int MOST_IDS_KEPT = 20_000;

    private final FacetRepository repository;
    private final CurrentDataSet dataSet;
    private final SearchQueryParser parser;
    private final BitmapIndexes indexes;
    private final JdbcClient database;
    private final SortedEngagements sorted;
    private final Cache<String, RevisionData> revisions =
            Caffeine.newBuilder().maximumSize(BitmapIndexes.REVISIONS).build();

    EngagementSelector(
            FacetRepository repository,
            CurrentDataSet dataSet,
            SearchQueryParser parser,
            BitmapIndexes indexes,
            JdbcClient database) {
        this.repository = repository;
        this.dataSet = dataSet;
        this.parser = parser;
        this.indexes = indexes;
        this.database = database;
        this.sorted = new SortedEngagements(database);
    }

    /**
     * @throws BadRequestException if the filter has an unknown id, or no word to search for
     */
    public Selection select(EngagementFilter filter) {
        Optional<ParsedQuery> words = Optional.ofNullable(filter.q()).map(parser::parse);
        words.filter(parsed -> !parsed.searchable()).ifPresent(parsed -> {
            throw new BadRequestException(parsed.unsearchable());
        });
        BitmapIndex index = indexes.current();
        RevisionData revisionData = revisions.get(index.revision(), any -> revisionData(index));
        FacetValues values = revisionData.with(people(filter));
        values.refuseUnknown(filter);
        return new Selection(
                filter, values, revisionData, words, index, words.map(parsed -> indexes.found(index, parsed)));
    }

    /** The selection of the same filter in the revision that the caller's transaction sees. */
    public Selection current(Selection selection) {
        return selection.index() == indexes.current() ? selection : select(selection.filter());
    }

    /**
     * What every page needs of one revision.
     *
     * @param values the values of all facets except people, because a record may have thousands of people
     * @param frequentPeople the names of the people with the most engagements, by id
     * @param ids of the engagements by their positions, of those that pages showed
     */
    record RevisionData(
            DataSet dataSet,
            List<MechanismReference> mechanisms,
            Map<Facet, Map<String, String>> values,
            Map<String, String> frequentPeople,
            Cache<Integer, String> ids) {

        FacetValues with(Map<String, String> people) {
            Map<Facet, Map<String, String>> all = new EnumMap<>(values);
            all.put(Facet.PERSON, people);
            return new FacetValues(all);
        }
    }

    private RevisionData revisionData(BitmapIndex index) {
        Map<Facet, Map<String, String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.KIND, FacetValues.of(EngagementKind.values()));
        values.put(Facet.STATUS, FacetValues.of(EngagementStatus.values()));
        RowCallbackHandler add = row -> values.computeIfAbsent(
                        Facet.valueOf(row.getString("dimension").toUpperCase(Locale.ROOT)),
                        any -> new LinkedHashMap<>())
                .put(row.getString("value"), row.getString("name"));
        database.sql("select dimension, value, name from engagement_value_name order by dimension, ordinal, name")
                .query(add);
        values.computeIfAbsent(Facet.MECHANISM, any -> new LinkedHashMap<>()).put(Facet.NONE, Facet.NO_MECHANISM);
        List<String> frequent = index.values(Facet.PERSON).stream()
                .limit(FREQUENT_PEOPLE)
                .map(BitmapIndex.Value::id)
                .toList();
        return new RevisionData(
                dataSet.read(),
                repository.mechanisms().stream()
                        .map(Mechanism::details)
                        .map(MechanismDetails::reference)
                        .toList(),
                values,
                FacetValues.of(repository.people(frequent), Reference::id, Reference::name),
                Caffeine.newBuilder().maximumSize(MOST_IDS_KEPT).build());
    }

    /** The people that the filter names; a record may have thousands. */
    private Map<String, String> people(EngagementFilter filter) {
        if (filter.person().isEmpty()) {
            return Map.of();
        }
        Map<String, String> people = FacetValues.of(repository.people(filter.person()), Reference::id, Reference::name);
        filter.person().stream()
                .filter(id -> !people.containsKey(id))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ValueSuggestions.refused(
                            Facet.PERSON.parameter(), unknown, repository.personIds(Limit.of(MOST_PEOPLE_SUGGESTED)));
                });
        return people;
    }

    /**
     * The engagements on one page of a selection, by id.
     *
     * @param ids in the order of the filter
     * @param before the engagement before this page, if any
     * @param begunBefore the nearest engagement before this page that began, if any
     * @param more whether there are engagements after this page
     */
    public record Page(List<String> ids, Optional<String> before, Optional<String> begunBefore, boolean more) {}

    /** Reads a page. In an order in time, the cost does not depend on its position. */
    public Page page(Selection selection, TimelinePosition start, int size) {
        if (!selection.filter().sort().inTime()) {
            return sorted.page(selection, start, size);
        }
        RoaringBitmap positions = selection.positions();
        boolean older = selection.filter().newestFirst();
        boolean walksOlder = older != start.backwards();
        List<Integer> page = walk(positions, walksOlder, beginning(selection.index(), start, walksOlder), size);
        if (page.isEmpty()) {
            return new Page(List.of(), Optional.empty(), Optional.empty(), false);
        }
        if (start.backwards()) {
            Collections.reverse(page);
        }
        List<Integer> before = List.of();
        List<Integer> begunBefore = List.of();
        if (start.cursor().isPresent()) {
            int next = next(page.get(0), !older);
            before = walk(positions, !older, next, 1);
            begunBefore = walk(RoaringBitmap.and(positions, selection.index().begun()), !older, next, 1);
        }
        boolean more = !walk(positions, older, next(page.get(page.size() - 1), older), 1)
                .isEmpty();
        Map<Integer, String> ids = ids(
                selection,
                Stream.of(page, before, begunBefore).flatMap(List::stream).toList());
        return new Page(
                page.stream().map(ids::get).toList(),
                before.stream().map(ids::get).findFirst(),
                begunBefore.stream().map(ids::get).findFirst(),
                more);
    }

    /** The ids of the engagements of a part, the newest first. */
    public List<String> ids(Selection selection, Selection.Part part) {
        return List.copyOf(ids(selection, part.positions()).values());
    }

    /**
     * The engagements of a selection by when they last changed, the latest first, and as the timeline has them where that is equal.
     * One whose time of change is not known counts as the latest.
     *
     * @param after the one just before those; empty for the beginning
     * @return none if that one is the last, or there is no such engagement
     */
    public List<String> lastChanged(Selection selection, Optional<String> after, int size) {
        return database.sql("""
                        select engagement_id from timeline_place where ordinal = any(:positions)
                        and (:after = '' or recency > (select recency from timeline_place where engagement_id = :after))
                        order by recency limit :size
                        """)
                .param("positions", selection.positions().stream().boxed().toArray(Integer[]::new))
                .param("after", after.orElse(""))
                .param("size", size)
                .query(String.class)
                .list();
    }

    /** The position to start from. The engagement of the cursor may have been removed; then its neighbour counts. */
    private int beginning(BitmapIndex index, TimelinePosition start, boolean older) {
        if (start.cursor().isEmpty()) {
            return older ? 0 : index.size() - 1;
        }
        Cursor cursor = start.cursor().get();
        int first = index.firstSortedBefore(cursor.sortDay().plusDays(1));
        int end = index.firstSortedBefore(cursor.sortDay());
        int reached = database.sql("""
                        select count(*) from timeline_place
                        where ordinal >= :first and ordinal < :end
                        and (engagement_id collate "C" > :id or :inclusive and engagement_id = :id)
                        """)
                .param("first", first)
                .param("end", end)
                .param("id", cursor.id())
                .param("inclusive", older)
                .query(Integer.class)
                .single();
        return older ? first + reached : first + reached - 1;
    }

    private static int next(int position, boolean older) {
        return older ? position + 1 : position - 1;
    }

    /** At most {@code most} of the positions, from one position towards the older or the newer ones. */
    private static List<Integer> walk(RoaringBitmap positions, boolean older, int from, int most) {
        List<Integer> walked = new ArrayList<>();
        int position = from;
        while (position >= 0 && walked.size() < most) {
            position = (int) (older ? positions.nextValue(position) : positions.previousValue(position));
            if (position >= 0) {
                walked.add(position);
                position = next(position, older);
            }
        }
        return walked;
    }

    /** The ids by position, in the order of the positions. */
    private Map<Integer, String> ids(Selection selection, Iterable<Integer> positions) {
        return selection
                .revisionData()
                .ids()
                .getAll(
                        positions,
                        absent -> database
                                .sql("select ordinal, engagement_id from timeline_place where ordinal = any(?)")
                                .param(absent.toArray(Integer[]::new))
                                .query((row, number) -> Map.entry(row.getInt(1), row.getString(2)))
                                .list()
                                .stream()
                                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
