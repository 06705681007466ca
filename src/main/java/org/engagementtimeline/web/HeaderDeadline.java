package org.engagementtimeline.web;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP for clients that may be hostile. The container's own limit is on the silence between two bytes, so that who sends
 * one every few seconds could keep a connection for days; here the head of a request has to be whole in time.
 */
public class HeaderDeadline extends Http11NioProtocol {

    private Duration deadline = Duration.ofSeconds(20);

    public Duration getDeadline() {
        return deadline;
    }

    /** @param deadline the time from the first byte of a request to the last one of its head */
    public void setDeadline(Duration deadline) {
        this.deadline = deadline;
    }

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {

            private @Nullable SocketWrapperBase<?> unfinished;
            private long began;

            @Override
            public SocketState service(SocketWrapperBase<?> socket) throws IOException {
                long now = System.nanoTime();
                if (unfinished != socket) {
                    began = now;
                } else if (now - began > deadline.toNanos()) {
                    return SocketState.CLOSED;
                }
                SocketState state = super.service(socket);
                unfinished = state == SocketState.LONG ? socket : null;
                return state;
            }
        };
    }
}
