package samples;

import dev.makespan.bubble.junit.InBubble;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot work in a bubble and has to say so; each class has one test. */
public final class Unsupported {
    private Unsupported() {}

    public static class SetsUpOnce {
        @BeforeAll
        static void setUp() {}

        @Test
        @InBubble
        void test() {}
    }

    public static class TearsDownOnce {
        @AfterAll
        static void tearDown() {}

        @Test
        @InBubble
        void test() {}
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    public static class OneInstance {
        @Test
        @InBubble
        void test() {}
    }

    public static class MakesTests {
        @TestFactory
        @InBubble
        Stream<DynamicTest> tests() {
            return Stream.of(DynamicTest.dynamicTest("one", () -> {}));
        }
    }

    public static class AsksInItsConstructor {
        AsksInItsConstructor(TestInfo info) {
            info.getDisplayName();
        }

        @Test
        @InBubble
        void test() {}
    }

    public static class AsksBeforeEach {
        @BeforeEach
        void prepare(TestInfo info) {
            info.getDisplayName();
        }

        @Test
        @InBubble
        void test() {}
    }

    public static class TakesItsOwnRecords {
        record Point(int x) {}

        static List<Point> points() {
            return List.of(new Point(1));
        }

        @ParameterizedTest
        @MethodSource("points")
        @InBubble
        void test(Point point) {}
    }

    public static class ExploresLessThanNothing {
        @Test
        @InBubble(schedules = -1)
        void test() {}
    }

    public static class ExploresSomeAndAll {
        @Test
        @InBubble(schedules = 1, allSchedulesUpTo = 1)
        void test() {}
    }
}
