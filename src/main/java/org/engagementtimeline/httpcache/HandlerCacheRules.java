package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.engagementtimeline.web.ParameterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Two facts that only the handler knows. A handler without parameters gives the same page for any query string. A static file with a
 * hash in its address never changes (RFC 8246).
 */
@Component
class HandlerCacheRules implements HandlerInterceptor, WebMvcConfigurer {

    private static final String WITHOUT_PARAMETERS = HandlerCacheRules.class.getName();
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Spring puts the hash before the extension. */
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler
                || handler instanceof HandlerMethod method && !ParameterBinder.takesParameters(method.getMethod())) {
            request.setAttribute(WITHOUT_PARAMETERS, true);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView none) {
        if (handler instanceof ResourceHttpRequestHandler
                && HASHED.matcher(request.getServletPath()).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        }
    }

    static boolean ignoresParameters(HttpServletRequest request) {
        return request.getAttribute(WITHOUT_PARAMETERS) != null;
    }
}
