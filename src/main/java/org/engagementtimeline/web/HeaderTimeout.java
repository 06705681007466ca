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
 * Limits the time in which the head of a request must arrive. Tomcat's own limit is on the silence between two bytes, so a hostile client
 * that sends a byte every few seconds could keep a connection for days.
 */
public class HeaderTimeout extends Http11NioProtocol {

    private Duration timeout = Duration.ofSeconds(20);

    public Duration getHeaderTimeout() {
        return timeout;
    }

    /** @param timeout the time from the first byte of a request to the last one of its head */
    public void setHeaderTimeout(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {

            private @Nullable SocketWrapperBase<?> unfinished;
            private long started;

            @Override
            public SocketState service(SocketWrapperBase<?> socket) throws IOException {
                long now = System.nanoTime();
                if (unfinished != socket) {
                    started = now;
                } else if (now - started > timeout.toNanos()) {
                    return SocketState.CLOSED;
                }
                SocketState state = super.service(socket);
                unfinished = state == SocketState.LONG ? socket : null;
                return state;
            }
        };
    }
}
