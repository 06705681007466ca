package org.engagementtimeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.record.Engagement;
import org.engagementtimeline.search.Interpretation;
import org.engagementtimeline.search.Interpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Every way of asking for words, whichever the frequency of the words would choose. */
@SpringBootTest
@AutoConfigureMockMvc
class SearchPlansTests {

    @Autowired
    private VocabularyRecord record;

    @Autowired
    private Interpreter interpreter;

    @Autowired
    private EntityManager database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    q=Muttaqi                          | 1
                    q=mutaqi                           | 1
                    q="mutaqi"                         | 0
                    q=Pakistan                         | 11
                    q=JCC -seventh                     | 0
                    q=JCC or visit                     | 7
                    q=JCC&place=kabul                  | 1
                    q=trade&kind=visit&from=2025       | 2
                    q="deputy prime minister"          | 1
                    """)
    void findTheSameEngagements(String query, int engagements) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams());
        TimelineFilter filter = TimelineFilter.parse(parameters);
        Interpretation words = interpreter.interpret(filter.q());

        List<String> gathered = ids(TimelineQuery.inOrder(filter, vocabulary(filter, words, false)));
        assertThat(gathered).hasSize(engagements);
        assertThat(ids(TimelineQuery.inOrder(filter, vocabulary(filter, words, true))))
                .isEqualTo(gathered);
        assertThat(ids(new TimelineQuery(filter, vocabulary(filter, words, true))))
                .isEqualTo(gathered);
    }

    private Vocabulary vocabulary(TimelineFilter filter, Interpretation words, boolean frequent) {
        return Vocabulary.of(
                record,
                filter,
                Optional.of(new Interpretation(words.question(), words.tsquery(), words.corrections(), frequent)));
    }

    private List<String> ids(TimelineQuery query) {
        CriteriaBuilder builder = database.getCriteriaBuilder();
        CriteriaQuery<String> criteria = builder.createQuery(String.class);
        Root<Engagement> engagement = criteria.from(Engagement.class);
        return database.createQuery(criteria.select(engagement.get("id"))
                        .where(query.matches(engagement, criteria::subquery, builder))
                        .orderBy(builder.asc(engagement.get("sortDay")), builder.asc(engagement.get("id"))))
                .getResultList();
    }
}
