package org.engagementtimeline.httpcache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Counts hits and misses of the page cache, under the name that Micrometer uses for caches. The statistics of the store itself would
 * also count the look-up without parameters.
 */
@Component
class CacheMeters implements MeterBinder {

    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        register(registry, "hit", hits);
        register(registry, "miss", misses);
    }

    private static void register(MeterRegistry registry, String result, LongAdder count) {
        FunctionCounter.builder("cache.gets", count, LongAdder::sum)
                .tags("cache", "pages", "result", result)
                .register(registry);
    }
}
