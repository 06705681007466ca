package org.engagementtimeline.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a template by itself, for HTML that is kept and put into many pages. */
@Component
public class FragmentRenderer {

    private static final String CONTEXT_PATH = "contextPath";

    private final SpringTemplateEngine templates;

    FragmentRenderer(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new Links());
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
        all.put(CONTEXT_PATH, contextPath());
        return templates.process(template, new Context(LocaleContextHolder.getLocale(), all));
    }

    /** Builds links inside and outside of a web context. */
    private static final class Links extends StandardLinkBuilder {

        private static final Pattern FILE = Pattern.compile("[^?#]*\\.[a-z0-9]+");

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return context instanceof IWebContext
                    ? super.computeContextPath(context, base, parameters)
                    : String.valueOf(context.getVariable(CONTEXT_PATH));
        }

        /** Looks only for files among the static ones: a search that finds nothing is not remembered, and pages have many links. */
        @Override
        protected String processLink(IExpressionContext context, String link) {
            return context instanceof IWebContext && FILE.matcher(link).matches()
                    ? super.processLink(context, link)
                    : link;
        }
    }
}
