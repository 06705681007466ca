package org.engagementtimeline.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementtimeline.edtf.EdtfDate;
import org.engagementtimeline.edtf.EdtfException;
import org.engagementtimeline.vocabulary.Term;
import org.engagementtimeline.web.ParameterRecord.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Binds the parameters of an address to records annotated with {@link ParameterObject}, by the names of their components. A
 * blank parameter counts as absent, like an empty form field. A parameter that no record of the controller's method has is
 * refused, unless it {@linkplain LinkDecoration decorates a link}.
 *
 * <p>Supported types are {@link Term} enums, Boolean, Integer (0 to 999999), dates, and types with a static {@code of(String)}, which
 * Spring's object converter finds by reflection. Types, constraints and records refuse values with a sentence for the reader. In
 * it {@value #NAME} stands for the parameter's name and {@value #VALUE} for the given value.
 */
@Component
public class ParameterBinder implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    public static final String NAME = "{parameter}";
    public static final String VALUE = "{given}";

    /** The pattern of a date: a year, a month or a day. */
    public static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /** More values of one parameter than any reader chooses. */
    private static final int MOST_VALUES = 50;

    private final Validator validator;
    private final GenericConversionService conversion = new DefaultConversionService();

    public ParameterBinder(Validator validator) {
        this.validator = validator;
        conversion.addConverterFactory(new TermConverter());
        conversion.addConverter(String.class, Boolean.class, ParameterBinder::truth);
        conversion.addConverter(String.class, Integer.class, ParameterBinder::number);
        conversion.addConverter(String.class, EdtfDate.class, ParameterBinder::date);
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw ValueSuggestions.refused("value of " + NAME, text, List.of("true", "false"));
        }
        return text.equals("true");
    }

    private static Integer number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,5}")) {
            throw new NumberFormatException();
        }
        return Integer.valueOf(text);
    }

    private static EdtfDate date(String text) {
        try {
            if (text.matches(DATE)) {
                return EdtfDate.parse(text);
            }
        } catch (EdtfException impossible) {
            // Refused like any other invalid text.
        }
        throw new BadRequestException("“" + VALUE + "” is not a valid " + NAME
                + "; write a year, month or day, such as 2025, 2025-04 or 2025-04-16.");
    }

    /** Whether a controller's method takes any parameters of the address. */
    public static boolean takesParameters(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(ParameterRecord::describes);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ParameterRecord.describes(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String[]> given = request.getParameterMap();
        refuseUnknown(given.keySet(), parameter.getExecutable().getParameterTypes());
        return bind(parameter.getParameterType(), given);
    }

    /** @throws BadRequestException if none of the records has a given parameter; the message suggests the nearest one */
    public static void refuseUnknown(Collection<String> given, Class<?>... records) {
        List<String> known = Arrays.stream(records)
                .filter(ParameterRecord::describes)
                .flatMap(type -> ParameterRecord.of(type).parameters().stream())
                .map(Parameter::name)
                .toList();
        given.stream()
                .filter(name -> !known.contains(name) && !LinkDecoration.includes(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ValueSuggestions.refused("parameter", name, known);
                });
    }

    /** @throws BadRequestException if a value is not allowed; the message lists the allowed ones */
    public <T> T bind(Class<T> type, Map<String, String[]> given) {
        ParameterRecord shape = ParameterRecord.of(type);
        T bound = type.cast(shape.instance(shape.parameters().stream()
                .map(parameter -> value(type, parameter, given(given, parameter.name())))
                .toArray()));
        validator.validate(bound).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw refused(violation);
                });
        return bound;
    }

    /** The distinct values that are not blank, sorted. */
    private static Set<String> given(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Object value(Class<?> type, Parameter parameter, Set<String> given) {
        if (!parameter.several()) {
            if (given.size() > 1) {
                throw new BadRequestException("The parameter " + parameter.name() + " takes one value.");
            }
            return given.isEmpty()
                    ? null
                    : converted(type, parameter, given.iterator().next());
        }
        if (given.size() > MOST_VALUES) {
            throw new BadRequestException(
                    "A filter takes at most " + MOST_VALUES + " values of " + parameter.name() + ".");
        }
        Set<Object> values = new LinkedHashSet<>();
        given.forEach(value -> values.add(converted(type, parameter, value)));
        return Collections.unmodifiableSet(values);
    }

    private @Nullable Object converted(Class<?> type, Parameter parameter, String given) {
        try {
            return conversion.convert(given, parameter.type());
        } catch (ConversionException failed) {
            throw NestedExceptionUtils.getMostSpecificCause(failed) instanceof BadRequestException refused
                    ? refused.of(parameter.name(), given)
                    : refused(constraint(type, parameter.name()), parameter.name(), given);
        }
    }

    /** The message of the parameter's constraint, for a value that cannot be converted to its type. */
    private String constraint(Class<?> type, String name) {
        PropertyDescriptor constraints = validator.getConstraintsForClass(type).getConstraintsForProperty(name);
        return constraints == null
                ? "“" + VALUE + "” is not a valid " + NAME + "."
                : constraints.getConstraintDescriptors().iterator().next().getMessageTemplate();
    }

    private static BadRequestException refused(ConstraintViolation<?> violation) {
        return refused(
                violation.getMessage(),
                violation.getPropertyPath().iterator().next().getName(),
                String.valueOf(violation.getInvalidValue()));
    }

    private static BadRequestException refused(String sentence, String name, String given) {
        return new BadRequestException(sentence).of(name, given);
    }
}
