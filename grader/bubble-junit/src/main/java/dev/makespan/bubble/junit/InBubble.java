package dev.makespan.bubble.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test in a bubble: in virtual time, and, if asked for, under many schedules. It stands beside {@code @Test},
 * {@code @ParameterizedTest} or {@code @RepeatedTest}, or at a class, for all its tests and those of its nested classes;
 * the one nearest to the test counts.
 *
 * <pre>{@code
 * @Test
 * @InBubble
 * void anEntryExpires() throws Exception {
 *     var cache = new ExpiringCache<String, String>(Duration.ofMinutes(10));
 *     cache.put("key", "value");
 *     Thread.sleep(Duration.ofMinutes(10));      // takes no time
 *     assertThat(cache.get("key")).isEmpty();
 *     assertThat(Bubble.now()).isEqualTo(Duration.ofMinutes(10));
 * }
 *
 * @Test
 * @InBubble(schedules = 200)
 * void twoTransfersLoseNothing() throws Exception { ... }
 * }</pre>
 *
 * <h2>What runs in the bubble</h2>
 *
 * <p>The test instance is created, {@code @BeforeEach}, the test and {@code @AfterEach} are run inside, once for each
 * schedule, each time as if the JVM had just started: on a copy of the test class, and of every other class that comes
 * from a folder of the class path, in which no static field keeps anything of an earlier run. All of these are {@linkplain
 * dev.makespan.bubble.CodeRewriter.Role#UNDER_TEST under test}, the test class included, for that is where a test's
 * threads are written: a schedule may switch threads at any access to a field or an array element, any lock and any call
 * of a library. Libraries, which come from jars, are not copied; they get virtual clocks, and threads are not switched
 * inside of them.
 *
 * <p>JUnit makes an instance of its own too, in a bubble that ends at once, and runs none of its methods. What other
 * extensions put into its fields is handed on to the instance inside, as with {@code @TempDir}, as long as its class comes from a
 * library. The arguments of a test may be of libraries' classes, or enum constants. What cannot work says so: {@code
 * @BeforeAll} and {@code @AfterAll}, one instance per class, parameters of constructors and life-cycle methods, dynamic
 * tests.
 *
 * <h2>When a test fails</h2>
 *
 * <p>It fails of what it throws; of an exception that ends another of its threads; of a deadlock, an endless loop or a
 * wait for something that no bubble can model. Threads that it leaves behind, such as the idle workers of a pool, are
 * reported and end with the bubble; unless one of them waits for a lock that another one holds, which is a deadlock like
 * any other. Where schedules are explored, it fails of a data race, too. The failure of an explored schedule shows how
 * its threads took turns, and how to replay it:
 *
 * <ul>
 *   <li>{@code -Dmakespan.seed=17} lets the exploration begin with schedule 17. The one that failed thus fails at once.
 *   <li>{@code -Dmakespan.seed=17 -Dmakespan.trace=8a6f} runs that schedule and no other, and says whether it was the
 *       same run, step by step. Run only the one test then.
 * </ul>
 *
 * <p>Where {@linkplain #allSchedulesUpTo all} schedules are tried, their order is always the same: a failure comes back
 * when the test is run again.
 *
 * <p>{@code -Dmakespan.watchdog.seconds=60} gives a run more real time without progress than ten seconds; 0 is for ever.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BubbleExtension.class)
public @interface InBubble {
    /**
     * How many seeded schedules to try after the plain first-in-first-out one, which alone gives exact makespans. Where
     * schedules are explored, rely on no order of things that are due at the same moment.
     *
     * @see #allSchedulesUpTo
     */
    int schedules() default 0;

    /** Names the first of the {@link #schedules}; the others follow it one by one. */
    long firstSeed() default 1;

    /**
     * Tries all schedules there are instead, which is a proof, for tests of a few dozen shared accesses. Schedules that
     * differ only in the order of steps that do not concern each other count as one. The test fails if there are more
     * schedules than this; 0 is for not trying.
     */
    int allSchedulesUpTo() default 0;

    /** Whether a data race that was seen in an explored schedule fails the test, though the result was right. */
    boolean checkRaces() default true;
}
