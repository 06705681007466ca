package org.engagementtimeline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.Facet;
import org.engagementtimeline.filter.FacetValues;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSentenceTests {

    private static final FacetValues VALUES = new FacetValues(Map.of(
            Facet.PARTY, Map.of("north", "North", "south", "South"),
            Facet.TOPIC, Map.of("trade", "Trade", "armed", "Armed groups"),
            Facet.KIND, Map.of("pledge", "pledge", "procedural-step", "procedural step"),
            Facet.STATE, Map.of("reviewed", "reviewed", "partly-implemented", "partly implemented")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | All commitments
            sort=due | All commitments
            party=north&party=south | Commitments by North or South
            kind=pledge&kind=procedural-step | Pledges and procedural steps
            topic=trade&topic=armed | Commitments about armed groups, or about trade
            state=reviewed | Commitments, last reported as reviewed
            engagement=talks | Commitments made or taken up at: Talks in Kabul
            from=2025-04&to=2025-04 | Commitments, made in April 2025
            from=2024&to=2025-04 | Commitments, made from 2024 to April 2025
            from=2024 | Commitments, made since 2024
            to=2024 | Commitments, made until 2024
            kind=pledge&party=north&topic=trade&state=partly-implemented | Pledges by North about trade, last reported as partly implemented
            """)
    void saysWhatAFilterSelects(String query, String sentence) {
        CommitmentFilter filter = Parameters.of(query, CommitmentFilter.class);
        Map<String, String> engagements = filter.engagement().isEmpty() ? Map.of() : Map.of("talks", "Talks in Kabul");
        assertThat(LedgerSentence.of(filter, VALUES, engagements)).isEqualTo(sentence);
    }
}
