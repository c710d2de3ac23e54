package demo;

import static dev.makespan.testkit.Expect.expect;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import java.time.Duration;
import java.util.List;

/** Not a test by its name: run by ItemExtensionTest. */
@Exercise("Demo")
public class DemoExercise {
    private static Kitchen slow() {
        return order -> {
            try {
                Thread.sleep(480_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "burger " + order;
        };
    }

    @Item(value = "burgers cook at the same time", task = 1, points = 10, kind = Kind.CONCURRENCY)
    void right(Timeline timeline) throws Exception {
        Kitchen kitchen = timeline.record(Kitchen.class, slow());
        List<String> meals = timeline.measure(() -> Burgers.concurrent(kitchen, List.of("cheese", "bacon", "vegan")));
        timeline.expectOverlap("cook", 3);
        timeline.expectMakespan(Duration.ofMinutes(8));
        timeline.expectNoThreadLeft();
        expect("the meals", meals).toBe(List.of("burger cheese", "burger bacon", "burger vegan"));
    }

    @Item(value = "burgers cook at the same time", task = 1, points = 10, kind = Kind.CONCURRENCY)
    void overlap(Timeline timeline) throws Exception {
        Kitchen kitchen = timeline.record(Kitchen.class, slow());
        timeline.measure(() -> Burgers.sequential(kitchen, List.of("cheese", "bacon", "vegan")));
        timeline.expectOverlap("cook", 3);
    }

    @Item(value = "takes 8 minutes", task = 1, points = 10, kind = Kind.CONCURRENCY)
    void makespan(Timeline timeline) throws Exception {
        Kitchen kitchen = timeline.record(Kitchen.class, slow());
        timeline.measure(() -> Burgers.sequential(kitchen, List.of("cheese", "bacon", "vegan")));
        timeline.expectMakespan(Duration.ofMinutes(8));
    }

    @Explore(schedules = 200)
    @Item(value = "counts right", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void race() throws Exception {
        expect("the count", Burgers.race()).toBe(6);
    }

    @Explore(schedules = 200)
    @Item(value = "sells no seat twice", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void checkThenAct() throws Exception {
        expect("the seats left", Burgers.seats()).toBe(0);
    }

    @Explore(schedules = 200)
    @Item(value = "does not lock up", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void deadlock() throws Exception {
        Burgers.deadlock();
    }

    @Item(value = "does not spin", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void spin() {
        Burgers.spin();
    }

    @Item(value = "waits", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void polls() {
        Burgers.polls();
    }

    @Item(value = "comes to its end", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void endless() {
        Burgers.endless();
    }

    @Item(value = "lets the JVM live", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void exit() {
        Burgers.exit();
    }

    @Item(value = "leaves nothing behind", task = 2, points = 10, kind = Kind.ROBUSTNESS)
    void leak(Timeline timeline) throws Exception {
        Burgers.leak();
        timeline.expectNoThreadLeft();
    }

    @Item(value = "is written", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void todo() {
        Burgers.todo();
    }

    @Item(value = "throws nothing", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void exception() {
        Burgers.failing();
    }

    @Item(value = "adds up", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void plainAssertion() {
        assertEquals(4, Burgers.sum(2, 3), "the sum");
    }

    @Item(value = "starts afresh", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void statics() {
        expect("visits", Burgers.visit()).toBe(1);
    }

    @Item(value = "starts afresh again", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void staticsAgain() {
        expect("visits", Burgers.visit()).toBe(1);
    }

    @Item(value = "is there at last", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void awaitility(Timeline timeline) {
        var counter = Burgers.countingEverySecond();
        await().atMost(Duration.ofHours(1)).until(() -> counter.get() == 60);
        expect("the time", timeline.now().toSeconds()).toBe(60L);
    }

    @Item(value = "is there at last", task = 3, points = 1, kind = Kind.CORRECTNESS)
    void awaitilityGivesUp() {
        await().atMost(Duration.ofSeconds(10)).until(() -> false);
    }
}
