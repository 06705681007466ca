package org.engagementtimeline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens windows that know nothing of one another, and closes them when the test is over. */
final class Windows implements AutoCloseable {

    private final Browser browser;
    private final String site;
    private final List<BrowserContext> opened = new ArrayList<>();

    Windows(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /** An empty window with an empty cache, in which addresses are relative to the site. */
    Page open(Device device) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(device.width(), device.height())
                .setColorScheme(device.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(device.scripts()));
        opened.add(context);
        return context.newPage();
    }

    String site() {
        return site;
    }

    /** Keeps what the reader saw when a test failed. */
    void picture(String test) {
        String name = test.replaceAll("[^A-Za-z0-9]+", "-");
        for (BrowserContext context : opened) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
            }
        }
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
