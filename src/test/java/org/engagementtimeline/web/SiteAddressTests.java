package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteAddressTests {

    private static MockHttpServletRequest requestOf(String host, int port) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/people");
        request.setServerName(host);
        request.setServerPort(port);
        return request;
    }

    @Test
    void isWhereTheRequestWentUnlessItIsSet() {
        assertThat(new SiteAddress("").of(requestOf("timeline.example.org", 8080)))
                .isEqualTo("http://timeline.example.org:8080");
    }

    @Test
    void believesNoRequestOnceItIsSet() {
        assertThat(new SiteAddress(" https://timeline.example.org/ ").of(requestOf("evil.example", 80)))
                .isEqualTo("https://timeline.example.org");
    }

    @Test
    void believesNoForwardingHeaderOfItself() {
        MockHttpServletRequest request = requestOf("timeline.example.org", 80);
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("Forwarded", "host=evil.example");

        assertThat(new SiteAddress("").of(request)).isEqualTo("http://timeline.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline.example.org",
                "ftp://example.org",
                "https://example.org/?a=b",
                "https://example.org/#a",
                "https://me@example.org",
                "https:///",
                "https://exam ple.org"
            })
    void refusesWhatIsNoAddressOfASite(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteAddress(address))
                .withMessageContaining("such as https://timeline.example.org");
    }
}
