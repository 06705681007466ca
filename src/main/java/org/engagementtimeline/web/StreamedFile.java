package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Tells the filters that a response is a file that is streamed: it is counted, sent as it is written, and not cached. */
public final class StreamedFile {

    private static final String BEGUN = StreamedFile.class.getName();

    private StreamedFile() {}

    /** Call it before the stream is opened, when the headers are set. Returns whether the content is wanted too. */
    public static boolean begin(HttpServletRequest request) {
        request.setAttribute(BEGUN, true);
        HttpServletRequest sent = request;
        while (sent instanceof HttpServletRequestWrapper wrapper) {
            sent = (HttpServletRequest) wrapper.getRequest();
        }
        return !HttpMethod.HEAD.matches(sent.getMethod()) && !hasIfNoneMatchAny(request);
    }

    public static boolean isBegun(HttpServletRequest request) {
        return request.getAttribute(BEGUN) != null;
    }

    /** Whether the request has {@code If-None-Match: *} (RFC 9110, 13.1.2). Spring checks this only for methods that write. */
    public static boolean hasIfNoneMatchAny(HttpServletRequest request) {
        return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }
}
