package org.engagementtimeline.httpcache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engagementtimeline.web.LongFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Buffers a response until it is complete, also an error. A long file passes through. */
final class BufferedResponse extends ContentCachingResponseWrapper {

    private final HttpServletRequest request;
    private final Runnable whenLong;
    private int failure;
    private @Nullable String message;
    private boolean passesThrough;

    /** @param whenLong called before the first byte of a long file */
    BufferedResponse(HttpServletRequest request, HttpServletResponse response, Runnable whenLong) {
        super(response);
        this.request = request;
        this.whenLong = whenLong;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!passesThrough && LongFile.isBegun(request)) {
            passesThrough = true;
            whenLong.run();
        }
        return passesThrough ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, @Nullable String why) throws IOException {
        failure = status;
        message = why;
        resetBuffer();
    }

    boolean passedThrough() {
        return passesThrough;
    }

    /** The status, also of an error that is not sent yet. */
    int status() {
        return failure == 0 ? getStatus() : failure;
    }

    /** Sends what is buffered, or the error. */
    void release() throws IOException {
        if (failure == 0) {
            copyBodyToResponse();
        } else {
            ((HttpServletResponse) getResponse()).sendError(failure, message);
        }
    }
}
