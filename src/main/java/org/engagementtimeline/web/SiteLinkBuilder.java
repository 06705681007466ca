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

    private static final List<String> STATIC_FILES = List.of("/css/", "/js/", "/favicon.", "/apple-touch-icon.");

    private final String contextPath;

    SiteLinkBuilder(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
        return contextPath;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return context instanceof IWebContext
                        && STATIC_FILES.stream().anyMatch(folder -> link.startsWith(folder, contextPath.length()))
                ? super.processLink(context, link)
                : link;
    }
}
