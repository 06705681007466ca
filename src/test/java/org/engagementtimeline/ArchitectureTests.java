package org.engagementtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house plan: packages by feature, imports one way, no circle. */
class ArchitectureTests {

    private final ApplicationModules modules = ApplicationModules.of(EngagementTimeline.class);

    @Test
    void keepsImportsBetweenPackagesWithoutCircles() {
        modules.verify();
    }

    @Test
    void seesEveryPackageAsAModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "chart",
                        "edtf",
                        "overview",
                        "domain",
                        "dataset",
                        "embeddedpostgres",
                        "engagement",
                        "filter",
                        "search",
                        "sitemap",
                        "timeline",
                        "web");
    }
}
