package samples;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test as IDEs do, and prints how it ended: {@code samples.Wrong#lostUpdate}. */
public final class RunLikeAnIde {
    private RunLikeAnIde() {}

    public static void main(String[] arguments) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(arguments[0]))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    System.out.println(test.getDisplayName() + " " + result.getStatus());
                                }
                                result.getThrowable().ifPresent(thrown -> System.out.println(thrown.getMessage()));
                            }
                        });
    }
}
