package helloworld;

import static dev.makespan.testkit.Expect.expect;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import helloworld.provided.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@Exercise("Hello … World!")
class HelloWorldTest {

    @Item(value = "Hello, a second of suspense, World", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void helloThenWorld(Timeline timeline) throws Exception {
        var hello = new HelloWorld(timeline.record(Screen.class, line -> {}));

        timeline.measure(hello::greet);

        expect("what is on the screen", shown(timeline))
                .because("there are two lines, and one second between them")
                .toBe(List.of("Hello ... at 0 ms", "... World! at 1000 ms"));
        timeline.expectMakespan(Duration.ofSeconds(1));
    }

    @Item(value = "A value comes when its time is there, not earlier", task = 1, points = 20, kind = Kind.CORRECTNESS)
    void aValueComesInTime(Timeline timeline) throws Exception {
        var hello = new HelloWorld(line -> {});

        expect("get() of later(3 s, hello)", got(hello, Duration.ofSeconds(3), "hello", timeline))
                .because("the value is the one that was given, and the delay counts from the call of later()")
                .toBe("hello after 3000 ms");
        expect("get() of later(1.5 s, 42)", got(hello, Duration.ofMillis(1500), 42, timeline))
                .because("delays are in milliseconds, not in seconds, and a value can be of any type")
                .toBe("42 after 1500 ms");
    }

    @Item(value = "Whoever asks for a value does not wait for it", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void askingTakesNoTime(Timeline timeline) throws Exception {
        var hello = new HelloWorld(line -> {});

        timeline.measure(() -> hello.later(Duration.ofSeconds(3), "hello"));

        expect("how long the caller was inside later(3 s, hello)", timeline.makespan())
                .because("the caller's own thread waited for the value, which somebody else should do")
                .toBe(Duration.ZERO);
    }

    @Item(value = "The value is on its way while you greet", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void theDelayBeginsAtOnce(Timeline timeline) throws Exception {
        var hello = new HelloWorld(timeline.record(Screen.class, line -> {}));

        var value = hello.later(Duration.ofSeconds(3), "hello");
        hello.greet();
        expect("isDone() after 1 of 3 seconds", value.isDone())
                .because("nobody may be told that there is a value before there is one")
                .toBe(false);
        value.get();

        expect("the moment of the value, if you greet before you call get()", timeline.now())
                .because("the delay of 3 s has to begin with later(): neither with get() nor after greet()")
                .toBe(Duration.ofSeconds(3));
        expect("isDone() when the value is there", value.isDone()).toBe(true);
        expect(
                        "get() of a value that is there already",
                        value.get() + " at " + timeline.now().toSeconds() + " s")
                .because("there is nothing to wait for any more")
                .toBe("hello at 3 s");
    }

    @Item(value = "Fifty values come, each at its own moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void fiftyValues(Timeline timeline) throws Exception {
        var hello = new HelloWorld(line -> {});

        var values = new ArrayList<Future<Integer>>();
        for (int number = 50; number >= 1; number--) {
            values.add(hello.later(Duration.ofMillis(100 * number), number));
        }

        for (int number = 1; number <= 50; number++) {
            int value = values.get(50 - number).get();
            expect(
                            "get() of later(" + 100 * number + " ms, " + number + "), one of fifty,",
                            value + " after " + timeline.now().toMillis() + " ms")
                    .because("a value waited behind another one, as when there is no thread left for it, or they"
                            + " share a place in which there is one only")
                    .toBe(number + " after " + 100 * number + " ms");
        }
    }

    @Item(value = "An interrupt ends the greeting at once", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void anInterruptEndsTheGreeting(Timeline timeline) throws Exception {
        var hello = new HelloWorld(timeline.record(Screen.class, line -> {}));
        var greeting = new FutureTask<>(() -> howItEnds(hello, timeline));
        var greeter = Thread.ofVirtual().name("greeter").start(greeting);

        Thread.sleep(400);
        greeter.interrupt();

        expect("how greet() ends if its thread is interrupted after 400 ms", greeting.get())
                .because("the interrupt was swallowed, or whatever the thread waits in takes no notice of it")
                .toBe("InterruptedException after 400 ms");
        Thread.sleep(Duration.ofSeconds(5));
        expect("what is on the screen, long after that", shown(timeline))
                .because("whoever interrupts a greeting does not want to see the rest")
                .toBe(List.of("Hello ... at 0 ms"));
    }

    @Item(value = "Two threads may ask at the same moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void twoMayAskAtTheSameMoment(Timeline timeline) throws Exception {
        var hello = new HelloWorld(line -> {});

        var ann = Visitor.named(
                "Ann", () -> hello.later(Duration.ofSeconds(2), "tea").get());
        var bob = Visitor.named(
                "Bob", () -> hello.later(Duration.ofSeconds(1), "milk").get());

        expect("what Ann gets, who asked for tea, and Bob, who asked for milk", List.of(ann.result(), bob.result()))
                .because("both were inside later() of the same object at the same moment")
                .toBe(List.of("tea", "milk"));
    }

    private static String got(HelloWorld hello, Duration delay, Object value, Timeline timeline) throws Exception {
        var asked = timeline.now();
        var got = hello.later(delay, value).get();
        return got + " after " + timeline.now().minus(asked).toMillis() + " ms";
    }

    private static String howItEnds(HelloWorld hello, Timeline timeline) {
        try {
            hello.greet();
            return "as if nothing had happened, after " + timeline.now().toMillis() + " ms";
        } catch (InterruptedException e) {
            return "InterruptedException after " + timeline.now().toMillis() + " ms";
        }
    }

    private static List<String> shown(Timeline timeline) {
        return timeline.of("show").stream()
                .map(call -> call.detail() + " at " + call.start().toMillis() + " ms")
                .toList();
    }
}
