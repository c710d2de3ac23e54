package demo;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one item as IDEs do: some hand a class to the launcher, some a name. */
public final class RunLikeAnIde {
    private RunLikeAnIde() {}

    public static void main(String[] arguments) {
        DiscoverySelector selector = arguments[0].equals("class")
                ? selectClass(DemoExercise.class)
                : selectMethod("demo.DemoExercise#right(dev.makespan.testkit.Timeline)");
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                System.out.println(test.getDisplayName() + " " + result.getStatus());
                            }
                        });
    }
}
