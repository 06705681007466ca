package org.engagementtimeline.filter;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.engagementtimeline.search.EngagementFinder;
import org.engagementtimeline.search.ParsedQuery;
import org.engagementtimeline.search.SearchQueryParser;
import org.engagementtimeline.vocabulary.EngagementKind;
import org.engagementtimeline.vocabulary.EngagementStatus;
import org.engagementtimeline.vocabulary.Term;
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

    /** During a load, pages may read the old and the new revision. */
    private static final int REVISIONS = 2;

    private static final int MOST_BYTES_OF_RESULTS = 8_000_000;

    private final FacetRepository repository;
    private final CurrentDataSet dataSet;
    private final SearchQueryParser parser;
    private final EngagementFinder finder;
    private final JdbcClient database;
    private final SortedEngagements sorted;
    private final Cache<String, RevisionData> revisions =
            Caffeine.newBuilder().maximumSize(REVISIONS).build();

    EngagementSelector(
            FacetRepository repository,
            CurrentDataSet dataSet,
            SearchQueryParser parser,
            EngagementFinder finder,
            JdbcClient database) {
        this.repository = repository;
        this.dataSet = dataSet;
        this.parser = parser;
        this.finder = finder;
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
        DataSet current = dataSet.read();
        RevisionData revisionData = revisions.get(current.revision(), absent -> revisionData(current));
        Map<Facet, Map<String, String>> names = revisionData.with(people(filter));
        filter.refuseUnknown(names);
        return new Selection(
                filter,
                names,
                revisionData,
                words,
                words.map(parsed -> revisionData.found().get(parsed.tsquery(), absent -> finder.positions(parsed))));
    }

    /** The selection of the same filter in the revision that the caller's transaction sees. */
    public Selection current(Selection selection) {
        return selection.revision().equals(dataSet.read().revision()) ? selection : select(selection.filter());
    }

    /**
     * What every page needs of one revision. It is read with the first page of the revision, and kept while pages may still read the
     * revision before.
     *
     * @param names the names of the values of all facets, by id in the order of the pages; not of people, because a record may have
     *     thousands
     * @param frequentPeople the names of the people with the most engagements, by id
     * @param ids of the engagements by their positions, of those that pages showed
     * @param found the positions of the engagements that words found, by the words as PostgreSQL has them
     */
    record RevisionData(
            BitmapIndex index,
            DataSet dataSet,
            List<MechanismReference> mechanisms,
            Map<Facet, Map<String, String>> names,
            Map<String, String> frequentPeople,
            Cache<Integer, String> ids,
            Cache<String, RoaringBitmap> found) {

        Map<Facet, Map<String, String>> with(Map<String, String> people) {
            Map<Facet, Map<String, String>> all = new EnumMap<>(names);
            all.put(Facet.PERSON, people);
            return all;
        }
    }

    private RevisionData revisionData(DataSet current) {
        BitmapIndex index = BitmapIndex.read(database);
        Map<Facet, Map<String, String>> names = new EnumMap<>(Facet.class);
        names.put(Facet.KIND, Term.wordsByTerm(EngagementKind.values()));
        names.put(Facet.STATUS, Term.wordsByTerm(EngagementStatus.values()));
        RowCallbackHandler add = row -> names.computeIfAbsent(
                        Facet.valueOf(row.getString("dimension").toUpperCase(Locale.ROOT)),
                        any -> new LinkedHashMap<>())
                .put(row.getString("value"), row.getString("name"));
        database.sql("select dimension, value, name from engagement_value_name order by dimension, ordinal, name")
                .query(add);
        names.computeIfAbsent(Facet.MECHANISM, any -> new LinkedHashMap<>()).put(Facet.NONE, Facet.NO_MECHANISM);
        List<String> frequent = index.values(Facet.PERSON).stream()
                .limit(FREQUENT_PEOPLE)
                .map(BitmapIndex.Value::id)
                .toList();
        return new RevisionData(
                index,
                current,
                repository.mechanisms().stream()
                        .map(Mechanism::details)
                        .map(MechanismDetails::reference)
                        .toList(),
                names,
                Reference.namesById(repository.people(frequent)),
                Caffeine.newBuilder().maximumSize(MOST_IDS_KEPT).build(),
                Caffeine.newBuilder()
                        .maximumWeight(MOST_BYTES_OF_RESULTS)
                        .weigher((String words, RoaringBitmap found) -> 2 * words.length() + found.getSizeInBytes())
                        .build());
    }

    /** The people that the filter names; a record may have thousands. */
    private Map<String, String> people(EngagementFilter filter) {
        if (filter.person().isEmpty()) {
            return Map.of();
        }
        Map<String, String> people = Reference.namesById(repository.people(filter.person()));
        filter.person().stream()
                .filter(id -> !people.containsKey(id))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ValueSuggestions.refused(
                            Facet.PERSON.parameter(),
                            unknown,
                            Reference.namesById(repository.people(Limit.of(MOST_PEOPLE_SUGGESTED))));
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
        List<Integer> page =
                BitmapIndex.walk(positions, walksOlder, beginning(selection.index(), start.cursor(), walksOlder), size);
        if (page.isEmpty()) {
            return new Page(List.of(), Optional.empty(), Optional.empty(), false);
        }
        if (start.backwards()) {
            Collections.reverse(page);
        }
        List<Integer> before = List.of();
        List<Integer> begunBefore = List.of();
        if (start.cursor().isPresent()) {
            int next = BitmapIndex.next(page.get(0), !older);
            before = BitmapIndex.walk(positions, !older, next, 1);
            begunBefore = BitmapIndex.walk(
                    RoaringBitmap.and(positions, selection.index().begun()), !older, next, 1);
        }
        boolean more = !BitmapIndex.walk(positions, older, BitmapIndex.next(page.get(page.size() - 1), older), 1)
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

    /** The ids of at most so many engagements of a selection, in the order of its filter, after one or from the beginning. */
    public List<String> ids(Selection selection, Optional<Cursor> after, int size) {
        boolean older = selection.filter().newestFirst();
        List<Integer> positions =
                BitmapIndex.walk(selection.positions(), older, beginning(selection.index(), after, older), size);
        Map<Integer, String> ids = ids(selection, positions);
        return positions.stream().map(ids::get).toList();
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
    private int beginning(BitmapIndex index, Optional<Cursor> start, boolean older) {
        if (start.isEmpty()) {
            return older ? 0 : index.size() - 1;
        }
        Cursor cursor = start.get();
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
