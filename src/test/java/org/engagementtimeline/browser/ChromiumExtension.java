package org.engagementtimeline.browser;

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
