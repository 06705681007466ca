package org.engagementtimeline.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.evidence.ConsistentRead;
import org.engagementtimeline.person.PeoplePage.Entry;
import org.engagementtimeline.person.PeoplePage.Post;
import org.engagementtimeline.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the loader has counted of each person, for the list of people and for the page of one. */
@Component
@ConsistentRead
class Directory {

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /**
     * What the record shows one person as.
     *
     * @param attended at how many engagements
     * @param expected at how many more
     * @param occasions on how many of which they said something
     */
    record Place(Standing standing, int attended, int expected, int occasions) {}

    Place place(String id) {
        return database.sql("select upper(standing) as standing, attended, expected, occasions from people_place"
                        + " where person_id = ?")
                .param(id)
                .query(Place.class)
                .single();
    }

    /** The titles of the offices that sources show one person in. */
    List<String> offices(String id) {
        return database.sql("select title from people_post where person_id = ? order by ordinal")
                .param(id)
                .query(String.class)
                .list();
    }

    PeoplePage page(Selection selection) {
        Map<Standing, Integer> numbers = numbers();
        return new PeoplePage(
                selection.address(),
                numbers.values().stream().mapToInt(Integer::intValue).sum(),
                selection.isOfOne(),
                Arrays.stream(Standing.values())
                        .filter(standing ->
                                selection.isOfOne() ? standing == selection.standing() : numbers.get(standing) > 0)
                        .map(standing ->
                                selection.of(standing, numbers.get(standing), paging -> entries(standing, paging)))
                        .toList());
    }

    /** The place of the last of each is how many there are. */
    private Map<Standing, Integer> numbers() {
        Map<Standing, Integer> numbers = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            numbers.put(
                    standing,
                    database.sql("select coalesce(max(ordinal), 0) from people_place where standing = ?")
                            .param(standing.term())
                            .query(Integer.class)
                            .single());
        }
        return numbers;
    }

    private List<Entry> entries(Standing standing, Paging paging) {
        Map<String, List<Post>> posts = database
                .sql("""
                        select people_post.person_id, title, hold from people_post join people_place using (person_id)
                        where standing = ? and people_place.ordinal between ? and ? order by people_post.ordinal
                        """)
                .params(standing.term(), paging.first(), paging.last())
                .query((row, number) -> Map.entry(row.getString("person_id"), post(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return database.sql("""
                        select people_place.*, person.name, party_id, party.name as party
                        from people_place join person on person.id = person_id left join party on party.id = party_id
                        where standing = ? and people_place.ordinal between ? and ? order by people_place.ordinal
                        """)
                .params(standing.term(), paging.first(), paging.last())
                .query((row, number) -> entry(row, standing, posts))
                .list();
    }

    private static Entry entry(ResultSet row, Standing standing, Map<String, List<Post>> posts) throws SQLException {
        String id = row.getString("person_id");
        String party = row.getString("party_id");
        return new Entry(
                new Reference(id, row.getString("name")),
                party == null ? Optional.empty() : Optional.of(new Reference(party, row.getString("party"))),
                standing,
                posts.getOrDefault(id, List.of()),
                row.getInt("attended"),
                row.getInt("expected"),
                row.getBoolean("speaks"),
                row.getBoolean("comments"));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("title"), Hold.valueOf(row.getString("hold").toUpperCase(Locale.ROOT)));
    }
}
