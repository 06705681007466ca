package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Tells those who pass a response on that it is a long file: it is counted, sent as it is written, and not kept. */
public final class LongFile {

    private static final String BEGUN = LongFile.class.getName();

    private LongFile() {}

    /** Call it before the stream is opened, when the headers are set. Returns whether the content is wanted too. */
    public static boolean begin(HttpServletRequest request) {
        request.setAttribute(BEGUN, true);
        HttpServletRequest sent = request;
        while (sent instanceof HttpServletRequestWrapper wrapper) {
            sent = (HttpServletRequest) wrapper.getRequest();
        }
        return !HttpMethod.HEAD.matches(sent.getMethod()) && !isUnlessAnyExists(request);
    }

    public static boolean isBegun(HttpServletRequest request) {
        return request.getAttribute(BEGUN) != null;
    }

    /** Whether the response is only wanted if there is none (RFC 9110, 13.1.2). Spring checks it for writing methods only. */
    public static boolean isUnlessAnyExists(HttpServletRequest request) {
        return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }
}
