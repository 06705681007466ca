package org.engagementtimeline.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Gives every address the one form that it has. Pages stay HTML whatever their address ends with, for the page that refuses
 * a file is no such file; and what a request accepts is disregarded, as is allowed (RFC 9110, 12.4.1).
 */
@Component
class OneForm implements WebMvcConfigurer {

    OneForm(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }
}
