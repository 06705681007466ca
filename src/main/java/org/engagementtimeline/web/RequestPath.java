package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where in the site a request goes. */
final class RequestPath {

    private static final String FOR_PROGRAMS = "/api/";

    private RequestPath() {}

    /** As it was sent, from "/" on, without what the site as a whole lies under. */
    static String of(HttpServletRequest request) {
        return within(request.getRequestURI(), request);
    }

    /** The same of the request that an error page is about. */
    static String within(String address, HttpServletRequest request) {
        return address.substring(request.getContextPath().length());
    }

    /** Whether programs read what is there, and want a failure as a problem (RFC 9457). */
    static boolean isForPrograms(String path) {
        return path.startsWith(FOR_PROGRAMS);
    }
}
