package org.engagementtimeline.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a template by itself, for HTML that is cached and put into many pages. */
@Component
public class FragmentRenderer {

    private final SpringTemplateEngine templates;

    FragmentRenderer(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new SiteLinkBuilder());
        this.templates = templates;
    }

    /** The context path of the request. */
    public String contextPath() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getContextPath()
                : "";
    }

    /**
     * Renders a template with these variables only. Of the request it sees only the context path. In a web context, its variables
     * would leak into the surrounding page.
     */
    public String render(String template, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(SiteLinkBuilder.CONTEXT_PATH, contextPath());
        return templates.process(template, new Context(LocaleContextHolder.getLocale(), all));
    }
}
