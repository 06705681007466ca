package org.engagementtimeline.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * The parameters of a record annotated with {@link ParameterObject}: one for each component, with its name. A component of type
 * {@code Set} takes several values. Built once for each type.
 *
 * @param defaults the record for an address without parameters
 */
record ParameterRecord(Class<?> type, List<Parameter> parameters, Object defaults) {

    private static final ClassValue<ParameterRecord> KNOWN = new ClassValue<>() {
        @Override
        protected ParameterRecord computeValue(Class<?> type) {
            List<Parameter> parameters =
                    Arrays.stream(type.getRecordComponents()).map(Parameter::of).toList();
            return new ParameterRecord(
                    type,
                    parameters,
                    instance(
                            type,
                            parameters.stream()
                                    .map(parameter -> parameter.several() ? Set.of() : null)
                                    .toArray()));
        }
    };

    /** @param type of the value, or of each value if there may be several */
    record Parameter(String name, Class<?> type, boolean several, Method accessor) {

        private static Parameter of(RecordComponent component) {
            ResolvableType type = ResolvableType.forType(component.getGenericType());
            boolean several = component.getType() == Set.class;
            component.getAccessor().setAccessible(true);
            return new Parameter(
                    component.getName(),
                    (several ? type.getGeneric() : type).toClass(),
                    several,
                    component.getAccessor());
        }

        @Nullable
        Object of(Object bound) {
            try {
                return accessor.invoke(bound);
            } catch (IllegalAccessException | InvocationTargetException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    static boolean describes(Class<?> type) {
        return type.isRecord() && AnnotatedElementUtils.isAnnotated(type, ParameterObject.class);
    }

    static ParameterRecord of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** @throws BadRequestException if the record refuses the combination of values */
    Object instance(@Nullable Object[] values) {
        return instance(type, values);
    }

    private static Object instance(Class<?> type, @Nullable Object[] values) {
        try {
            return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
        } catch (BeanInstantiationException failed) {
            if (failed.getCause() instanceof BadRequestException refused) {
                throw refused;
            }
            throw failed;
        }
    }
}
