package org.engagementtimeline.web;

import java.util.Arrays;
import java.util.List;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads the values of an enumeration by their terms, and refuses others with the nearest. */
final class TermConverter implements ConverterFactory<String, Term> {

    @Override
    public <T extends Term> Converter<String, T> getConverter(Class<T> type) {
        List<T> terms = Arrays.asList(type.getEnumConstants());
        return text -> terms.stream()
                .filter(each -> each.term().equals(text))
                .findFirst()
                .orElseThrow(() -> ValueSuggestions.refused(
                        ParameterBinder.NAME,
                        text,
                        terms.stream().map(Term::term).toList()));
    }
}
