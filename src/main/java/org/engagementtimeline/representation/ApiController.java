package org.engagementtimeline.representation;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the contract as a page to read, with links that try each address. It needs no script, because every address is a link. */
@Controller
class ApiController {

    private static final String CONTRACT = "/v3/api-docs";

    private final OpenApiWebMvcResource contract;

    ApiController(OpenApiWebMvcResource contract) {
        this.contract = contract;
    }

    @GetMapping("/api")
    String api(HttpServletRequest request, Model model) throws IOException {
        byte[] json = contract.openapiJson(request, CONTRACT, Locale.ENGLISH);
        model.addAttribute("page", new ApiPage(Json31.mapper().readValue(json, OpenAPI.class)));
        return "api";
    }
}
