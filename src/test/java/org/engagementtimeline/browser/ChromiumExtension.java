package org.engagementtimeline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for all tests of a JVM, and fresh windows in it for each test. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace STORE = Namespace.create(ChromiumExtension.class);

    private static final double PATIENCE_MILLISECONDS = 15_000;

    /** Playwright's driver and the browser that it started. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        static Chromium start() {
            Installation installed = Installation.here().orElseThrow();
            Map<String, String> environment = new HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            if (installed.node() != null) {
                environment.put("PLAYWRIGHT_NODEJS_PATH", installed.node().toString());
            }
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(installed.chromium())
                                    .setChromiumSandbox(false)
                                    .setArgs(List.of(
                                            "--disable-gpu",
                                            "--disable-quic",
                                            "--no-first-run",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--disable-sync"))));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Installation.here().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and Node.js are there");
        }
        if ("required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException("-Dbrowser=required, and there is no browser to test with");
        }
        return ConditionEvaluationResult.disabled("there is no browser to test with");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Chromium chromium = context.getRoot()
                .getStore(STORE)
                .computeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
        return context.getStore(STORE)
                .computeIfAbsent(
                        Windows.class,
                        any -> new Windows(chromium.browser(), "http://localhost:" + port),
                        Windows.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Windows windows = context.getStore(STORE).get(Windows.class, Windows.class);
        if (windows != null && context.getExecutionException().isPresent()) {
            windows.picture(context.getRequiredTestClass().getSimpleName() + " " + context.getDisplayName());
        }
    }
}
