package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where in the site a request goes. */
final class RequestPath {

    /** No address of a page has a dot in its last part. */
    private static final Pattern DATA = Pattern.compile(".*\\.[^./]*|/v3/api-docs(/.*)?");

    private RequestPath() {}

    /** As it was sent, from "/" on, without what the site as a whole lies under. */
    static String of(HttpServletRequest request) {
        return within(request.getRequestURI(), request);
    }

    /** The same of the request that an error page is about. */
    static String within(String address, HttpServletRequest request) {
        return address.substring(request.getContextPath().length());
    }

    /** Whether programs read what is there, and want a failure as a problem (RFC 9457): a file, whatever its extension. */
    static boolean isForPrograms(String path) {
        return DATA.matcher(path).matches();
    }
}
