package org.engagementtimeline.filter;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.vocabulary.CommitmentKind;
import org.engagementtimeline.vocabulary.CommitmentState;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.Link;
import org.engagementtimeline.web.ParameterBinder;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which commitments a reader wants and in what order, on pages and in files.
 *
 * @param party made by one of these parties
 * @param topic on one of these topics
 * @param state whose last reported state is one of these
 * @param kind of one of these kinds
 * @param engagement made or taken up at one of these engagements
 * @param from made, or first reported, in or after this year, month or day, as far as its date may mean it
 * @param to made, or first reported, in or before this year, month or day, as far as its date may mean it
 * @param sort the order
 */
@ParameterObject
public record CommitmentFilter(
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> party,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> topic,
        Set<CommitmentState> state,
        Set<CommitmentKind> kind,
        Set<@Pattern(regexp = ID, message = ID_MESSAGE) String> engagement,

        @Schema(type = "string", pattern = ParameterBinder.DATE) @Nullable
        EdtfDate from,

        @Schema(type = "string", pattern = ParameterBinder.DATE) @Nullable
        EdtfDate to,

        @Nullable CommitmentOrder sort)
        implements Filter {

    public static final CommitmentFilter ALL =
            new CommitmentFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);

    /** @throws BadRequestException if {@code to} is before {@code from} */
    public CommitmentFilter {
        Filter.refuseReversed(from, to);
        sort = sort == null ? CommitmentOrder.MADE : sort;
    }

    public CommitmentFilter withSort(CommitmentOrder other) {
        return new CommitmentFilter(party, topic, state, kind, engagement, from, to, other);
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.PARTY, Facet.TOPIC, Facet.STATE, Facet.KIND);
    }

    /** Whether it selects by facets only, which are counted in advance. */
    boolean facetsOnly() {
        return engagement.isEmpty() && from == null && to == null;
    }

    @Override
    public Link link() {
        return Link.to("/commitments", this);
    }
}
