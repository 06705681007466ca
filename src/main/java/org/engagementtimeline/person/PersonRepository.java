package org.engagementtimeline.person;

import java.util.Collection;
import java.util.List;
import org.engagementtimeline.domain.Office;
import org.engagementtimeline.domain.Person;
import org.engagementtimeline.representation.ItemReader;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people, and the offices in which sources show them. */
interface PersonRepository extends Repository<Person, String>, ItemReader<Person> {

    @Query("select office from Office office where office.id in :ids")
    List<Office> offices(Collection<String> ids);

    /** The latest engagements at which someone is named, the latest first. */
    @NativeQuery("""
            select id from engagement where id in (select engagement_id from attendance where person_id = :id)
            order by sort_day desc, id desc limit :most
            """)
    List<String> engagements(String id, int most);

    /** The latest engagements at or about which someone said something. */
    @NativeQuery("""
            select id from engagement where id in (select engagement_id from statement where person_id = :id)
            order by sort_day desc, id desc limit :most
            """)
    List<String> engagementsSpokenOf(String id, int most);

    /** The latest background events about which someone said something. */
    @NativeQuery("""
            select id from background where id in (select background_id from statement where person_id = :id)
            order by sort_day desc, id desc limit :most
            """)
    List<String> backgroundSpokenOf(String id, int most);

    /** The titles of all offices that sources show someone in, as the loader has found them. */
    @NativeQuery("select title from people_post where person_id = :id order by ordinal")
    List<String> titles(String id);
}
