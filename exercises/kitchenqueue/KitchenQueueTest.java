package kitchenqueue;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kitchenqueue.provided.Kitchen;
import kitchenqueue.provided.KitchenClosedException;
import kitchenqueue.provided.KitchenException;

@Exercise("The order rail")
class KitchenQueueTest {
    @Item(value = "Every order is cooked, first come, first served", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everyOrderIsCookedInOrder(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 1, 10);
        var orders = List.of("soup", "steak", "salad", "cake");
        for (String order : orders) {
            queue.put(order);
        }
        queue.close();

        expect("what was cooked when close() returns", served(timeline))
                .because("orders are cooked in the order of put(), each once, and close() waits for them")
                .toBe(orders);
    }

    @Item(
            value = "As many orders cook at the same time as there are cooks, and no more",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void asManyAtOnceAsThereAreCooks(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 3, 10);
        timeline.measure(() -> {
            for (int i = 1; i <= 9; i++) {
                queue.put("soup " + i);
            }
            queue.close();
        });

        timeline.expectOverlap("cook", 3);
        timeline.expectOverlapAtMost("cook", 3);
        timeline.expectMakespan(SOUP.multipliedBy(3));

        var quiet = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 3, 10);
        Duration opened = timeline.now();
        for (int i = 1; i <= 3; i++) {
            Thread.sleep(Duration.ofSeconds(1));
            quiet.put("soup " + i);
        }
        quiet.close();
        expect(
                        "how long three cooks take for three soups that are put a second apart",
                        timeline.now().minus(opened))
                .because("a cook who was woken for an order that another one took was not there for the next order")
                .toBe(SOUP.plusSeconds(3));
    }

    @Item(
            value = "A waiter waits while the rail is full, and only then",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void aWaiterWaitsWhileTheRailIsFull(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 1, 2);
        var waited = new ArrayList<Duration>();
        for (String order : List.of("pie", "steak", "soup", "cake", "salad")) {
            Duration came = timeline.now();
            queue.put(order);
            waited.add(timeline.now().minus(came));
        }
        queue.close();

        var why = "one order cooks, two have room on the rail, and put() waits for a place, not for the dish";
        expect("how long put() took for the first order", waited.get(0))
                .because(why)
                .toBe(Duration.ZERO);
        expect("how long put() took for the second order", waited.get(1))
                .because(why)
                .toBe(Duration.ZERO);
        expect("how long put() took for the third order", waited.get(2))
                .because(why)
                .toBe(Duration.ZERO);
        expect("how long put() took for the fourth order", waited.get(3))
                .because("the rail is full until the first order is served and its cook takes the next one")
                .toBe(PIE);
        expect("how long put() took for the fifth order", waited.get(4))
                .because("the rail is full again until the second order is served")
                .toBe(STEAK);
        expect("what was cooked", served(timeline)).toBe(List.of("pie", "steak", "soup", "cake", "salad"));

        var narrow = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 1, 1);
        Duration began = timeline.now();
        narrow.put("pie");
        narrow.put("steak");
        var waiters = Stream.of("Ann", "Bob")
                .map(name -> Visitor.named(name, () -> {
                    narrow.put("soup for " + name);
                    return timeline.now().minus(began);
                }))
                .toList();
        var placed = new ArrayList<Duration>();
        for (var waiter : waiters) {
            placed.add(waiter.result());
        }
        narrow.close();
        expect(
                        "after how long Ann and Bob have put their orders, who wait for a place together,",
                        placed.stream().sorted().toList())
                .because("one place came free, and both took it: who was woken has to look again")
                .toBe(List.of(PIE, PIE.plus(STEAK)));
    }

    @Item(
            value = "No order is lost and none is cooked twice, however the threads take turns",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    @Explore(schedules = 30)
    void noOrderIsLost(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, order -> {}), 2, 1);
        var waiters = Stream.of("Ann", "Bob", "Cleo")
                .map(name -> Visitor.named(name, () -> {
                    queue.put(name + " 1");
                    queue.put(name + " 2");
                    return "done";
                }))
                .toList();
        for (var waiter : waiters) {
            waiter.result();
        }
        queue.close();

        expect(
                        "what was cooked for three waiters with two orders each",
                        served(timeline).stream().sorted().toList())
                .because("two threads were in the queue at the same moment")
                .toBe(List.of("Ann 1", "Ann 2", "Bob 1", "Bob 2", "Cleo 1", "Cleo 2"));
    }

    @Item(
            value = "A dish that goes wrong and a waiter who leaves harm nobody else",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void troubleStaysWhereItIs(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 2, 1);
        for (int i = 1; i <= 6; i++) {
            queue.put("burnt " + i);
        }
        queue.put("pie for Ann");
        queue.put("pie for Bob");
        queue.put("soup for Cleo");
        var dan = new CompletableFuture<Thread>();
        var leaves = Visitor.named("Dan", () -> {
            dan.complete(Thread.currentThread());
            return putAnswer("soup for Dan", queue);
        });
        Thread.sleep(Duration.ofSeconds(1));
        dan.join().interrupt();

        expect("what Dan gets, who is interrupted while he waits for a place,", leaves.result())
                .toBe("InterruptedException");
        queue.put("soup for Eve");
        queue.close();
        expect("what is served after six burnt dishes", served(timeline))
                .because("after a dish that went wrong its cook takes the next order, and Dan's order left with him")
                .to(
                        "is the pies for Ann and Bob and the soups for Cleo and Eve",
                        dishes -> dishes.stream()
                                .sorted()
                                .toList()
                                .equals(List.of("pie for Ann", "pie for Bob", "soup for Cleo", "soup for Eve")));
        timeline.expectNoThreadLeft();
    }

    @Item(
            value = "Closing cooks what is on the rail, sends the others away, and leaves no thread",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void closingEndsTheDay(Timeline timeline) throws Exception {
        var queue = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 3, 2);
        for (String order : List.of("pie", "soup 1", "soup 2", "soup 3", "steak")) {
            queue.put(order);
        }
        var ann = Visitor.named("Ann", () -> putAnswer("late 1", queue) + sinceStart(timeline));
        var bob = Visitor.named("Bob", () -> putAnswer("late 2", queue) + sinceStart(timeline));
        Thread.sleep(CLOSING);
        timeline.measure(queue::close);

        var why = "who waits for a place when the kitchen closes is told so at once";
        expect("what Ann gets, who waits for a place,", ann.result())
                .because(why)
                .toBe(CLOSED + after(CLOSING));
        expect("what Bob gets, who waits for a place,", bob.result())
                .because(why)
                .toBe(CLOSED + after(CLOSING));
        expect(
                        "what is cooked when close() returns",
                        served(timeline).stream().sorted().toList())
                .because("every order that was handed over is cooked, and no other")
                .toBe(List.of("pie", "soup 1", "soup 2", "soup 3", "steak"));
        expect("when close() returned", timeline.now())
                .because("close() returns the moment the last dish is served")
                .toBe(SOUP.plus(STEAK));
        expectThrown("put() into a closed kitchen", KitchenClosedException.class, () -> queue.put("late 3"));
        queue.close();
        timeline.expectNoThreadLeft();

        var quiet = new KitchenQueue(timeline.record(Kitchen.class, KitchenQueueTest::cook), 3, 2);
        quiet.close();
        timeline.expectNoThreadLeft();
    }

    @Item(
            value = "While the kitchen closes, an order is either cooked or refused",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void cookedOrRefused(Timeline timeline) throws Exception {
        var roomy = new KitchenQueue(timeline.record(Kitchen.class, order -> {}), 2, 3);
        var narrow = new KitchenQueue(timeline.record(Kitchen.class, order -> {}), 1, 1);
        roomy.put("0");

        // Here there is room for all, so that no waiter's call wakes a cook who missed the end of the day.
        var accepted = new ArrayList<>(List.of("0"));
        accepted.addAll(acceptedWhileClosing(roomy, List.of("1", "2", "3")));
        // And here there is not: unless the cook is quick, they come when the rail is full.
        narrow.put("4");
        narrow.put("5");
        accepted.addAll(List.of("4", "5"));
        accepted.addAll(acceptedWhileClosing(narrow, List.of("6", "7")));

        expect("what is cooked in all", served(timeline).stream().sorted().toList())
                .because("the kitchen closed between two steps of put()")
                .toBe(accepted);
        timeline.expectNoThreadLeft();
    }

    /** Closes the kitchen while each order is put by a waiter of its own, and tells which orders it took. */
    private static List<String> acceptedWhileClosing(KitchenQueue queue, List<String> orders) throws Exception {
        var waiters = orders.stream()
                .map(order -> Visitor.named("waiter " + order, () -> putAnswer(order, queue)))
                .toList();
        queue.close();

        var accepted = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i++) {
            var answer = waiters.get(i).result();
            expect("what put() does", answer).to("is done or " + CLOSED, List.of("done", CLOSED)::contains);
            if (answer.equals("done")) {
                accepted.add(orders.get(i));
            }
        }
        return accepted;
    }

    private static final String CLOSED = "KitchenClosedException";

    private static final Duration SOUP = Duration.ofMinutes(2);
    private static final Duration STEAK = Duration.ofMinutes(9);

    /** No multiple of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration PIE = Duration.ofNanos(188_495_559_215L);

    private static final Duration CLOSING = Duration.ofNanos(1_414_213_562L);

    private static void cook(String order) {
        try {
            Thread.sleep(
                    switch (order.split(" ")[0]) {
                        case "soup" -> SOUP;
                        case "steak" -> STEAK;
                        case "pie" -> PIE;
                        default -> Duration.ofMinutes(1);
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KitchenException("the cook was interrupted");
        }
        if (order.startsWith("burnt")) {
            throw new KitchenException("burnt");
        }
    }

    private static String putAnswer(String order, KitchenQueue queue) {
        try {
            queue.put(order);
            return "done";
        } catch (InterruptedException | KitchenClosedException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String sinceStart(Timeline timeline) {
        return after(timeline.now());
    }

    private static String after(Duration time) {
        return " after " + time.toNanos() / 1e6 + " ms";
    }

    /** The orders whose cooking came to a good end, in the order in which it began. */
    private static List<String> served(Timeline timeline) {
        return timeline.of("cook").stream()
                .filter(call -> call.end() != null && call.error() == null)
                .map(Call::detail)
                .toList();
    }
}
