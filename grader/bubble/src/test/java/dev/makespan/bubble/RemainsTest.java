package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.programs.Failing;
import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What threads that never end leave behind. */
class RemainsTest {
    private static final AtomicReference<WeakReference<Object>> HELD = new AtomicReference<>();

    /** Deadlocks with an object on the stack; there must be nothing left of it afterwards. */
    private static void check(Callable<?> deadlock) {
        Run<?> run = Bubble.run(() -> {
            Object local = new Object();
            HELD.set(new WeakReference<>(local));
            deadlock.call();
            return local;
        });
        assertThat(run.outcome()).isEqualTo(Outcome.DEADLOCK);
        assertThat(run.reusable()).isTrue();
        for (int i = 0; i < 20 && HELD.get().get() != null; i++) {
            System.gc();
        }
        assertThat(HELD.get().get()).isNull();
    }

    @Test
    void aParkedThreadIsCollected() {
        check(() -> {
            new CountDownLatch(1).await();
            return "";
        });
    }

    @Test
    void soIsOneThatHasLoadedAClass() {
        check(() -> {
            Rewritten.program(Failing.class, "lostUpdate").call();
            new CountDownLatch(1).await();
            return "";
        });
    }

    @Test
    void soIsOneInObjectWait() {
        check(() -> {
            Object monitor = new Object();
            synchronized (monitor) {
                monitor.wait();
            }
            return "";
        });
    }

    @Test
    void soIsOneThatWaitsForAMonitor() {
        check(() -> {
            Object monitor = new Object();
            var taken = new CountDownLatch(1);
            Thread holder = new Thread(() -> {
                synchronized (monitor) {
                    taken.countDown();
                    java.util.concurrent.locks.LockSupport.park();
                }
            });
            holder.start();
            taken.await();
            synchronized (monitor) {
                return "";
            }
        });
    }

    @Test
    void aMonitorThatOtherBubblesCanMeetIsNeverFreed() {
        Run<?> run = Bubble.run(() -> {
            synchronized ("a literal, the same object in the whole JVM") {
                new CountDownLatch(1).await();
            }
            return "";
        });
        assertThat(run.outcome()).isEqualTo(Outcome.DEADLOCK);
        assertThat(run.reusable()).isFalse();
    }

    @Test
    void aPinnedThreadThatNeverEndsKeepsItsCarrier() throws Exception {
        var release = new AtomicReference<>(false);
        Run<?> run = Bubble.run(() -> {
            Thread stubborn = new Thread(() -> Stubborn.park(release));
            stubborn.setDaemon(true);
            stubborn.start();
            Thread.sleep(1);
            return "";
        });
        release.set(true);
        assertThat(run.outcome()).isEqualTo(Outcome.OK);
        assertThat(run.reusable()).isFalse();
    }

    /** Parks where it cannot be unmounted, and goes on when it is told to end. */
    private static final class Stubborn {
        private static AtomicReference<Boolean> release = new AtomicReference<>(false);

        static void park(AtomicReference<Boolean> until) {
            release = until;
            Initialiser.touch();
        }

        private static final class Initialiser {
            static {
                try {
                    java.util.concurrent.locks.LockSupport.park();
                } catch (Throwable end) {
                    while (!release.get()) {
                        Thread.onSpinWait();
                    }
                }
            }

            static void touch() {}
        }
    }
}
