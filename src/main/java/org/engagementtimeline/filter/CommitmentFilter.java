package org.engagementtimeline.filter;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.web.Link;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which commitments a reader wants and in what order, on pages and in files.
 *
 * @param party made by one of these parties
 * @param topic on one of these topics
 * @param state whose last reported state is one of these
 * @param kind of one of these kinds
 * @param sort the order
 */
@ParameterObject
public record CommitmentFilter(
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> party,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> topic,
        Set<CommitmentState> state,
        Set<CommitmentKind> kind,
        @Nullable CommitmentOrder sort)
        implements Filter {

    public static final CommitmentFilter ALL = new CommitmentFilter(Set.of(), Set.of(), Set.of(), Set.of(), null);

    public CommitmentFilter {
        sort = sort == null ? CommitmentOrder.MADE : sort;
    }

    public CommitmentFilter withSort(CommitmentOrder other) {
        return new CommitmentFilter(party, topic, state, kind, other);
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.PARTY, Facet.TOPIC, Facet.STATE, Facet.KIND);
    }

    @Override
    public Link link() {
        return Link.to("/commitments", this);
    }
}
