package org.engagementtimeline.representation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in the contract which fields an answer always has: all that are not optional. */
@Component
class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
            model.setRequired(required(described).toList());
        }
        return schema;
    }

    private static Stream<String> required(Class<?> described) {
        return Stream.concat(
                Arrays.stream(described.getRecordComponents()).flatMap(RequiredFields::required),
                // A field that is computed from others.
                Arrays.stream(described.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                        .filter(method -> components(described).noneMatch(component -> component.equals(method)))
                        .map(Method::getName));
    }

    private static Stream<String> required(RecordComponent component) {
        Method accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
            return required(component.getType());
        }
        if (component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Stream.empty();
        }
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        return Stream.of(named == null ? component.getName() : named.value());
    }

    private static Stream<Method> components(Class<?> described) {
        return Arrays.stream(described.getRecordComponents()).map(RecordComponent::getAccessor);
    }
}
