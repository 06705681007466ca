package org.engagementtimeline.filter;

import org.engagementtimeline.web.BadRequestException;
import org.springframework.stereotype.Component;

/** Reads what engagements can be chosen by, and checks a filter against it. */
@Component
public class Vocabularies {

    private final VocabularyRecord record;

    Vocabularies(VocabularyRecord record) {
        this.record = record;
    }

    /** @throws BadRequestException when the filter names an id that there is not, saying which there are */
    public Vocabulary of(TimelineFilter filter) {
        return Vocabulary.of(record, filter);
    }
}
