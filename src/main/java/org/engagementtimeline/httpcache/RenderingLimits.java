package org.engagementtimeline.httpcache;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Limits how many pages are rendered at once: more than the pool has connections would only fail, and each takes memory. At most a
 * quarter of the threads wait for a page. The others stay free for cached pages.
 */
@Component
class RenderingLimits {

    /** Of the heap, for the details, the text and the compressed form of the largest page. */
    private static final DataSize HEAP_PER_PAGE = DataSize.ofMegabytes(32);

    private static final int MAX_SECONDS_WAITING = 10;

    private final Semaphore rendering;
    private final Semaphore waiting;

    @Autowired
    RenderingLimits(
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections,
            @Value("${server.tomcat.threads.max:200}") int threads) {
        this(
                new Semaphore(
                        Math.max(1, (int)
                                Math.min(connections, Runtime.getRuntime().maxMemory() / HEAP_PER_PAGE.toBytes())),
                        true),
                new Semaphore(threads / 4));
    }

    RenderingLimits(Semaphore rendering, Semaphore waiting) {
        this.rendering = rendering;
        this.waiting = waiting;
    }

    /** Waits for a permit to render a page, and says whether it got one. */
    boolean acquire() {
        return rendering.tryAcquire() || await(() -> rendering.tryAcquire(MAX_SECONDS_WAITING, TimeUnit.SECONDS));
    }

    void release() {
        rendering.release();
    }

    /** Waits for another request that renders the same page, and says whether that ended. */
    boolean await(CompletableFuture<Void> other) {
        return await(() -> {
            other.get(MAX_SECONDS_WAITING, TimeUnit.SECONDS);
            return true;
        });
    }

    private boolean await(Callable<Boolean> wait) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return wait.call();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception late) {
            return false;
        } finally {
            waiting.release();
        }
    }
}
