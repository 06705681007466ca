package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The record in {@code seeds/}. No test says what is in it, so that a meeting can be added without changing a test. */
class LiveSeedsTests {

    private static final String SEEDS = "seeds";

    @Test
    void keepEveryRuleOfADataSet() {
        assertThat(new Seeds(Path.of(SEEDS)).problems()).isEmpty();
    }

    /** In a database of their own, because other tests read the fixed record in the usual one. */
    @Nested
    @SpringBootTest
    @AutoConfigureMockMvc
    class OnceLoaded {

        private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");

        @DynamicPropertySource
        static void loadThem(DynamicPropertyRegistry properties) {
            String url = System.getProperty("spring.datasource.url");
            new JdbcTemplate(new DriverManagerDataSource(
                            url,
                            System.getProperty("spring.datasource.username"),
                            System.getProperty("spring.datasource.password")))
                    .execute("create database live_seeds");
            properties.add("spring.datasource.url", () -> url.replaceFirst("/[^/?]*(?=\\?|$)", "/live_seeds"));
            properties.add("timeline.seeds", () -> SEEDS);
        }

        @Test
        void haveAPageAtEveryAddressOfTheSitemap(@Autowired MockMvcTester browser) {
            List<String> addresses = ADDRESS.matcher(Pages.html(browser, "/sitemap.xml"))
                    .results()
                    .map(address -> address.group(1))
                    .toList();

            assertThat(addresses).contains("/", "/people").allSatisfy(address -> Pages.html(browser, address));
        }
    }
}
