package org.engagementtimeline.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** A Chromium that tells when a reader with an empty cache sees the largest part of a page. */
public final class Painter implements AutoCloseable {

    private static final String LARGEST_PAINT = """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))
            """;

    private final Chromium chromium = Chromium.start();

    /** Milliseconds from asking for the page to its Largest Contentful Paint (W3C), in a window of a desk. */
    public double paint(String address) {
        try (Windows windows = new Windows(chromium.browser(), address)) {
            Page page = windows.open(Device.DESK);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
