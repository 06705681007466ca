package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class WebExceptionHandlerTests {

    @RestController
    static class Broken {

        @GetMapping("/broken")
        String broken() {
            throw new JpaSystemException(new TransactionException("Unable to rollback against JDBC Connection"));
        }
    }

    @Test
    void tellOfAConnectionThatBreaksUnderAPageAsOfOneThatCannotBeHad() {
        MockMvcTester site = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Broken())
                .setControllerAdvice(new WebExceptionHandler())
                .build());

        assertThat(site.get().uri("/broken")).hasStatus(503).hasHeader("Retry-After", "5");
    }
}
