package neverawaited;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import neverawaited.provided.Hotel;
import neverawaited.provided.HotelException;
import neverawaited.provided.Slip;

@Exercise("The slip in the porter's pocket")
class PorterTest {

    @Item(value = "A slip is not a deed, and its value is not a slip", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void aSlipIsNotADeed(Timeline timeline) throws Exception {
        var porter = porter(timeline);

        var tea = porter.write("tea");
        var taxi = porter.write("taxi");
        Thread.sleep(Duration.ofHours(1));

        expect("what the hotel has heard of an hour after two slips were written", calls(timeline))
                .because("write() has begun to fulfil the wish")
                .toBe(0);
        expect("the value of the slip \"taxi\"", taxi.value()).toBe("taxi: done");
        expect("the value of the slip \"tea\"", tea.value()).toBe("tea: done");
        expect("the value of the slip \"tea\", asked for again", tea.value()).toBe("tea: done");
        expect("how many wishes the hotel has heard of, after two slips were asked for their values", calls(timeline))
                .because("a wish is fulfilled once, however often its value is asked for")
                .toBe(2);
    }

    @Item(
            value = "Started slips are seen to, whoever asks, at the same time",
            task = 1,
            points = 20,
            kind = Kind.CONCURRENCY)
    void startedSlipsRun(Timeline timeline) throws Exception {
        var porter = porter(timeline);
        var slips = List.of(porter.write("tea"), porter.write("taxi"), porter.write("suit"));

        slips.forEach(Slip::start);
        expect("the time for which start() kept its caller", timeline.now())
                .because("start() waited until the wish was fulfilled")
                .toBe(Duration.ZERO);
        Thread.sleep(Duration.ofHours(1));
        expect("how many wishes were fulfilled an hour after three slips were started", done(timeline))
                .because("a started slip is seen to, even if nobody asks for its value")
                .toBe(3);
        var before = timeline.now();
        slips.getFirst().value();
        expect(
                        "the time that value() takes when the wish is fulfilled long since",
                        timeline.now().minus(before))
                .toBe(Duration.ZERO);

        var others = List.of(porter.write("tea"), porter.write("taxi"), porter.write("suit"));
        timeline.measure(() -> {
            others.forEach(Slip::start);
            for (var slip : others) {
                slip.value();
            }
        });
        timeline.expectMakespan(Duration.ofMinutes(6));
    }

    @Item(
            value = "All wishes of a list come true, in the order of the list",
            task = 2,
            points = 15,
            kind = Kind.CORRECTNESS)
    void allComeTrue(Timeline timeline) throws Exception {
        var porter = porter(timeline);

        expect("what fulfilAll([tea, taxi, suit]) returns", porter.fulfilAll(List.of("tea", "taxi", "suit")))
                .because("it returns the values, not what holds them, and not in the order in which they come")
                .toBe(List.of("tea: done", "taxi: done", "suit: done"));
        expect("how many wishes the hotel has heard of", calls(timeline))
                .because("each of the three wishes is fulfilled once")
                .toBe(3);
        expect("what fulfilAll([]) returns", porter.fulfilAll(List.of())).toBe(List.of());
    }

    @Item(value = "Thirty wishes take as long as the longest", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void thirtyAtOnce(Timeline timeline) throws Exception {
        var porter = porter(timeline);
        var wishes = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> List.of("tea", "taxi", "suit").get(i % 3))
                .toList();

        timeline.measure(() -> porter.fulfilAll(wishes));

        timeline.expectOverlap("fulfil", 30);
        timeline.expectMakespan(Duration.ofMinutes(6));
        Thread.sleep(Duration.ofMinutes(2));
        timeline.expectNoThreadLeft();
    }

    @Item(value = "Started by two at the same moment, fulfilled once", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void fulfilledOnce(Timeline timeline) throws Exception {
        var count = new AtomicInteger();
        Hotel quick = wish -> wish + " " + count.incrementAndGet();
        var slip = new Porter(quick).write("tea");

        var ann = Visitor.named("Ann", () -> {
            slip.start();
            return slip.value();
        });
        var bob = Visitor.named("Bob", slip::value);

        expect("the values that Ann and Bob get from one slip", List.of(ann.result(), bob.result()))
                .because("two threads looked whether the slip was started, and then both started it")
                .toBe(List.of("tea 1", "tea 1"));
        expect("how often its wish was fulfilled", count.get())
                .because("two threads looked whether the slip was started, and then both started it")
                .toBe(1);
    }

    @Item(value = "A failure is told to whoever asks, each time", task = 3, points = 15, kind = Kind.ROBUSTNESS)
    void aFailureIsTold(Timeline timeline) throws Exception {
        var porter = porter(timeline);
        var slip = porter.write("bar");

        slip.start();
        for (String time : List.of("first", "second")) {
            var thrown = expectThrown(
                    "value() of a wish that fails, called for the " + time + " time,",
                    HotelException.class,
                    slip::value);
            expect("the message of the exception", thrown.getMessage()).toBe("bar: closed");
        }
        var begin = timeline.now();
        var thrown = expectThrown(
                "fulfilAll([tea, bar, pool, suit]), of which two fail,",
                HotelException.class,
                () -> porter.fulfilAll(List.of("tea", "bar", "pool", "suit")));
        expect("the message of the exception", thrown.getMessage())
                .because("the bar comes before the pool in the list")
                .toBe("bar: closed");
        expect("the time after which fulfilAll() threw", timeline.now().minus(begin))
                .because("the suit takes 5 minutes, and is waited for although the bar fails after 2 minutes")
                .toBe(Duration.ofMinutes(5));
        expect("what fulfilAll([tea]) returns after that", porter.fulfilAll(List.of("tea")))
                .toBe(List.of("tea: done"));
        Thread.sleep(Duration.ofMinutes(2));
        timeline.expectNoThreadLeft();
    }

    @Item(value = "Forgotten slips are remembered", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void forgottenSlipsAreRemembered(Timeline timeline) throws Exception {
        var porter = new Porter(wish -> wish);

        var tea = porter.write("tea");
        porter.write("taxi");
        var suit = porter.write("suit");
        porter.write("taxi");
        var before = porter.forgotten();
        var ann = Visitor.named("Ann", () -> porter.write("A"));
        var bob = Visitor.named("Bob", () -> porter.write("B"));
        tea.start();
        suit.value();
        porter.fulfilAll(List.of("wine"));
        ann.result();
        bob.result();

        expect("what was forgotten before anything was started", before)
                .because("the list that the porter gave away has changed since, or slips are missing on it, such as the"
                        + " second one with the same wish")
                .toBe(List.of("tea", "taxi", "suit", "taxi"));
        var after = porter.forgotten();
        expect("what is forgotten, once tea and suit were started and two threads wrote A and B", after)
                .because("a slip got lost, or one that was started is still in the pocket")
                .to(
                        "begins with [taxi, taxi] and ends with A and B, in any order",
                        list -> list.equals(List.of("taxi", "taxi", "A", "B"))
                                || list.equals(List.of("taxi", "taxi", "B", "A")));
    }

    private static Porter porter(Timeline timeline) {
        return new Porter(timeline.record(Hotel.class, PorterTest::fulfil));
    }

    private static String fulfil(String wish) {
        try {
            Thread.sleep(
                    switch (wish) {
                        case "tea" -> Duration.ofMinutes(4);
                        case "taxi" -> Duration.ofMinutes(6);
                        case "suit" -> Duration.ofMinutes(5);
                        case "bar" -> Duration.ofMinutes(2);
                        case "pool" -> Duration.ofMinutes(1);
                        default -> throw new HotelException("nobody knows what " + wish + " is");
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HotelException(wish + ": interrupted");
        }
        if (wish.equals("bar") || wish.equals("pool")) {
            throw new HotelException(wish + ": closed");
        }
        return wish + ": done";
    }

    private static int calls(Timeline timeline) {
        return timeline.of("fulfil").size();
    }

    private static int done(Timeline timeline) {
        return (int) timeline.of("fulfil").stream()
                .filter(call -> call.end() != null)
                .count();
    }
}
