package org.engagementtimeline.filter;

import java.util.Collection;
import java.util.List;
import org.engagementtimeline.domain.Mechanism;
import org.engagementtimeline.domain.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what engagements and commitments can be chosen by. */
interface FacetRepository extends Repository<Mechanism, String> {

    @Query("select mechanism from Mechanism mechanism order by mechanism.ordinal")
    List<Mechanism> mechanisms();

    @Query("""
            select new org.engagementtimeline.domain.Reference(party.id, party.name) from Party party
            order by party.ordinal
            """)
    List<Reference> parties();

    @Query("""
            select new org.engagementtimeline.domain.Reference(topic.id, topic.name) from Topic topic
            order by topic.ordinal
            """)
    List<Reference> topics();

    @Query(
            "select new org.engagementtimeline.domain.Reference(person.id, person.name) from Person person where person.id in :ids")
    List<Reference> people(Collection<String> ids);

    @Query("""
            select new org.engagementtimeline.domain.Reference(person.id, person.name) from Person person
            order by person.id
            """)
    List<Reference> people(Limit limit);
}
