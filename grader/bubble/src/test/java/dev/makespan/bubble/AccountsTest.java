package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong bank accounts are rejected each time, right ones never: an exploration is no lottery. */
class AccountsTest {
    private static final String ACCOUNTS = "dev.makespan.bubble.programs.accounts.";
    private static final int SCHEDULES = 100;

    /** Say {@code -Dmakespan.times=1000} for the figure in the README; that takes some minutes. */
    private static final int TIMES = Integer.getInteger("makespan.times", 50);

    static List<Class<?>> wrong() {
        return accounts("wrong");
    }

    static List<Class<?>> right() {
        return accounts("right");
    }

    private static List<Class<?>> accounts(String kind) {
        return Programs.withMethod(ACCOUNTS + kind, "tested");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void theWrongAreRejected(Class<?> account) {
        assertThat(rejections(account, 20, SCHEDULES))
                .as(account.getSimpleName())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("right")
    void theRightAreAccepted(Class<?> account) {
        assertThat(rejections(account, 2, SCHEDULES))
                .as(account.getSimpleName())
                .isZero();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("wrong")
    void theWrongAreRejectedEachTime(Class<?> account) {
        assertThat(rejections(account, TIMES, SCHEDULES))
                .as(account.getSimpleName())
                .isEqualTo(TIMES);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("right")
    void theRightAreAcceptedEachTime(Class<?> account) {
        assertThat(rejections(account, TIMES, SCHEDULES / 5))
                .as(account.getSimpleName())
                .isZero();
    }

    /** Explores so many times, each time with seeds of its own. */
    private static int rejections(Class<?> account, int times, int schedules) {
        Callable<Object> program = Rewritten.program(account, "tested");
        int rejections = 0;
        for (int i = 0; i < times; i++) {
            Explored<Object> explored =
                    Explorer.seeded(1000L * i, schedules).explore(program, run -> "right".equals(run.value()));
            rejections += explored.passed() ? 0 : 1;
        }
        return rejections;
    }
}
