package org.engagementtimeline.httpcache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.engagementtimeline.web.StreamedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Buffers a response until it is complete, also an error. A streamed file passes through. */
final class BufferedResponse extends ContentCachingResponseWrapper {

    private final HttpServletRequest request;
    private final Runnable whenStreamed;
    private @Nullable PrintWriter writer;
    private int failure;
    private @Nullable String message;
    private boolean passesThrough;

    /** @param whenStreamed called before the first byte of a streamed file */
    BufferedResponse(HttpServletRequest request, HttpServletResponse response, Runnable whenStreamed) {
        super(response);
        this.request = request;
        this.whenStreamed = whenStreamed;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!passesThrough && StreamedFile.isBegun(request)) {
            passesThrough = true;
            whenStreamed.run();
        }
        return passesThrough ? getResponse().getOutputStream() : super.getOutputStream();
    }

    /**
     * Encodes each text in one call. Thymeleaf writes a page as one text, which an {@code OutputStreamWriter} would encode in 8 KB
     * pieces.
     */
    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            ServletOutputStream out = getOutputStream();
            Charset charset = Charset.forName(getCharacterEncoding());
            writer = new PrintWriter(new Writer() {
                @Override
                public void write(String text, int offset, int length) throws IOException {
                    out.write(text.substring(offset, offset + length).getBytes(charset));
                }

                @Override
                public void write(char[] text, int offset, int length) throws IOException {
                    write(new String(text, offset, length), 0, length);
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }

                @Override
                public void close() {}
            });
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, @Nullable String why) throws IOException {
        if (passesThrough) { // and nothing has reached the reader yet: the beginning must not look like the whole
            HttpServletResponse sent = (HttpServletResponse) getResponse();
            String retry = getHeader(HttpHeaders.RETRY_AFTER);
            sent.reset();
            sent.setHeader(HttpHeaders.RETRY_AFTER, retry);
            sent.sendError(status, why);
            return;
        }
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
