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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.awaitility.core.ConditionTimeoutException;

@Exercise("Concurrent burgers")
class BurgersTest {

    @Item(value = "Everyone picks up the burger they ordered", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everyonePicksUpTheBurgerTheyOrdered(Timeline timeline) throws Exception {
        var burgers = new Burgers(timeline.record(Kitchen.class, BurgersTest::cook), number -> {});

        int ann = burgers.order(new Order("Ann", "fancy"));
        int bob = burgers.order(new Order("Bob", "plain"));
        int cleo = burgers.order(new Order("Cleo", "cheese"));

        expect("how many different numbers three orders got", List.of(ann, bob, cleo).stream().distinct().count())
                .because("whoever has the same number as somebody else cannot know whose burger is ready")
                .toBe(3L);
        expectBurger("Cleo", "cheese", cleo, burgers);
        expectBurger("Ann", "fancy", ann, burgers);
        expectBurger("Bob", "plain", bob, burgers);
        expect("how many times the kitchen was asked to cook for three orders", timeline.of("cook").size())
                .toBe(3);
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
        Duration atTheCounter = timeline.now();
        expectBurger("Ann", "cheese", ann, burgers);

        expect("how long Ann waits at the counter after her number showed", timeline.now().minus(atTheCounter))
                .because("the number showed before the burger could be picked up")
                .lookAt(only("show", timeline))
                .toBe(Duration.ZERO);
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
            int finn = burgers.order(new Order("Finn", "veggie"));
            expectBurger("Ann", "cheese", ann, burgers);
            expectBurger("Bob", "fancy", bob, burgers);
            expectBurger("Cleo", "plain", cleo, burgers);
            expectBurger("Dan", "double", dan, burgers);
            expectBurger("Eve", "bacon", eve, burgers);
            expectBurger("Finn", "veggie", finn, burgers);
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
            expectBurger("Bob", "plain", bob, burgers);
            expectBurger("Ann", "fancy", ann, burgers);
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

        var ann = inAThreadOf("Ann", () -> burgers.pickUp(burgers.order(new Order("Ann", "fancy"))));
        var bob = inAThreadOf("Bob", () -> {
            Thread.sleep(Duration.ofMinutes(1));
            Duration came = timeline.now();
            expectBurger("Bob", "pi", burgers.order(new Order("Bob", "pi")), burgers);
            return timeline.now().minus(came);
        });

        Duration stayed = result(bob);
        expect("how long Bob is at the counter, while Ann waits there for her fancy burger", stayed)
                .because(
                        stayed.minus(MINUTES_PI).toSeconds() < 30
                                ? "pickUp() looks only now and then whether the burger is ready"
                                : "order() or pickUp() let Bob wait until Ann had her burger")
                .toBe(MINUTES_PI);
        expect("the burger that Ann picks up", result(ann)).toBe(new Burger("Ann", "fancy"));
    }

    @Item(
            value = "Nobody gets another's burger when many order at once",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void nobodyGetsAnothersBurger(Timeline timeline) throws Exception {
        Kitchen quick = order -> new Burger(order.guest(), order.dish());
        var burgers = new Burgers(timeline.record(Kitchen.class, quick), number -> {});

        var plates = new LinkedHashMap<String, Future<Burger>>();
        for (String guest : List.of("Ann", "Bob", "Cleo", "Dan")) {
            plates.put(guest, inAThreadOf(guest, () -> burgers.pickUp(burgers.order(new Order(guest, "cheese")))));
        }

        for (var plate : plates.entrySet()) {
            expect("the burger that " + plate.getKey() + " picks up", result(plate.getValue()))
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
        expectBurger("Cleo", "cheese", cleo, burgers);
        expectBurger("Ann", "fancy", ann, burgers);
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
                    case "veggie" -> Duration.ofMinutes(7);
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

    private static void expectBurger(String guest, String dish, int number, Burgers burgers)
            throws InterruptedException {
        Burger burger;
        try {
            burger = burgers.pickUp(number);
        } catch (KitchenException e) {
            throw new ItemFailure(
                    "pickUp(" + number + ") for " + guest + " threw " + e,
                    guest + " gets a burger, whatever happens to the order of somebody else",
                    "the kitchen threw this for another order, and it reached the wrong guest",
                    null,
                    e);
        }
        expect("the burger that " + guest + " picks up with number " + number, burger)
                .because("pickUp() has to find the burger that was cooked for this number")
                .toBe(new Burger(guest, dish));
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
        expect("how many times " + name + "() was called", calls.size()).toBe(1);
        return calls.getFirst();
    }

    private static <T> Future<T> inAThreadOf(String guest, Callable<T> visit) {
        var task = new FutureTask<>(visit);
        Thread.ofVirtual().name(guest).start(task);
        return task;
    }

    /** Waits for what a guest's thread returns or throws. */
    private static <T> T result(Future<T> visit) throws Exception {
        try {
            return visit.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }
}
