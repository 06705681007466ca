package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.domain.Licence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its imprint; error pages have none, for they must show when the database does not answer. */
@Component
class Imprints implements HandlerInterceptor, WebMvcConfigurer {

    private final JdbcClient database;
    private final SiteAddress site;

    Imprints(JdbcClient database, SiteAddress site) {
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
            page.addObject("imprint", imprint(request, page.getModel().get("page")));
        }
    }

    private Imprint imprint(HttpServletRequest request, @Nullable Object page) {
        Card card = page instanceof Described described ? described.card() : null;
        return database.sql("select version, left(revision, 12) as revision, licence from data_set")
                .query((row, number) -> new Imprint(
                        row.getString("version"),
                        row.getString("revision"),
                        Optional.ofNullable(row.getString("licence")).map(Licence::of),
                        site.of(request) + (card == null ? RequestPath.of(request) : card.address()),
                        site.of(request),
                        card,
                        page instanceof Described described ? described.alternates() : List.of()))
                .single();
    }
}
