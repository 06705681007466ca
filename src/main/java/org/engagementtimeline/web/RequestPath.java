package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The path of a request within the site. */
final class RequestPath {

    /** No address of a page has a dot in its last part. */
    private static final Pattern DATA = Pattern.compile(".*\\.[^./]*|/v3/api-docs(/.*)?");

    private RequestPath() {}

    /** The path as sent, without the context path. */
    static String of(HttpServletRequest request) {
        return within(request.getRequestURI(), request);
    }

    /** The same for the failed request of an error page. */
    static String within(String address, HttpServletRequest request) {
        return address.substring(request.getContextPath().length());
    }

    /** Whether programs read this address, and need an error as a problem (RFC 9457): a file with any extension. */
    static boolean isForPrograms(String path) {
        return DATA.matcher(path).matches();
    }
}
