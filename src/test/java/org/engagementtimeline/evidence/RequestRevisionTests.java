package org.engagementtimeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class RequestRevisionTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Autowired
    private CurrentDataSet current;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private void load(String revision) {
        database.sql("update data_set set revision = ?").param(revision).update();
        entities.clear();
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isThatOfTheFirstRead() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(CurrentDataSet.readBy(request)).isEmpty();
        load("one");

        assertThat(current.read().revision()).isEqualTo("one");
        assertThat(current.read().revision()).isEqualTo("one");
        assertThat(CurrentDataSet.readBy(request).orElseThrow().revision()).isEqualTo("one");
    }

    @Test
    void isNotMixedWithAnother() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        load("one");
        current.read();
        load("two");

        assertThatExceptionOfType(RevisionChangedException.class).isThrownBy(current::read);
    }

    @Test
    void doesNotBindReadsOfDifferentRequests() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        load("one");
        current.read();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        load("two");

        assertThat(current.read().revision()).isEqualTo("two");
    }
}
