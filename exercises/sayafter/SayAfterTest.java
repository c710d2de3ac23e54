package sayafter;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sayafter.provided.Line;
import sayafter.provided.Voice;
import sayafter.provided.VoiceException;

@Exercise("Say it after a while")
class SayAfterTest {

    @Item(value = "Hello is said after its delay, and once", task = 1, points = 10, kind = Kind.CORRECTNESS)
    void helloAfterItsDelay(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        timeline.measure(() -> speaker.sayAfter(line(1500, "hello")));

        expect("what sayAfter() says of hello(1500 ms)", said(timeline))
                .because("first comes the delay, then the words")
                .toBe(List.of("hello at 1500 ms"));
        timeline.expectMakespan(Duration.ofMillis(1500));
    }

    @Item(value = "In turn, hello and world take three seconds", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void inTurnTakesThreeSeconds(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        timeline.measure(() -> speaker.inTurn(List.of(HELLO, WORLD)));

        expect("what inTurn() says of hello(1 s), world(2 s)", said(timeline))
                .because("in turn, the delay of a line begins when the line before it has been said")
                .toBe(List.of("hello at 1000 ms", "world at 3000 ms"));
        timeline.expectMakespan(Duration.ofSeconds(3));
    }

    @Item(value = "Together, each line is said in its own time", task = 2, points = 25, kind = Kind.CONCURRENCY)
    void togetherEachInItsOwnTime(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        speaker.together(List.of(HELLO, WORLD));
        waitUntil(Duration.ofSeconds(10), timeline);

        expect("what together() says of hello(1 s), world(2 s)", said(timeline))
                .because("a line was not started before another one was over, or its delay was not kept")
                .lookAt(timeline.of("say").stream()
                        .reduce((first, last) -> last)
                        .orElse(null))
                .toBe(List.of("hello at 1000 ms", "world at 2000 ms"));
    }

    @Item(value = "Together is over with the last word, at two seconds", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void togetherEndsWithTheLastWord(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        expect("when together() ends for hello(1 s), world(2 s)", ends(speaker, List.of(HELLO, WORLD), timeline))
                .because("together() has to wait for both, after it has started both, and for nothing else")
                .toBe("after 2000 ms");
        expect("when together() ends for world(2 s), hello(1 s)", ends(speaker, List.of(WORLD, HELLO), timeline))
                .because("the first of the list need not be the first that is said")
                .toBe("after 2000 ms");
    }

    @Item(value = "No line is fine, and a hundred wait together", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void anyNumberOfLines(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));
        var lines = new ArrayList<Line>();
        var late = new ArrayList<String>();
        for (int number = 1; number <= 100; number++) {
            lines.addFirst(line(20 * number, "word " + number));
            late.add("word " + number + " at " + 20 * number + " ms");
        }

        speaker.together(List.of());
        speaker.together(lines);

        late.removeAll(said(timeline));
        expect("how many of a hundred lines are said in time", 100 - late.size())
                .because("lines had to wait until others were over, because there was no thread left for them, or"
                        + " together() was over before they were")
                .toBe(100);

        speaker.together(List.of(HELLO, HELLO));

        long hellos = timeline.of("say").stream()
                .filter(call -> call.detail().equals("hello"))
                .count();
        expect("how many times together() says hello(1 s), which is listed twice", hellos)
                .because("two lines that are equal are still two")
                .toBe(2L);
    }

    @Item(value = "A voice that fails once still says the rest", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void aFailureComesLast(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        var thrown = expectThrown(
                "together() of hello(1 s), cough(1.5 s), world(2 s), where the voice fails at cough,",
                VoiceException.class,
                () -> speaker.together(List.of(HELLO, line(1500, "cough"), WORLD)));

        expect("when the exception comes", timeline.now())
                .because("the other lines come first, and the exception with the last of them")
                .toBe(Duration.ofSeconds(2));
        expect("the message of the exception", thrown.getMessage())
                .because("the caller wants to see the exception that the voice threw")
                .toBe("hoarse at cough");
        expect("what was said, and tried to be", said(timeline))
                .because("a failure of one line is no reason to keep silent about the others")
                .toBe(List.of("hello at 1000 ms", "cough at 1500 ms", "world at 2000 ms"));
        expect("when together() ends for hello(1 s), after that", ends(speaker, List.of(HELLO), timeline))
                .because("a failure is over when it has reached the caller")
                .toBe("after 1000 ms");
    }

    @Item(value = "Two threads may speak at the same moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void twoMaySpeakAtTheSameMoment(Timeline timeline) throws Exception {
        var speaker = new SayAfter(timeline.record(Voice.class, SayAfterTest::say));

        var ann = Visitor.named("Ann", () -> {
            speaker.together(List.of(line(1000, "Ann 1"), line(2000, "Ann 2")));
            return timeline.now();
        });
        var bob = Visitor.named("Bob", () -> {
            speaker.together(List.of(line(4000, "Bob 4"), line(3000, "Bob 3")));
            return timeline.now();
        });

        var annIsDone = ann.result();
        var bobIsDone = bob.result();
        expect("when Ann is done, whose last line comes after 2 s,", annIsDone)
                .because("Bob was inside together() of the same object at the same moment")
                .toBe(Duration.ofSeconds(2));
        expect("when Bob is done, whose last line comes after 4 s,", bobIsDone)
                .because("Ann was inside together() of the same object at the same moment")
                .toBe(Duration.ofSeconds(4));
        expect("what both said", said(timeline))
                .because("both were inside together() of the same object at the same moment")
                .toBe(List.of("Ann 1 at 1000 ms", "Ann 2 at 2000 ms", "Bob 3 at 3000 ms", "Bob 4 at 4000 ms"));
    }

    private static final Line HELLO = line(1000, "hello");
    private static final Line WORLD = line(2000, "world");

    private static Line line(long millis, String words) {
        return new Line(Duration.ofMillis(millis), words);
    }

    private static void say(String words) {
        if (words.equals("cough")) {
            throw new VoiceException("hoarse at " + words);
        }
    }

    private static String ends(SayAfter speaker, List<Line> lines, Timeline timeline) throws Exception {
        var start = timeline.now();
        speaker.together(lines);
        return "after " + timeline.now().minus(start).toMillis() + " ms";
    }

    private static void waitUntil(Duration moment, Timeline timeline) throws InterruptedException {
        Thread.sleep(moment.minus(timeline.now()));
    }

    private static List<String> said(Timeline timeline) {
        return timeline.of("say").stream()
                .map(call -> call.detail() + " at " + call.start().toMillis() + " ms")
                .toList();
    }
}
