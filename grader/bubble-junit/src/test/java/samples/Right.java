package samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.junit.InBubble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Not a test by its name: every method of it passes in a bubble, and fails outside of one. */
@InBubble
public class Right {
    private static int runs;

    private final Duration created = Bubble.now();
    private Duration prepared = Duration.ZERO;

    @TempDir
    private Path folder;

    enum Colour {
        RED,
        BLUE
    }

    @BeforeEach
    void prepare() throws Exception {
        Thread.sleep(1000);
        prepared = Bubble.now();
    }

    @AfterEach
    void everythingWasInside() throws Exception {
        assertThat(created).isZero();
        assertThat(prepared).isEqualTo(Duration.ofSeconds(1));
        Thread.sleep(1000);
        assertThat(Bubble.now()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void timeIsVirtual() throws Exception {
        Thread.sleep(Duration.ofDays(365));
        assertThat(Bubble.now()).isEqualTo(Duration.ofDays(365).plusSeconds(1));
    }

    @Test
    @InBubble(schedules = 50)
    void noStaticSurvives() {
        assertThat(++runs).isEqualTo(1);
    }

    @Test
    @InBubble(schedules = 100)
    void lockedUpdatesAreNotBlamed() throws Exception {
        assertThat(Counting.twice(Counting.locked())).isEqualTo(4);
    }

    @Test
    @InBubble(allSchedulesUpTo = 10_000)
    void lockedUpdatesAreProvenRight() throws Exception {
        assertThat(Counting.twice(Counting.locked())).isEqualTo(4);
    }

    @Test
    void otherExtensionsReachTheInstance(TestInfo info) throws Exception {
        assertThat(info.getDisplayName()).contains("otherExtensions");
        assertThat(Files.isDirectory(folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void arguments(int seconds) throws Exception {
        TimeUnit.SECONDS.sleep(seconds);
        assertThat(Bubble.now()).isEqualTo(Duration.ofSeconds(seconds + 1L));
    }

    @ParameterizedTest
    @EnumSource
    void argumentsOfOnesOwnEnum(Colour colour) {
        assertThat(Colour.values()).contains(colour);
    }

    @RepeatedTest(2)
    void repeated() {
        assertThat(++runs).isEqualTo(1);
    }

    @Nested
    class Inner {
        private final Duration innerCreated = Bubble.now();
        private Duration innerPrepared = Duration.ZERO;

        @BeforeEach
        void prepareInner() throws Exception {
            Thread.sleep(1);
            innerPrepared = Bubble.now();
        }

        @Test
        void outerComesFirst() {
            assertThat(innerCreated).isZero();
            assertThat(innerPrepared).isEqualTo(prepared.plusMillis(1));
        }
    }
}
