package dev.makespan.grader.running.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JvmStateTest {
    private final JvmState before = JvmState.now();

    enum Change {
        PROPERTY_ADDED {
            @Override
            void make() {
                System.setProperty("new", "1");
            }
        },
        PROPERTY_REMOVED {
            @Override
            void make() {
                System.clearProperty("user.dir");
            }
        },
        LOCALE {
            @Override
            void make() {
                Locale.setDefault(Locale.forLanguageTag("tr"));
            }
        },
        ZONE {
            @Override
            void make() {
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            }
        },
        HANDLER {
            @Override
            void make() {
                Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {});
            }
        };

        abstract void make();
    }

    @ParameterizedTest
    @EnumSource
    void noticesAndMendsAChange(Change change) {
        assertThat(before.isAsItWas()).isTrue();
        try {
            change.make();
            assertThat(before.isAsItWas()).isFalse();
        } finally {
            before.restore();
        }
        assertThat(before.isAsItWas()).isTrue();
    }

    /** The group says nothing: a submission can start threads in the JVM's own. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noticesAThreadThatGoesOn(boolean inTheJvmsGroup) throws InterruptedException {
        var end = new CountDownLatch(1);
        ThreadGroup mine = Thread.currentThread().getThreadGroup();
        var thread = new Thread(inTheJvmsGroup ? mine.getParent() : mine, () -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(before.hasMoreThreads()).isFalse();
        thread.start();
        assertThat(before.hasMoreThreads()).isTrue();
        end.countDown();
        thread.join();
        assertThat(before.hasMoreThreads()).isFalse();
    }
}
