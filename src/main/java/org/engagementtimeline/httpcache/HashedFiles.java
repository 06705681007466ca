package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Marks static files whose address contains the hash of their content as immutable (RFC 8246). Browsers then do not ask for them
 * again, not even when a page is reloaded.
 */
@Component
class HashedFiles implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Spring puts the hash before the extension. */
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView none) {
        if (handler instanceof ResourceHttpRequestHandler
                && HASHED.matcher(request.getServletPath()).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        }
    }
}
