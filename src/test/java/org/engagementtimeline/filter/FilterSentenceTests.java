package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterSentenceTests {

    private static final Map<String, String> NAMES = Map.of(
            "jcc",
            "JCC",
            "kabul",
            "Kabul",
            "pakistan",
            "Pakistan",
            "dar",
            "Ishaq Dar",
            "trade",
            "Trade",
            "transit",
            "Transit",
            "held",
            "held",
            "under-way",
            "under way");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                    | All engagements
                    sort=oldest                                           | All engagements
                    mechanism=jcc&kind=session&status=held&place=kabul&from=2024 | JCC sessions held in Kabul since 2024
                    kind=talks&kind=visit                                 | Talks or visits
                    status=held&status=under-way                          | Engagements held or under way
                    party=pakistan&person=dar                             | Engagements with Pakistan involving Ishaq Dar
                    topic=trade&topic=transit&to=2025-04                  | Engagements on Trade or Transit until April 2025
                    from=2024-01&to=2025-04-16                            | Engagements from January 2024 to 16 April 2025
                    mechanism=jcc&from=2024&q=border "trade                | JCC engagements since 2024 matching “border "trade”
                    conflicting=yes                                           | Engagements on which reports conflict
                    """)
    void saysTheFilter(String query, String sentence) {
        assertThat(FilterSentence.of(Parameters.of(query, EngagementFilter.class), (facet, id) -> NAMES.get(id)))
                .isEqualTo(sentence);
    }
}
