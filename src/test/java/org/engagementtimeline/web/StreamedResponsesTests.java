package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.engagementtimeline.evidence.RevisionChangedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriComponentsBuilder;

/** A client takes as long as it likes, so nothing of the database may be in use meanwhile. */
@SpringBootTest
@AutoConfigureMockMvc
class StreamedResponsesTests {

    @Autowired
    private WebApplicationContext site;

    static List<String> files() {
        return SitePages.FILES;
    }

    @Autowired
    private JdbcClient database;

    @Test
    void breakOffRatherThanMixTwoRevisions() throws Exception {
        String revision = database.sql("select revision from data_set")
                .query(String.class)
                .single();
        AtomicBoolean loaded = new AtomicBoolean();
        Observed response = new Observed(() -> {
            if (loaded.compareAndSet(false, true)) {
                database.sql("update data_set set revision = 'another'").update();
            }
        });
        try {
            assertThatThrownBy(() -> answer("/claims.csv", response))
                    .hasRootCauseInstanceOf(RevisionChangedException.class);
        } finally {
            database.sql("update data_set set revision = ?").param(revision).update();
        }
        assertThat(response.bytes).as("the first part").isPositive();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areSentOutsideOfEveryTransaction(String address) throws Exception {
        Observed response = new Observed(() -> {});
        answer(address, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.bytes).isPositive();
        assertThat(response.bytesInTransactions).isZero();
    }

    private void answer(String address, Observed response) throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest(site.getServletContext(), "GET", address.replaceFirst("\\?.*", ""));
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.setParameter(name, values.toArray(String[]::new)));
        DispatcherServlet servlet = new DispatcherServlet(site);
        servlet.init(new MockServletConfig(site.getServletContext()));
        servlet.service(request, response);
    }

    private static final class Observed extends MockHttpServletResponse {

        private final Runnable beforeEachByte;
        private int bytes;
        private int bytesInTransactions;

        Observed(Runnable beforeEachByte) {
            this.beforeEachByte = beforeEachByte;
        }

        @Override
        public boolean isCommitted() {
            return bytes > 0;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int single) throws IOException {
                    beforeEachByte.run();
                    bytes++;
                    if (TransactionSynchronizationManager.isActualTransactionActive()) {
                        bytesInTransactions++;
                    }
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {}
            };
        }
    }
}
