package org.engagementtimeline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the headers that guard every answer, those of failures and files too. One page may stand in a frame of another
 * site: the one that is made for it, and not the page that says that it failed.
 */
@Component
class Headers extends OncePerRequestFilter {

    private static final String MAY_BE_FRAMED = "/embed";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(request.getContextPath() + MAY_BE_FRAMED)) {
            response.setHeader("Content-Security-Policy", "frame-ancestors *");
        } else {
            response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
            response.setHeader("X-Frame-Options", "DENY");
        }
        chain.doFilter(request, response);
    }

    /** A failure is shown by a second passage, which is not that of the page that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
