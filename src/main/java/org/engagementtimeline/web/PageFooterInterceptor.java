package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.Licence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds the footer to the model of every page. Error pages have none, because they must work without the database. */
@Component
class PageFooterInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final JdbcClient database;
    private final SiteAddress site;

    PageFooterInterceptor(JdbcClient database, SiteAddress site) {
        this.database = database;
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
        }
    }

    private PageFooter footer(HttpServletRequest request, @Nullable Object page) {
        PageMetadata metadata = page instanceof HasMetadata with ? with.metadata() : null;
        return database.sql("select version, left(revision, 12) as revision, licence from data_set")
                .query((row, number) -> new PageFooter(
                        row.getString("version"),
                        row.getString("revision"),
                        Optional.ofNullable(row.getString("licence")).map(Licence::of),
                        site.of(request) + (metadata == null ? RequestPath.of(request) : metadata.address()),
                        site.of(request),
                        metadata,
                        page instanceof HasMetadata with ? with.alternates() : List.of()))
                .single();
    }
}
