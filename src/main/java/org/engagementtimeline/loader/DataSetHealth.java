package org.engagementtimeline.loader;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells an operator whether the record is that of the files. It is always up, because a record that is older than its files is still
 * a good one.
 */
@Component("record")
class DataSetHealth implements HealthIndicator {

    private final LoadStrategy strategy;

    DataSetHealth(LoadStrategy strategy) {
        this.strategy = strategy;
    }

    @Override
    public Health health() {
        int problems = strategy.problems().size();
        return Health.up()
                .withDetail(
                        "dataset",
                        problems == 0 ? "loaded" : "refused, " + problems + (problems == 1 ? " problem" : " problems"))
                .build();
    }
}
