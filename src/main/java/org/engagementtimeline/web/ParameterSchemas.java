package org.engagementtimeline.web;

import io.swagger.v3.oas.models.parameters.Parameter;
import org.engagementtimeline.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.extractor.MethodParameterPojoExtractor;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Describes the parameters that {@link ParameterBinder} reads in the contract, each as the text that is read. */
@Component
class ParameterSchemas implements ParameterCustomizer {

    ParameterSchemas() {
        MethodParameterPojoExtractor.addSimpleTypePredicate(ParameterSchemas::isReadFromText);
    }

    private static boolean isReadFromText(Class<?> type) {
        return type == EdtfDate.class || ClassUtils.getStaticMethod(type, "of", String.class) != null;
    }

    /** No parameter is null: an absent one is not there. */
    @Override
    public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter of) {
        if (parameter != null
                && parameter.getSchema() != null
                && parameter.getSchema().getTypes() != null) {
            parameter.getSchema().getTypes().remove("null");
        }
        return parameter;
    }
}
