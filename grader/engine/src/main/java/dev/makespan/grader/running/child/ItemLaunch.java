package dev.makespan.grader.running.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.makespan.testkit.Item;
import dev.makespan.testkit.ItemResult;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs single items with the JUnit Platform, and gives back what they report. Only the test engine of the worker's own
 * class path takes part: no listener, filter, extension or setting is looked for anywhere.
 */
final class ItemLaunch {
    private final Launcher launcher = LauncherFactory.openSession(LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .addTestEngines(engines())
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .build())
            .getLauncher();

    private static TestEngine[] engines() {
        return ServiceLoader.load(TestEngine.class, ItemLaunch.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(TestEngine[]::new);
    }

    /**
     * @param seen what the code under test may find as its threads' context class loader
     * @return the pairs of the item's report entry
     */
    Map<String, String> run(Method item, ClassLoader seen) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(item.getDeclaringClass(), item))
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false");
        var listener = new Listener();
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(seen);
        try {
            launcher.execute(request.build(), listener);
        } catch (RuntimeException | LinkageError e) {
            listener.thrown = e;
        } finally {
            thread.setContextClassLoader(own);
        }
        return listener.entries.size() == 1
                ? listener.entries.getFirst()
                : unreported(item, listener).toEntry();
    }

    /** An item that said nothing about itself: the test framework stopped before or behind it. */
    private static ItemResult unreported(Method method, Listener listener) {
        Throwable thrown = listener.thrown;
        String why = listener.entries.size() > 1
                ? "it reported more than once"
                : thrown == null ? "it ended without a report" : "it could not be run: " + thrown;
        Item item = method.getAnnotation(Item.class);
        return new ItemResult(
                method.getDeclaringClass().getPackageName(),
                method.getName(),
                item.value(),
                item.task(),
                item.kind(),
                0,
                item.points(),
                ItemResult.Outcome.INCONCLUSIVE,
                "the grader cannot tell: " + why,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    private static final class Listener implements TestExecutionListener {
        final List<Map<String, String>> entries = new ArrayList<>();

        @Nullable
        Throwable thrown;

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            if (ItemResult.from(entry.getKeyValuePairs()).isPresent()) {
                entries.add(entry.getKeyValuePairs());
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (thrown == null) {
                result.getThrowable().ifPresent(failure -> thrown = failure);
            }
        }
    }
}
