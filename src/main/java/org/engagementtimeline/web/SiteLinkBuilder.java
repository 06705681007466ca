package org.engagementtimeline.web;

import java.util.List;
import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Builds the links of templates, with or without a request. Only for static files it looks up the hash of their content: a page
 * has some hundred links, and each look-up searches the class path.
 */
final class SiteLinkBuilder extends StandardLinkBuilder {

    /** The variable with the context path, for templates that are rendered outside of a request. */
    static final String CONTEXT_PATH = "contextPath";

    private static final List<String> STATIC_FILES =
            List.of("/css/", "/js/", "/webjars/", "/favicon.", "/apple-touch-icon.");

    @Override
    protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
        return context instanceof IWebContext
                ? super.computeContextPath(context, base, parameters)
                : String.valueOf(context.getVariable(CONTEXT_PATH));
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return context instanceof IWebContext request && isStaticFile(request, link)
                ? super.processLink(context, link)
                : link;
    }

    private static boolean isStaticFile(IWebContext request, String link) {
        String contextPath = request.getExchange().getRequest().getApplicationPath();
        int begin = contextPath == null ? 0 : contextPath.length();
        return STATIC_FILES.stream().anyMatch(folder -> link.startsWith(folder, begin));
    }
}
