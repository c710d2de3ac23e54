package burgers;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;
import static org.awaitility.Awaitility.await;

import burgers.provided.Board;
import burgers.provided.Burger;
import burgers.provided.Kitchen;
import burgers.provided.KitchenException;
import burgers.provided.Order;
import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.ItemFailure;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

@Exercise("Concurrent burgers")
class BurgersTest {

    @Item(value = "Everyone picks up the burger they ordered", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everyonePicksUpTheBurgerTheyOrdered(Timeline timeline) throws Exception {
        var surprises = new AtomicInteger();
        Kitchen kitchen = order -> order.dish().equals("surprise")
                ? new Burger(order.guest(), "surprise no. " + surprises.incrementAndGet())
                : cook(order);
        var burgers = new Burgers(timeline.record(Kitchen.class, kitchen), number -> {});

        int ann = burgers.order(new Order("Ann", "fancy"));
        int bob = burgers.order(new Order("Bob", "plain"));
        int cleo = burgers.order(new Order("Cleo", "cheese"));
        var pickedUp = List.of(pickUp(cleo, burgers), pickUp(ann, burgers), pickUp(bob, burgers));

        expect("what Cleo, Ann and Bob pick up, one after the other", pickedUp)
                .because("pickUp() has to find the burger that was cooked for its number")
                .toBe(List.of("Cleo's cheese burger", "Ann's fancy burger", "Bob's plain burger"));
        expect("what the kitchen was asked to cook", labels(timeline.of("cook")))
                .because("each order is cooked exactly once")
                .toBe(List.of("cook(cheese for Cleo)", "cook(fancy for Ann)", "cook(plain for Bob)"));

        int one = burgers.order(new Order("Dan", "surprise"));
        int another = burgers.order(new Order("Dan", "surprise"));
        var surprised = Stream.of(pickUp(one, burgers), pickUp(another, burgers))
                .sorted()
                .toList();
        expect("what Dan picks up for his two numbers, who orders a surprise twice, sorted", surprised)
                .because("two orders that are equal are still two, each with a number and a burger of its own")
                .toBe(List.of("Dan's surprise no. 1 burger", "Dan's surprise no. 2 burger"));
    }

    @Item(
            value = "The number shows as soon as the burger is ready, and once",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    void theNumberShowsWhenTheBurgerIsReady(Timeline timeline) throws Exception {
        var shown = new ConcurrentLinkedQueue<Integer>();
        var burgers = new Burgers(
                timeline.record(Kitchen.class, BurgersTest::cook), timeline.record(Board.class, shown::add));

        int ann = burgers.order(new Order("Ann", "cheese"));
        awaitNumber(ann, shown);
        burgers.pickUp(ann);

        expect("when the number shows", only("show", timeline).start())
                .because("the burger was ready at another moment")
                .lookAt(only("show", timeline))
                .toBe(only("cook", timeline).end());
    }

    @Item(
            value = "Six burgers cook at the same time, as fast as the slowest",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void burgersCookAtTheSameTime(Timeline timeline) throws Exception {
        var burgers = new Burgers(timeline.record(Kitchen.class, BurgersTest::cook), number -> {});

        timeline.measure(() -> {
            int ann = burgers.order(new Order("Ann", "cheese"));
            int bob = burgers.order(new Order("Bob", "fancy"));
            int cleo = burgers.order(new Order("Cleo", "plain"));
            int dan = burgers.order(new Order("Dan", "double"));
            int eve = burgers.order(new Order("Eve", "bacon"));
            int finn = burgers.order(new Order("Finn", "plain"));
            for (int number : List.of(ann, bob, cleo, dan, eve, finn)) {
                burgers.pickUp(number);
            }
        });

        timeline.expectOverlap("cook", 6);
        timeline.expectMakespan(Duration.ofMinutes(8));
    }

    @Item(
            value = "The talk begins when all have ordered, and nothing interrupts it",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void theTalkIsNotInterrupted(Timeline timeline) throws Exception {
        var burgers = new Burgers(timeline.record(Kitchen.class, BurgersTest::cook), number -> {});

        timeline.measure(() -> {
            int ann = burgers.order(new Order("Ann", "fancy"));
            int bob = burgers.order(new Order("Bob", "plain"));
            talk(Duration.ofMinutes(5), timeline);
            burgers.pickUp(bob);
            burgers.pickUp(ann);
        });

        expect("when Ann and Bob sit down to talk", only("talk", timeline).start())
                .because("order() kept them at the counter while the kitchen was cooking")
                .lookAt(timeline.of("cook").stream().findFirst().orElse(null))
                .toBe(Duration.ZERO);
        timeline.expectMakespan(Duration.ofMinutes(8));
    }

    @Item(value = "Whoever is ready first leaves first", task = 2, points = 10, kind = Kind.CONCURRENCY)
    void whoeverIsReadyFirstLeavesFirst(Timeline timeline) throws Exception {
        var burgers = new Burgers(timeline.record(Kitchen.class, BurgersTest::cook), number -> {});

        var ann = Visitor.named("Ann", () -> burgers.pickUp(burgers.order(new Order("Ann", "fancy"))));
        var bob = Visitor.named("Bob", () -> {
            Thread.sleep(Duration.ofMinutes(1));
            Duration came = timeline.now();
            burgers.pickUp(burgers.order(new Order("Bob", "pi")));
            return timeline.now().minus(came);
        });

        Duration stayed = bob.result();
        expect("how long Bob is at the counter, while Ann waits there for her fancy burger", stayed)
                .because(reasonFor(stayed.minus(MINUTES_PI)))
                .toBe(MINUTES_PI);
        expect("the burger that Ann picks up", ann.result()).toBe(new Burger("Ann", "fancy"));
    }

    @Item(value = "Nobody gets another's burger when many order at once", task = 3, points = 15, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void nobodyGetsAnothersBurger(Timeline timeline) throws Exception {
        Kitchen quick = order -> new Burger(order.guest(), order.dish());
        var burgers = new Burgers(timeline.record(Kitchen.class, quick), number -> {});

        var plates = new LinkedHashMap<String, Visitor<Burger>>();
        for (String guest : List.of("Ann", "Bob", "Cleo", "Dan")) {
            plates.put(guest, Visitor.named(guest, () -> burgers.pickUp(burgers.order(new Order(guest, "cheese")))));
        }

        for (var plate : plates.entrySet()) {
            expect(
                            "the burger that " + plate.getKey() + " picks up",
                            plate.getValue().result())
                    .because("guests in different threads were inside order() or pickUp() at the same moment")
                    .toBe(new Burger(plate.getKey(), "cheese"));
        }
    }

    @Item(value = "A failed order fails only its owner", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void aFailedOrderFailsOnlyItsOwner(Timeline timeline) throws Exception {
        var shown = new ConcurrentLinkedQueue<Integer>();
        var burgers = new Burgers(
                timeline.record(Kitchen.class, BurgersTest::cook), timeline.record(Board.class, shown::add));

        int ann = burgers.order(new Order("Ann", "fancy"));
        int bob = burgers.order(new Order("Bob", "pickle"));
        awaitNumber(bob, shown);
        var thrown = expectThrown(
                "pickUp() for Bob, whose order fails in the kitchen,",
                KitchenException.class,
                () -> burgers.pickUp(bob));
        int cleo = burgers.order(new Order("Cleo", "cheese"));

        expect("what Bob is told", thrown.getMessage()).toBe("no pickles left");
        expectFed("Ann, whose burger was cooking when Bob's failed,", ann, burgers);
        expectFed("Cleo, who ordered after that,", cleo, burgers);
    }

    /** No multiple of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration MINUTES_PI = Duration.ofNanos(188_495_559_215L);

    private static Burger cook(Order order) {
        works(
                switch (order.dish()) {
                    case "plain" -> Duration.ofMinutes(3);
                    case "pi" -> MINUTES_PI;
                    case "cheese" -> Duration.ofMinutes(4);
                    case "bacon" -> Duration.ofMinutes(5);
                    case "double" -> Duration.ofMinutes(6);
                    case "fancy" -> Duration.ofMinutes(8);
                    case "pickle" -> Duration.ofMinutes(2);
                    default -> throw new KitchenException(order.dish() + " is not on the menu");
                });
        if (order.dish().equals("pickle")) {
            throw new KitchenException("no pickles left");
        }
        return new Burger(order.guest(), order.dish());
    }

    private static void works(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KitchenException("the cook was interrupted");
        }
    }

    private static void talk(Duration time, Timeline timeline) throws Exception {
        try {
            timeline.call("talk", "", () -> {
                Thread.sleep(time);
                return null;
            });
        } catch (InterruptedException e) {
            throw new ItemFailure(
                    "the talk was interrupted after " + timeline.now().toMinutes() + " minutes",
                    "the talk lasts " + time.toMinutes() + " minutes, whatever happens in the kitchen",
                    "somebody called interrupt() on the thread that had called order()",
                    null,
                    e);
        }
    }

    private static String pickUp(int number, Burgers burgers) throws InterruptedException {
        return String.valueOf(burgers.pickUp(number));
    }

    private static String reasonFor(Duration late) {
        if (late.isNegative()) {
            return "pickUp() came back before his burger was ready";
        }
        return late.toSeconds() < 30
                ? "pickUp() looks only now and then whether his burger is ready"
                : "order() or pickUp() let him wait until Ann had her burger";
    }

    private static void expectFed(String who, int number, Burgers burgers) throws InterruptedException {
        String got;
        String how;
        try {
            got = burgers.pickUp(number) == null ? "nothing" : "a burger";
            how = "pickUp() came back before there was a burger, or without it";
        } catch (KitchenException e) {
            got = "KitchenException (" + e.getMessage() + ")";
            how = "the failure of one order reached another one";
        }
        expect("what " + who + " gets from pickUp()", got).because(how).toBe("a burger");
    }

    private static List<String> labels(List<Call> calls) {
        return calls.stream().map(Call::label).sorted().toList();
    }

    /** Looks up at the board until the number shows. */
    private static void awaitNumber(int number, Queue<Integer> shown) {
        try {
            await().dontCatchUncaughtExceptions().atMost(Duration.ofHours(1)).until(() -> shown.contains(number));
        } catch (ConditionTimeoutException e) {
            throw new ItemFailure(
                    "an hour after the order, number " + number + " has not been shown; the board shows " + shown,
                    "number " + number + " shows on the board as soon as the kitchen is done with its order",
                    "board.show() was not called: nobody was cooking yet, or the code left before it came to that line",
                    null,
                    e);
        }
    }

    private static Call only(String name, Timeline timeline) {
        var calls = timeline.of(name);
        expect("how many times " + name + "() was called", calls.size())
                .lookAt(calls.isEmpty() ? null : calls.getLast())
                .toBe(1);
        return calls.getFirst();
    }
}
