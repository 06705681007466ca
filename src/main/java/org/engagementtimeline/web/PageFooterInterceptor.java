package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.engagementtimeline.evidence.CurrentDataSet;
import org.engagementtimeline.evidence.DataSet;
import org.engagementtimeline.evidence.Footnotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds the footer to the model of every page, and the footnotes that its citations fill. Error pages have none, because they must
 * work without the database.
 */
@Component
class PageFooterInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentDataSet current;
    private final SiteAddress site;

    PageFooterInterceptor(CurrentDataSet current, SiteAddress site) {
        this.current = current;
        this.site = site;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("error/")) {
            page.addObject("footer", footer(request, page.getModel().get("page")));
            page.addObject("footnotes", new Footnotes());
        }
    }

    private PageFooter footer(HttpServletRequest request, @Nullable Object page) {
        PageMetadata metadata = page instanceof HasMetadata with ? with.metadata() : null;
        DataSet dataSet = CurrentDataSet.readBy(request).orElseGet(current::read);
        return new PageFooter(
                dataSet,
                site.of(request) + (metadata == null ? RequestPath.of(request) : metadata.address()),
                site.of(request),
                metadata,
                page instanceof HasMetadata with ? with.alternates() : List.of());
    }
}
