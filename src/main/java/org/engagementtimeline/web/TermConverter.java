package org.engagementtimeline.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.engagementtimeline.vocabulary.Term;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads the values of an enumeration by their terms, and refuses others with the nearest. */
final class TermConverter implements ConverterFactory<String, Term> {

    @Override
    public <T extends Term> Converter<String, T> getConverter(Class<T> type) {
        return text -> Term.of(type, text)
                .orElseThrow(() -> ValueSuggestions.refused(ParameterBinder.NAME, text, names(type)));
    }

    private static Map<String, String> names(Class<? extends Term> type) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Term term : type.getEnumConstants()) {
            names.put(term.term(), term.words());
        }
        return names;
    }
}
