package dev.makespan.bubble.junit.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.BubbleOptions;
import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samples.CountingTwice;
import samples.Innocent;

/** Which copies are used again, and that no run can tell. */
class CopiesTest {
    private static Copies copies(Class<?> type) {
        return Copies.of(type, name -> name.startsWith("dev.makespan.bubble.junit.support.") ? null : Role.UNDER_TEST);
    }

    private Class<?> latest = Object.class;

    private Run<Object> run(Copies copies, long seed, Set<Class<?>> seen) {
        return Bubble.run(BubbleOptions.DEFAULT.with(Schedule.explored(seed, 60)), () -> {
            Class<?> copy = copies.next();
            latest = copy;
            seen.add(copy);
            return ((Callable<?>) copy.getConstructor().newInstance()).call();
        });
    }

    @ParameterizedTest
    @ValueSource(classes = {CountingTwice.class, Innocent.class})
    void noRunCanTellWhetherItsClassesAreNew(Class<?> type) {
        Copies alwaysNew = copies(type);
        Copies usedAgain = copies(type);
        var news = new HashSet<Class<?>>();
        var used = new HashSet<Class<?>>();
        var traces = new HashSet<Long>();
        for (long seed = 0; seed < 300; seed++) {
            Run<Object> fresh = run(alwaysNew, seed, news);
            Run<Object> again = run(usedAgain, seed, used);
            usedAgain.used(latest, again);
            assertThat(again.trace()).as("seed %d", seed).isEqualTo(fresh.trace());
            assertThat(again.accesses()).as("seed %d", seed).isEqualTo(fresh.accesses());
            assertThat(again.value()).as("seed %d", seed).isEqualTo(fresh.value());
            traces.add(fresh.trace());
        }
        assertThat(news).hasSize(300);
        assertThat(used).hasSize(1);
        assertThat(traces).as("different schedules").hasSizeGreaterThan(10);
    }

    @Test
    void whatKeepsStateIsLoadedAfresh() {
        assertThat(distinctCopies(Stateful.class, 5)).isEqualTo(5);
        assertThat(distinctCopies(UsesAStatefulOne.class, 5)).isEqualTo(5);
        assertThat(distinctCopies(CountingTwice.class, 5)).isEqualTo(1);
    }

    @Test
    void whatARunLeftRunningIsNotUsedAgain() {
        assertThat(distinctCopies(LeavesAThreadInItsMonitor.class, 3)).isEqualTo(3);
        assertThat(distinctCopies(LeavesAThreadThatWaitsForIt.class, 3)).isEqualTo(3);
        assertThat(distinctCopies(Fails.class, 3)).isEqualTo(3);
        assertThat(distinctCopies(NeverEnds.class, 3)).isEqualTo(3);
    }

    @Test
    void whoIsParkedIsOutOfReach() {
        assertThat(distinctCopies(LeavesAThread.class, 3)).isEqualTo(1);
    }

    @Test
    void noTwoRunsHaveTheSameCopyAtATime() {
        Copies copies = copies(CountingTwice.class);
        assertThat(copies.next()).isNotSameAs(copies.next());
    }

    private int distinctCopies(Class<?> type, int runs) {
        Copies copies = Copies.of(type, name -> Role.UNDER_TEST);
        var seen = new HashSet<Class<?>>();
        List<Object> values = IntStream.range(0, runs)
                .<Object>mapToObj(number -> {
                    Run<Object> run = run(copies, 0, seen); // one schedule: a counter may lose an update under another
                    copies.used(latest, run);
                    return String.valueOf(run.value());
                })
                .toList();
        assertThat(new HashSet<>(values)).as("every run sees the same").hasSize(1);
        return seen.size();
    }

    public static final class Stateful implements Callable<Object> {
        private static int calls;

        @Override
        public Object call() {
            return ++calls;
        }
    }

    public static final class UsesAStatefulOne implements Callable<Object> {
        @Override
        public Object call() {
            return new Stateful().call();
        }
    }

    public static final class LeavesAThread implements Callable<Object> {
        @Override
        public Object call() {
            return leave(() -> {
                new CountDownLatch(1).await();
                return "";
            });
        }
    }

    public static final class LeavesAThreadInItsMonitor implements Callable<Object> {
        @Override
        public Object call() {
            return leave(() -> {
                synchronized (LeavesAThreadInItsMonitor.class) {
                    new CountDownLatch(1).await();
                }
                return "";
            });
        }
    }

    public static final class LeavesAThreadThatWaitsForIt implements Callable<Object> {
        @Override
        public Object call() {
            return leave(() -> {
                synchronized (LeavesAThreadThatWaitsForIt.class) {
                    LeavesAThreadThatWaitsForIt.class.wait();
                }
                return "";
            });
        }
    }

    private static String leave(Callable<String> work) {
        Thread thread = new Thread(() -> {
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        Bubble.settle();
        return "";
    }

    public static final class Fails implements Callable<Object> {
        @Override
        public Object call() {
            throw new IllegalStateException("on purpose");
        }
    }

    public static final class NeverEnds implements Callable<Object> {
        @Override
        public Object call() throws InterruptedException {
            new CountDownLatch(1).await();
            return "";
        }
    }
}
