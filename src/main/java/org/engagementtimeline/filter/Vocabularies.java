package org.engagementtimeline.filter;

import java.util.Optional;
import org.engagementtimeline.search.Interpretation;
import org.engagementtimeline.search.Interpreter;
import org.engagementtimeline.web.BadRequestException;
import org.springframework.stereotype.Component;

/** Reads what engagements can be chosen by, checks a filter against it and finds out what its words mean, once. */
@Component
public class Vocabularies {

    private final VocabularyRecord record;
    private final Interpreter interpreter;

    Vocabularies(VocabularyRecord record, Interpreter interpreter) {
        this.record = record;
        this.interpreter = interpreter;
    }

    /**
     * @throws BadRequestException when the filter names an id that there is not, saying which there are, or asks for words
     *     none of which can be searched for
     */
    public Vocabulary of(TimelineFilter filter) {
        Optional<Interpretation> words = Optional.ofNullable(filter.q()).map(interpreter::interpret);
        words.filter(asked -> !asked.searchable()).ifPresent(asked -> {
            throw new BadRequestException(asked.unsearchable());
        });
        return Vocabulary.of(record, filter, words);
    }
}
