package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.engagementtimeline.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterSentenceTests {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("jcc", "JCC"),
            Map.entry("secretaries", "Additional secretaries"),
            Map.entry("envoys", "Special envoys"),
            Map.entry("commerce", "Commerce"),
            Map.entry("jirgas", "Jirgas"),
            Map.entry("high-level", "High-level"),
            Map.entry("kabul", "Kabul"),
            Map.entry("torkham", "Torkham"),
            Map.entry("pakistan", "Pakistan"),
            Map.entry("afghanistan", "Afghanistan"),
            Map.entry("dar", "Ishaq Dar"),
            Map.entry("sadiq", "Mohammad Sadiq"),
            Map.entry("trade", "Trade"),
            Map.entry("transit", "Transit"),
            Map.entry("security", "Security"),
            Map.entry("terrorism", "Terrorism and armed groups"),
            Map.entry("ttp", "TTP"));

    private static String sentence(String query, boolean any) {
        return FilterSentence.of(
                Parameters.of(query, EngagementFilter.class), (facet, id) -> NAMES.getOrDefault(id, id), any);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                              | All engagements
                    sort=oldest                                     | All engagements
                    from=2025-04&to=2025-04                         | Engagements in April 2025
                    from=2024&to=2024                               | Engagements in 2024
                    from=2025-04-16&to=2025-04-16                   | Engagements on 16 April 2025
                    from=2024-01&to=2025-04-16                      | Engagements from January 2024 to 16 April 2025
                    from=2024                                       | Engagements since 2024
                    to=2025-04                                      | Engagements until April 2025
                    topic=trade&topic=transit&to=2025-04            | Engagements about trade or transit until April 2025
                    topic=ttp                                       | Engagements about TTP
                    topic=security&topic=terrorism                  | Engagements about security, or about terrorism and armed groups
                    topic=security&topic=terrorism&from=2024        | Engagements about security, or about terrorism and armed groups, since 2024
                    kind=visit&place=kabul                          | Visits to Kabul
                    kind=visit&status=held&status=under-way&place=kabul | Visits to Kabul, held or under way
                    kind=talks&kind=visit&place=kabul&place=torkham | Talks or visits in Kabul or Torkham
                    mechanism=none                                  | Engagements with no named mechanism
                    mechanism=jcc&mechanism=none                    | JCC engagements, or those with no named mechanism
                    mechanism=secretaries&kind=talks                | Additional-secretary talks
                    mechanism=envoys&mechanism=jcc                  | Special-envoy or JCC engagements
                    mechanism=commerce                              | Commerce engagements
                    mechanism=jirgas&kind=jirga                     | Jirgas
                    mechanism=jcc&level=high-level&kind=session     | High-level JCC sessions
                    mechanism=jcc&kind=session&status=held          | JCC sessions held
                    mechanism=jcc&kind=session&status=held&place=kabul&from=2024 | JCC sessions held in Kabul since 2024
                    status=announced                                | Announced engagements
                    status=under-way                                | Engagements under way
                    status=held&status=under-way                    | Engagements held or under way
                    party=pakistan                                  | Engagements with Pakistan
                    party=afghanistan&party=pakistan&person=dar     | Engagements between Afghanistan and Pakistan involving Ishaq Dar
                    person=dar&person=sadiq                         | Engagements involving Ishaq Dar and Mohammad Sadiq
                    status=held&person=dar&topic=trade&from=2024&to=2024&q=fee | Held engagements involving Ishaq Dar, about trade, in 2024, matching “fee”
                    q=border "trade                                 | Engagements matching “border "trade”
                    conflicting=yes                                 | Engagements on which reports conflict
                    """)
    void saysTheFilter(String query, String sentence) {
        assertThat(sentence(query, false)).isEqualTo(sentence);
    }

    @Test
    void saysThatOneOfSeveralPartiesOrPeopleIsEnough() {
        assertThat(sentence("party=pakistan&party=afghanistan", true))
                .isEqualTo("Engagements with Afghanistan or Pakistan");
        assertThat(sentence("person=dar&person=sadiq", true))
                .isEqualTo("Engagements involving Ishaq Dar or Mohammad Sadiq");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                       | All commitments
                    party=pakistan&topic=transit             | Commitments by Pakistan about transit
                    state=reviewed                           | Commitments, last reported as reviewed
                    engagement=talks                         | Commitments made or taken up at Talks in Kabul
                    from=2025-04&to=2025-04                  | Commitments made or first reported in April 2025
                    from=2024&party=pakistan                 | Commitments by Pakistan made or first reported since 2024
                    to=2024&state=reviewed                   | Commitments made or first reported until 2024, last reported as reviewed
                    kind=pledge&kind=procedural-step&party=afghanistan&party=pakistan&state=partly-implemented | Pledges or procedural steps by Afghanistan or Pakistan, last reported as partly implemented
                    """)
    void saysAFilterOfTheLedger(String query, String sentence) {
        Map<Facet, Map<String, String>> values = Map.of(
                Facet.PARTY,
                NAMES,
                Facet.TOPIC,
                NAMES,
                Facet.STATE,
                Map.of("partly-implemented", "partly implemented", "reviewed", "reviewed"));
        CommitmentFilter filter = Parameters.of(query, CommitmentFilter.class);
        List<String> engagements = filter.engagement().isEmpty() ? List.of() : List.of("Talks in Kabul");
        assertThat(FilterSentence.of(filter, values, engagements)).isEqualTo(sentence);
    }
}
