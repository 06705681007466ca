package org.engagementtimeline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.engagementtimeline.record.Backdrop;
import org.engagementtimeline.record.DataSet;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.record.Mechanism;
import org.engagementtimeline.record.Party;
import org.engagementtimeline.record.Place;
import org.engagementtimeline.record.Reference;
import org.engagementtimeline.record.Topic;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the timeline reads of the record: the engagements, and the vocabulary they can be chosen by. */
interface TimelineRecord extends Repository<Engagement, String>, JpaSpecificationExecutor<Engagement> {

    @Query("select dataSet from DataSet dataSet")
    DataSet dataSet();

    @Query("select mechanism from Mechanism mechanism order by mechanism.ordinal")
    List<Mechanism> mechanisms();

    @Query("select party from Party party order by party.ordinal")
    List<Party> parties();

    @Query("select topic from Topic topic order by topic.ordinal")
    List<Topic> topics();

    @Query("select place from Place place order by place.name")
    List<Place> places();

    @Query(
            "select new org.engagementtimeline.record.Reference(person.id, person.name) from Person person where person.id in :ids")
    List<Reference> people(Collection<String> ids);

    @Query("select person.id from Person person order by person.id")
    List<String> personIds(Limit limit);

    /** The events strictly between two places in the timeline, each a day and, on that day, an id. */
    @Query("""
            select backdrop from Backdrop backdrop join fetch backdrop.dateClaim
            where (backdrop.sortDay > :low or backdrop.sortDay = :low and backdrop.id > :lowId)
            and (backdrop.sortDay < :high or backdrop.sortDay = :high and backdrop.id < :highId)
            """)
    List<Backdrop> backdrop(LocalDate low, String lowId, LocalDate high, String highId, Sort order, Limit limit);
}
