package org.engagementtimeline.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
class PeopleIndex {

    private final JdbcClient database;

    PeopleIndex(JdbcClient database) {
        this.database = database;
    }

    /**
     * What the record shows one person as, and how often.
     *
     * @param attended at how many engagements
     * @param expected at how many more
     * @param occasions on how many of their occasions the person said something
     */
    record Counts(Standing standing, int attended, int expected, int occasions) {}

    Counts counts(String id) {
        return database.sql("select upper(standing) as standing, attended, expected, occasions from people_place"
                        + " where person_id = ?")
                .param(id)
                .query(Counts.class)
                .single();
    }

    PeoplePage page(Selection selection) {
        Map<Standing, Integer> numbers = numbers();
        return new PeoplePage(
                selection.address(),
                numbers.values().stream().mapToInt(Integer::intValue).sum(),
                selection.isOfOne(),
                Arrays.stream(Standing.values())
                        .filter(standing ->
                                selection.isOfOne() ? standing == selection.standing() : numbers.containsKey(standing))
                        .map(standing -> selection.of(
                                standing, numbers.getOrDefault(standing, 0), paging -> entries(standing, paging)))
                        .toList());
    }

    /** How many people there are of each standing that anyone has. */
    private Map<Standing, Integer> numbers() {
        Map<Standing, Integer> numbers = new EnumMap<>(Standing.class);
        database.sql("select upper(standing), max(ordinal) from people_place group by standing")
                .query(row -> {
                    numbers.put(Standing.valueOf(row.getString(1)), row.getInt(2));
                });
        return numbers;
    }

    private List<Entry> entries(Standing standing, Paging paging) {
        return database.sql("""
                        select people_place.*, person.name, party_id, party.name as party,
                            array(select title from people_post where person_id = person.id order by ordinal) as titles,
                            array(select upper(hold) from people_post where person_id = person.id order by ordinal) as holds
                        from people_place join person on person.id = person_id left join party on party.id = party_id
                        where standing = ? and people_place.ordinal between ? and ? order by people_place.ordinal
                        """)
                .params(standing.term(), paging.first(), paging.last())
                .query((row, number) -> entry(row, standing))
                .list();
    }

    private static Entry entry(ResultSet row, Standing standing) throws SQLException {
        String party = row.getString("party_id");
        String[] titles = (String[]) row.getArray("titles").getArray();
        String[] holds = (String[]) row.getArray("holds").getArray();
        return new Entry(
                new Reference(row.getString("person_id"), row.getString("name")),
                party == null ? Optional.empty() : Optional.of(new Reference(party, row.getString("party"))),
                standing,
                IntStream.range(0, titles.length)
                        .mapToObj(i -> new Post(titles[i], Hold.valueOf(holds[i])))
                        .toList(),
                row.getInt("attended"),
                row.getInt("expected"),
                row.getBoolean("speaks"),
                row.getBoolean("comments"));
    }
}
