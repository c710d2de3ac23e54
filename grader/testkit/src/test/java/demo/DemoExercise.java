package demo;

import dev.makespan.testkit.*;
import java.time.Duration;
import java.util.List;
import static dev.makespan.testkit.Expect.expect;

@Exercise("Demo")
class DemoExercise {
    static Kitchen slow() { return o -> { try { Thread.sleep(480_000); } catch (InterruptedException e) { throw new RuntimeException(e); } return "burger " + o; }; }
    @Item(value = "burgers cook at the same time", task = 1, points = 20, kind = Kind.CONCURRENCY)
    void overlap(Timeline timeline) throws Exception {
        Kitchen kitchen = timeline.record(Kitchen.class, slow());
        timeline.measure(() -> Burgers.sequential(kitchen, List.of("cheese", "bacon", "vegan")));
        timeline.expectOverlap("cook", 3);
    }
    @Item(value = "takes 8 minutes", task = 1, points = 20, kind = Kind.CONCURRENCY)
    void makespan(Timeline timeline) throws Exception {
        Kitchen kitchen = timeline.record(Kitchen.class, slow());
        timeline.measure(() -> Burgers.sequential(kitchen, List.of("cheese", "bacon", "vegan")));
        timeline.expectMakespan(Duration.ofMinutes(8));
    }
    @Explore(schedules = 200)
    @Item(value = "counts right", task = 2, points = 20, kind = Kind.CORRECTNESS)
    void race() throws Exception {
        expect("the count", Burgers.race()).toBe(6);
    }
    @Explore(schedules = 200)
    @Item(value = "does not lock up", task = 2, points = 20, kind = Kind.CORRECTNESS)
    void deadlock() throws Exception { Burgers.deadlock(); }
    @Item(value = "no spin", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void spin() throws Exception { Burgers.spin(); }
    @Item(value = "no endless loop", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void endless() throws Exception { Burgers.endless(); }
    @Item(value = "no exit", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void exit() throws Exception { Burgers.exit(); }
    @Item(value = "no leak", task = 2, points = 10, kind = Kind.CORRECTNESS)
    void leak(Timeline t) throws Exception { Burgers.leak(); t.expectNoThreadLeft(); }
}
