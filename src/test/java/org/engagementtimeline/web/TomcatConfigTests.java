package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;

class TomcatConfigTests {

    private static TomcatConfig with(ForwardHeadersStrategy strategy, String address, String proxies) {
        ServerProperties server = new ServerProperties();
        server.setForwardHeadersStrategy(strategy);
        return new TomcatConfig(server, address, proxies);
    }

    @ParameterizedTest
    @CsvSource({
        "FRAMEWORK, '', 10.0.0.1, believes anyone",
        "NATIVE, https://timeline.example, 10.0.0.1, set only one of them",
        "NATIVE, '', '', no proxy is named"
    })
    void refusesToBelieveMoreThanANamedProxy(
            ForwardHeadersStrategy strategy, String address, String proxies, String reason) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> with(strategy, address, proxies))
                .satisfies(refused -> assertThat(refused.getReason()).contains(reason));
    }

    @Test
    void believesANamedProxyOrNone() {
        assertThatCode(() -> with(ForwardHeadersStrategy.NATIVE, "", "10\\.0\\.0\\.1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> with(ForwardHeadersStrategy.NONE, "https://timeline.example", ""))
                .doesNotThrowAnyException();
    }
}
