package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LongResponseFilterTests {

    private final AtomicLong now = new AtomicLong();
    private final LongResponseFilter filter = new LongResponseFilter(1, now::get);

    private static FilterChain file(int bytes) {
        return (request, response) -> {
            response.setContentLength(bytes);
            response.getOutputStream().write(new byte[bytes]);
        };
    }

    private MockHttpServletResponse answer(FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(), response, chain);
        return response;
    }

    @Test
    void refusesALongResponseWhileAsManyAreSentAsMayBe() throws Exception {
        MockHttpServletResponse[] others = new MockHttpServletResponse[3];
        answer((request, response) -> {
            file(LongResponseFilter.LONG + 1).doFilter(request, response);
            try {
                others[0] = answer(file(LongResponseFilter.LONG + 1));
                others[1] = answer(file(LongResponseFilter.LONG));
                others[2] = answer((asked, sent) -> {
                    StreamedFile.begin((HttpServletRequest) asked);
                    sent.getOutputStream().write(1);
                });
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        assertThat(others[0].getStatus()).isEqualTo(503);
        assertThat(others[0].getHeader("Retry-After")).isEqualTo("30");
        assertThat(others[1].getStatus()).as("a short one").isEqualTo(200);
        assertThat(others[2].getStatus()).as("one of unknown length").isEqualTo(503);
        assertThat(answer(file(LongResponseFilter.LONG + 1)).getStatus())
                .as("when the other has ended")
                .isEqualTo(200);
    }

    @Test
    void cutsOffASlowReaderAlsoIfTheExceptionIsLost() {
        int[] sent = new int[1];
        assertThatIOException()
                .isThrownBy(() -> filter.doFilter(
                        new MockHttpServletRequest(), taking(Duration.ofSeconds(2)), (request, response) -> {
                            try {
                                for (; sent[0] < 100; sent[0]++) {
                                    response.getOutputStream().write(new byte[LongResponseFilter.LEAST_RATE]);
                                }
                            } catch (IOException lost) {
                                // as a framework may do
                            }
                        }));
        assertThat(sent[0]).as("20 seconds, and no more").isEqualTo(10);
    }

    @Test
    void waitsForAReaderWhoIsFastEnough() throws Exception {
        MockHttpServletResponse response = taking(Duration.ofMillis(900));
        filter.doFilter(new MockHttpServletRequest(), response, file(100 * LongResponseFilter.LEAST_RATE));
        assertThat(response.getContentAsByteArray()).hasSize(100 * LongResponseFilter.LEAST_RATE);
    }

    /** Each write waits so long for the reader. */
    private MockHttpServletResponse taking(Duration time) {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                ServletOutputStream out = super.getOutputStream();
                return new ServletOutputStream() {
                    @Override
                    public void write(int single) throws IOException {
                        out.write(single);
                    }

                    @Override
                    public void write(byte[] from, int offset, int length) throws IOException {
                        now.addAndGet(time.toNanos());
                        out.write(from, offset, length);
                    }

                    @Override
                    public boolean isReady() {
                        return true;
                    }

                    @Override
                    public void setWriteListener(WriteListener listener) {}
                };
            }
        };
    }
}
