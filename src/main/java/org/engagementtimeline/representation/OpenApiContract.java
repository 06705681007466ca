package org.engagementtimeline.representation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the addresses of data for programs (OpenAPI 3.1). */
@Component
class OpenApiContract implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI contract) {
        contract.info(new Info().title("Engagement Timeline").version("1"));
    }
}
