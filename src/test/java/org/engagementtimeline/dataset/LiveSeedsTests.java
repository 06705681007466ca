package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.engagementtimeline.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The record in {@code seeds/}, which the jar carries: it is valid, PostgreSQL accepts it, and all its pages answer. No test
 * says what is in it, so that a meeting can be added without changing a test.
 */
@SpringBootTest
@AutoConfigureMockMvc
class LiveSeedsTests {

    private static final String SEEDS = "seeds";
    private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");

    /** Other tests read the fixed record in the server's usual database. */
    @DynamicPropertySource
    static void loadSeedsIntoADatabaseOfTheirOwn(DynamicPropertyRegistry properties) {
        String url = System.getProperty("spring.datasource.url");
        new JdbcTemplate(new DriverManagerDataSource(
                        url,
                        System.getProperty("spring.datasource.username"),
                        System.getProperty("spring.datasource.password")))
                .execute("create database live_seeds");
        properties.add("spring.datasource.url", () -> url.replaceFirst("/[^/?]*(?=\\?|$)", "/live_seeds"));
        properties.add("timeline.seeds", () -> SEEDS);
    }

    @Autowired
    private MockMvcTester browser;

    @Test
    void keepEveryRuleOfADataSet() {
        assertThat(new Seeds(Path.of(SEEDS)).problems()).isEmpty();
    }

    @Test
    void haveAPageAtEveryAddressOfTheSitemap() {
        List<String> addresses = ADDRESS.matcher(Pages.html(browser, "/sitemap.xml"))
                .results()
                .map(address -> address.group(1))
                .toList();

        assertThat(addresses).contains("/", "/people").allSatisfy(address -> Pages.html(browser, address));
    }
}
