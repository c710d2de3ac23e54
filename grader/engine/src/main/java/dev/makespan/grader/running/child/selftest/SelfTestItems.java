package dev.makespan.grader.running.child.selftest;

import static dev.makespan.testkit.Expect.expect;
import static org.awaitility.Awaitility.await;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import java.time.Duration;

/** The items of the self-test: one must pass and the other one must fail, or the worker is of no use. */
@Exercise("Self-test")
public final class SelfTestItems {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Must pass. */
    @Item(value = "Two calls at once take as long as one", task = 1, points = 50, kind = Kind.CONCURRENCY)
    @Explore(schedules = 3)
    void passes(Timeline timeline) throws Exception {
        var answer = new SelfTestAnswer(timeline.record(Runnable.class, SelfTestItems::work));

        timeline.measure(answer::atOnce);

        await().atMost(MINUTE).until(() -> answer.done() == 2);
        expect("the calls that came to an end", answer.done()).toBe(2);
        timeline.expectOverlap("run", 2);
        timeline.expectMakespan(MINUTE);
    }

    /** Must fail. */
    @Item(value = "Two calls one after the other take as long as one", task = 1, points = 50, kind = Kind.CONCURRENCY)
    void fails(Timeline timeline) throws Exception {
        var answer = new SelfTestAnswer(timeline.record(Runnable.class, SelfTestItems::work));

        timeline.measure(answer::oneAfterTheOther);

        timeline.expectMakespan(MINUTE);
    }

    private static void work() {
        try {
            Thread.sleep(MINUTE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
