package org.engagementtimeline.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Switches content negotiation off, because every address has exactly one form. Pages are HTML even if their address ends with an
 * extension, because an error page for a file is not that file. {@code Accept} is ignored, as RFC 9110 (12.4.1) allows.
 */
@Component
class ContentNegotiationConfig implements WebMvcConfigurer {

    ContentNegotiationConfig(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }
}
