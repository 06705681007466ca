package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives every page its imprint; error pages have none, for they must show when the database does not answer. */
@Component
class Imprints implements HandlerInterceptor, WebMvcConfigurer {

    private final JdbcClient database;

    Imprints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("error/")) {
            page.addObject("imprint", imprint(request));
        }
    }

    private Imprint imprint(HttpServletRequest request) {
        return database.sql("select version, left(revision, 12) as revision from data_set")
                .query((row, number) -> new Imprint(
                        row.getString("version"),
                        row.getString("revision"),
                        ServletUriComponentsBuilder.fromRequest(request).build().toUriString(),
                        ServletUriComponentsBuilder.fromContextPath(request)
                                .build()
                                .toUriString()))
                .single();
    }
}
