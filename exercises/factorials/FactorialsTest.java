package factorials;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import factorials.provided.Calculator;
import factorials.provided.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

@Exercise("Gather the factorials")
class FactorialsTest {

    @Item(value = "One factorial, in as many steps as it needs", task = 1, points = 10, kind = Kind.CORRECTNESS)
    void oneFactorialTakesItsSteps(Timeline timeline) {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));

        var results = List.of(
                factorials.factorial(new Task("zero", 0)),
                factorials.factorial(new Task("one", 1)),
                factorials.factorial(new Task("four", 4)));

        expect("the list of the factorials of 0, 1 and 4", results).toBe(List.of(1L, 1L, 24L));
        expect(
                        "what the calculator was asked for",
                        timeline.of("multiply").stream().map(Call::label).toList())
                .because("each factor from 2 up needs one multiplication, which the calculator does")
                .toBe(List.of("multiply(four, 1, 2)", "multiply(four, 2, 3)", "multiply(four, 6, 4)"));
    }

    @Item(
            value = "The results come in the order asked, whatever finishes first",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    void resultsComeInTheOrderAsked(Timeline timeline) throws Exception {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));

        var inOrder = factorials.gather(List.of(a, b, c));
        var longestFirst = factorials.gather(List.of(c, a, b));

        expect("what gather() returns for A(2), B(3), C(4) and for C(4), A(2), B(3)", List.of(inOrder, longestFirst))
                .because("a result belongs to the place of its task, whenever it is ready")
                .toBe(List.of(List.of(2L, 6L, 24L), List.of(24L, 2L, 6L)));
    }

    @Item(
            value = "Gathering A(2), B(3) and C(4) takes 3 seconds, not 6",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void gatherTakesAsLongAsTheLongest(Timeline timeline) throws Exception {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));

        timeline.measure(() -> factorials.gather(List.of(a, b, c)));

        timeline.expectMakespan(Duration.ofSeconds(3));
    }

    @Item(value = "The tasks take their steps together", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void theStepsInterleave(Timeline timeline) throws Exception {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));

        factorials.gather(List.of(a, b, c));

        // Who is first within a second is a race, and nobody's business: hence the sorted sets.
        var steps = new TreeMap<String, TreeSet<String>>();
        for (var step : timeline.of("multiply")) {
            String task = step.detail().split(",")[0].strip();
            steps.computeIfAbsent("second " + step.start().toSeconds(), second -> new TreeSet<>())
                    .add(task);
        }
        expect("who takes a step in which second", steps.toString())
                .because("a task is not started, or not continued, before another one is done")
                .lookAt(timeline.of("multiply").stream().findFirst().orElse(null))
                .toBe("{second 0=[A, B, C], second 1=[B, C], second 2=[C]}");
    }

    @Item(
            value = "No task at all is fine, and fifty run at the same time",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void anyNumberOfFactorials(Timeline timeline) throws Exception {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));
        var fifty = new ArrayList<Task>();
        var results = new ArrayList<Long>();
        for (int i = 0; i < 50; i++) {
            fifty.add(new Task("T" + i, 2 + i % 4));
            results.add(List.of(2L, 6L, 24L, 120L).get(i % 4));
        }

        expect("what gather() returns for no task", factorials.gather(List.of()))
                .toBe(List.of());
        expect("what gather() returns for fifty tasks", factorials.gather(fifty))
                .toBe(results);

        timeline.expectOverlap("multiply", 50);
    }

    @Item(value = "An exception reaches the caller", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void anExceptionReachesTheCaller(Timeline timeline) throws Exception {
        var factorials = new Factorials(timeline.record(Calculator.class, FactorialsTest::multiply));
        var tooBig = new Task("B", 21);

        var thrown = expectThrown(
                "gather([A(2), B(21), C(4)]), where the factorial of 21 does not fit into a long,",
                ArithmeticException.class,
                () -> factorials.gather(List.of(a, tooBig, c)));

        // A fork/join pool hands on a copy of the exception, with the original one as its cause.
        var original = thrown.getCause() == null ? thrown : thrown.getCause();
        expect("the message of the exception", original.getMessage())
                .because("the caller wants to see the exception that the calculator threw")
                .toBe("2432902008176640000 * 21 is too big");
        expect("what gather() returns for A(2), B(3), C(4) after that", factorials.gather(List.of(a, b, c)))
                .because("a failure is over when it has reached the caller")
                .toBe(List.of(2L, 6L, 24L));
    }

    @Item(value = "Two threads may gather at the same moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 300)
    void gathersDoNotMix(Timeline timeline) throws Exception {
        Calculator quick = (task, product, factor) -> product * factor;
        var factorials = new Factorials(timeline.record(Calculator.class, quick));

        var first = Visitor.named("first", () -> factorials.gather(List.of(c, a)));
        var second = Visitor.named("second", () -> factorials.gather(List.of(b, a, c)));

        expect("what two threads get for C(4), A(2) and for B(3), A(2), C(4)", List.of(first.result(), second.result()))
                .because("both were inside gather() of the same object at the same moment")
                .toBe(List.of(List.of(24L, 2L), List.of(6L, 2L, 24L)));
    }

    private final Task a = new Task("A", 2);
    private final Task b = new Task("B", 3);
    private final Task c = new Task("C", 4);

    private static long multiply(String task, long product, int factor) {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the calculator was interrupted");
        }
        try {
            return Math.multiplyExact(product, (long) factor);
        } catch (ArithmeticException e) {
            throw new ArithmeticException(product + " * " + factor + " is too big");
        }
    }
}
