package org.engagementtimeline.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers of every response, including errors and files, forbids caches to keep errors, and refuses every
 * request that does more than read. Pages load scripts, styles and data only from this site. None is inline but the style of the frame, which the policy names by its hash
 * (Content Security Policy, level 3). Only {@code /embed} may be framed by another site, but not its error page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String EMBED_PATH = "/embed";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-" + frame()
            + "'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private static final String TWO_YEARS = "max-age=63072000";

    /** What RFC 1035 allows a name. A longer one would be repeated in every address of a page. */
    private static final int LONGEST_HOST = 255;

    /** In seconds. */
    private static final String ONE_DAY = "86400";

    private final SiteAddress site;

    SecurityHeadersFilter(SiteAddress site) {
        this.site = site;
    }

    /** The SHA-256 of the style that the template of the frame has inline, as a policy names it. */
    private static String frame() {
        try {
            String template = new ClassPathResource("templates/frame.html").getContentAsString(StandardCharsets.UTF_8);
            byte[] style = template.substring(template.indexOf('>') + 1, template.lastIndexOf('<'))
                    .getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        } catch (IOException | NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Maven's build makes templates/frame.html; run it first", missing);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = RequestPath.of(request);
        guard(response);
        HttpServletResponse uncached = new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                super.setStatus(status);
                if (status >= SC_BAD_REQUEST) {
                    setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            }
        };
        boolean framed = path.equals(EMBED_PATH);
        if (framed) {
            response.setHeader("Content-Security-Policy", POLICY + "*");
            response.setHeader("X-Frame-Options", null);
            response.setHeader(RESOURCE_POLICY, "cross-origin");
        }
        if (site.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        if (RequestPath.isForPrograms(asked(request))) {
            response.setHeader(RESOURCE_POLICY, "cross-origin");
            // The data is public, so scripts of other sites may read it and these headers (Fetch, 3.3).
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(
                    HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Disposition, ETag, Link, Retry-After");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, uncached);
        } else if (hasContent(request)) {
            // The connection is closed after this response, so nobody can keep it busy by sending slowly.
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getServerName().length() > LONGEST_HOST) {
            request.setAttribute("sentence", "A host has at most " + LONGEST_HOST + " characters.");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (READING.contains(request.getMethod())) {
            chain.doFilter(request, uncached);
        } else if (HttpMethod.OPTIONS.matches(request.getMethod()) && RequestPath.isForPrograms(path)) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** The path that the client asked for, also if an error page is shown instead. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? RequestPath.within(failed, request)
                : RequestPath.of(request);
    }

    /** The headers of every response, for a page that no other site may frame. */
    static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + "'none'");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(RESOURCE_POLICY, "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    private static boolean hasContent(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** An error page is a second dispatch, with headers of its own. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
