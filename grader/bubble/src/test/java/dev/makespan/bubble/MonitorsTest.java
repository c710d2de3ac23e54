package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which monitors a thread holds, and which one it waits on. */
class MonitorsTest {
    private static final class Outer {}

    private static final class Inner {}

    /** After some hundred calls the VM compiles {@code Object.wait0}, and then no longer says what is waited on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5_000})
    void aThreadInWaitNamesWhatItWaitsForAndHoldsOnlyTheRest(int waitsBefore) {
        Run<?> run = Bubble.run(() -> {
            Object outer = new Outer();
            Object inner = new Inner();
            for (int i = 0; i < waitsBefore; i++) {
                synchronized (inner) {
                    inner.wait(1);
                }
            }
            synchronized (outer) {
                synchronized (inner) {
                    inner.wait();
                }
            }
            return "";
        });
        assertThat(run.outcome()).isEqualTo(Outcome.DEADLOCK);
        assertThat(run.threads()).singleElement().satisfies(thread -> {
            assertThat(thread.waitsFor()).isEqualTo("a notify on an Inner");
            assertThat(thread.holds()).containsExactly("an Outer");
        });
    }
}
