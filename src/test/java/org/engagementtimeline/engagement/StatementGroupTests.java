package org.engagementtimeline.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Reference;
import org.engagementtimeline.domain.StatementDetails;
import org.engagementtimeline.engagement.EngagementPage.StatementGroup;
import org.engagementtimeline.evidence.CitedSource;
import org.engagementtimeline.evidence.CitedValue;
import org.engagementtimeline.evidence.Evidence;
import org.junit.jupiter.api.Test;

class StatementGroupTests {

    private static final Reference NORTH = new Reference("north", "North");
    private static final Reference SOUTH = new Reference("south", "South");
    private static final Reference HOST = new Reference("host", "Host");

    private static StatementDetails says(String words, Reference... speakers) {
        return new StatementDetails(
                Arrays.asList(speakers),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new CitedValue<>(words, Evidence.stated(List.of(new CitedSource("source", "A source", List.of(1))))),
                List.of(),
                List.of());
    }

    private static List<String> lines(List<StatementGroup> groups) {
        return groups.stream()
                .map(group -> group.parties().stream().map(Reference::id).toList()
                        + group.statements().stream()
                                .map(statement -> statement.says().value())
                                .toList()
                                .toString())
                .toList();
    }

    @Test
    void givesWhatPartiesSaidTogetherFirstAndThenEachSideInItsOrder() {
        List<StatementGroup> groups = StatementGroup.of(
                List.of(says("a", SOUTH), says("b", NORTH, SOUTH), says("c", NORTH), says("d", SOUTH)),
                List.of(NORTH, SOUTH));

        assertThat(lines(groups)).containsExactly("[north, south][b]", "[north][c]", "[south][a, d]");
    }

    @Test
    void leavesOutASideForWhichTheSourcesReportNothing() {
        assertThat(lines(StatementGroup.of(List.of(says("a", NORTH)), List.of(NORTH, SOUTH))))
                .containsExactly("[north][a]");
    }

    @Test
    void givesAPartyWithoutADelegationItsPlaceAfterThem() {
        assertThat(lines(StatementGroup.of(List.of(says("a", HOST), says("b", NORTH)), List.of(NORTH))))
                .containsExactly("[north][b]", "[host][a]");
    }

    @Test
    void isSilentWhereNothingWasSaid() {
        assertThat(StatementGroup.of(List.of(), List.of(NORTH, SOUTH))).isEmpty();
    }
}
