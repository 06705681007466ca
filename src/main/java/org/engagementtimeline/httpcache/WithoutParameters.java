package org.engagementtimeline.httpcache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.engagementtimeline.web.ParameterBinder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Notes on a request that its page or file takes no parameters, so that anything appended to the address, for example by sites that
 * track clicks, gives the same page.
 */
@Component
class WithoutParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NOTE = WithoutParameters.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler
                || handler instanceof HandlerMethod method && !ParameterBinder.takesParameters(method.getMethod())) {
            request.setAttribute(NOTE, true);
        }
        return true;
    }

    static boolean ignoresParameters(HttpServletRequest request) {
        return request.getAttribute(NOTE) != null;
    }
}
