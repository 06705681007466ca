package org.engagementtimeline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTests {

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-NC-SA-4.0, https://creativecommons.org/licenses/by-nc-sa/4.0/",
        "CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "ODbL-1.0, https://spdx.org/licenses/ODbL-1.0.html"
    })
    void findsTheTextOfALicenceByItsIdentifier(String spdx, String address) {
        Licence licence = Licence.of(spdx);

        assertThat(licence.name()).isEqualTo(spdx);
        assertThat(licence.spdx()).contains(spdx);
        assertThat(licence.address()).isEqualTo(address);
    }

    @Test
    void isCalledByItsAddressWhenItHasNoIdentifier() {
        Licence licence = Licence.of("https://example.org/terms");

        assertThat(licence.spdx()).isEmpty();
        assertThat(licence.address()).isEqualTo("https://example.org/terms");
        assertThat(licence.name()).isEqualTo("https://example.org/terms");
    }
}
