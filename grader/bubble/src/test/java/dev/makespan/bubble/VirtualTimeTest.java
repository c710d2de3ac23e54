package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.Waiting;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of waiting takes exactly the virtual time it should. */
class VirtualTimeTest {
    static Stream<String> programs() {
        return Arrays.stream(Waiting.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Takes.class))
                .map(Method::getName)
                .sorted(Comparator.naturalOrder());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void takesExactly(String program) throws Exception {
        check(program);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("programs")
    void takesExactlyTheSameEveryTime(String program) throws Exception {
        Run<Object> first = check(program);
        for (int i = 0; i < 150; i++) {
            Run<Object> again = Bubble.run(Rewritten.program(Waiting.class, program));
            assertThat(again.makespan()).isEqualTo(first.makespan());
            assertThat(again.outcome()).isEqualTo(first.outcome());
        }
    }

    private static Run<Object> check(String program) throws Exception {
        Takes takes = Waiting.class.getMethod(program).getAnnotation(Takes.class);
        Run<Object> run = Bubble.run(Rewritten.program(Waiting.class, program));
        assertThat(run.error()).isNull();
        assertThat(run.outcome()).isEqualTo(Outcome.OK);
        assertThat(run.makespan()).isEqualTo(Duration.ofMillis(takes.millis()));
        if (!takes.result().isEmpty()) {
            assertThat(run.value()).hasToString(takes.result());
        }
        assertThat(run.reusable()).isTrue();
        return run;
    }
}
