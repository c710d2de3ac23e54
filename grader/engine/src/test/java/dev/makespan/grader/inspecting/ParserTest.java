package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.inspecting.Parser.NotAnalysed;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ParserTest {
    /** So small that no cleverness of the JVM fits the test's depth into it. */
    private static final long SMALL_STACK = 512 << 10;

    @Test
    void a_stack_overflow_is_a_reason_not_to_analyse() throws InterruptedException {
        String deep = "class A { int f = " + "-~".repeat(100_000) + "1; }";
        var ending = new AtomicReference<>("still running");

        Thread thread = Thread.ofPlatform().stackSize(SMALL_STACK).start(() -> {
            try {
                ending.set("parsed " + Parser.parse(deep).getTypes().size() + " class");
            } catch (NotAnalysed e) {
                ending.set(e.getMessage());
            }
        });
        thread.join();

        assertThat(ending).hasValue("its expressions stand too deep in each other");
    }
}
