package org.engagementtimeline.web;

import jakarta.servlet.ServletContext;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a template by itself, for HTML that is cached and put into many pages. */
@Component
public class FragmentRenderer {

    private final SpringTemplateEngine templates;

    FragmentRenderer(SpringTemplateEngine templates, ServletContext site) {
        templates.setLinkBuilder(new SiteLinkBuilder(site.getContextPath()));
        this.templates = templates;
    }

    /**
     * Renders a template with these variables only, and without a request. In a web context, its variables would leak into the
     * surrounding page.
     */
    public String render(String template, Map<String, Object> variables) {
        return templates.process(template, new Context(LocaleContextHolder.getLocale(), variables));
    }
}
