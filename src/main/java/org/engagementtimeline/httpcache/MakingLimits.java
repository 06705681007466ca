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
 * Bounds how many pages are made at once: more than the pool has connections would only fail, and each takes memory. Of the threads
 * a quarter may wait for a page; the rest stays for what is kept.
 */
@Component
class MakingLimits {

    /** Of the heap, for the details, the text and the compressed form of the largest page. */
    private static final DataSize FOR_EACH = DataSize.ofMegabytes(32);

    private static final int MAX_SECONDS_WAITING = 10;

    private final Semaphore making;
    private final Semaphore waiting;

    @Autowired
    MakingLimits(
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections,
            @Value("${server.tomcat.threads.max:200}") int threads) {
        this(
                new Semaphore(
                        Math.max(1, (int)
                                Math.min(connections, Runtime.getRuntime().maxMemory() / FOR_EACH.toBytes())),
                        true),
                new Semaphore(threads / 4));
    }

    MakingLimits(Semaphore making, Semaphore waiting) {
        this.making = making;
        this.waiting = waiting;
    }

    /** Waits for a turn to make a page, and says whether there is one. */
    boolean begin() {
        return making.tryAcquire() || await(() -> making.tryAcquire(MAX_SECONDS_WAITING, TimeUnit.SECONDS));
    }

    void end() {
        making.release();
    }

    /** Waits for another request that makes the same page, and says whether that ended. */
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
