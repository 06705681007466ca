package org.engagementtimeline.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a template by itself, for HTML that is kept and put into many pages. */
@Component
public class FragmentRenderer {

    private final SpringTemplateEngine templates;

    FragmentRenderer(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new SiteLinkBuilder());
        this.templates = templates;
    }

    /** What the links of this request begin with; a proxy may tell another than the application's own. */
    public String contextPath() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getContextPath()
                : "";
    }

    /**
     * Renders a template with these variables only. It sees nothing of the request but what its links begin with, and leaves
     * nothing in it, where a web context would leave its variables to the page that is rendered around it.
     */
    public String render(String template, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put(SiteLinkBuilder.CONTEXT_PATH, contextPath());
        return templates.process(template, new Context(LocaleContextHolder.getLocale(), all));
    }
}
