package lostorder;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lostorder.provided.Dish;
import lostorder.provided.KitchenException;
import lostorder.provided.Order;
import lostorder.provided.Staff;
import org.jspecify.annotations.Nullable;

@Exercise("The lost order")
class LostOrderTest {

    @Item(value = "Alice is served what Alice ordered", task = 1, points = 20, kind = Kind.CORRECTNESS)
    void aliceGetsWhatSheOrdered(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        var served = restaurant.serve("Alice");

        expect("what is served to Alice", served)
                .because("the result of takeOrder() has to reach cook(), and the result of cook() the caller")
                .toBe(new Dish("Alice's soup"));
        expect("what the staff was asked to do, sorted", labels(timeline))
                .because("each of the three is done once")
                .toBe(List.of("cook(Alice's soup)", "layTable(Alice)", "takeOrder(Alice)"));
    }

    @Item(value = "No dish is served on a bare table", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void noDishOnABareTable(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        restaurant.serve("slow table");

        expect("what is still going on when the guest is served", inFlight(timeline))
                .because("serve() has to wait for all that it started")
                .toBe(List.of());
    }

    @Item(
            value = "The table is laid while the order is taken and cooked",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void theTableMeanwhile(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        timeline.measure(() -> restaurant.serve("Alice"));

        timeline.expectMakespan(Duration.ofSeconds(3));
    }

    @Item(
            value = "A slow table holds up neither the order nor the kitchen",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void aSlowTableHoldsUpNothing(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        timeline.measure(() -> restaurant.serve("slow table"));

        expect("when cooking begins, while the table takes 5 s", startOf("cook", timeline))
                .because("the order was taken after 1 s; the kitchen waited for something that it does not need")
                .toBe(Duration.ofSeconds(1));
        timeline.expectMakespan(Duration.ofSeconds(5));
    }

    @Item(value = "A dozen guests at once, and nobody is left behind", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void aDozenGuestsAtOnce(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));
        var visitors = new ArrayList<Visitor<String>>();
        for (int i = 1; i <= 12; i++) {
            String guest = "guest " + i;
            visitors.add(Visitor.named(
                    guest,
                    () -> restaurant.serve(guest) + " at " + timeline.now().toMillis() + " ms"));
        }

        for (int i = 1; i <= 12; i++) {
            expect(
                            "what is served to guest " + i + " of twelve",
                            visitors.get(i - 1).result())
                    .because("guests waited for each other, as when there is no thread left for them, or were given"
                            + " what another one had ordered")
                    .toBe("guest " + i + "'s soup at 3000 ms");
        }
        timeline.expectNoThreadLeft();
    }

    @Item(value = "What goes wrong in the kitchen reaches the caller", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void failuresReachTheCaller(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        var unheard = expectThrown(
                "serve() for a guest for whom there is nothing",
                KitchenException.class,
                () -> restaurant.serve("late"));
        expect(
                        "how many times cook() was called without an order",
                        timeline.of("cook").size())
                .lookAt(timeline.of("cook").stream().findFirst().orElse(null))
                .toBe(0);

        var burnt = expectThrown(
                "serve() for a guest whose dish fails", KitchenException.class, () -> restaurant.serve("unlucky"));
        expect("the messages of the two exceptions", List.of(unheard.getMessage(), burnt.getMessage()))
                .because("the caller wants to see what takeOrder() and cook() threw")
                .toBe(List.of("the kitchen is closed", "the soup is burnt"));
        expect("what is served to Alice after that", restaurant.serve("Alice"))
                .because("a failure is over when it has reached the caller")
                .toBe(new Dish("Alice's soup"));
    }

    @Item(value = "Two Bobs and an Ann, all at the same moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void nobodyGetsAnothersDish(Timeline timeline) throws Exception {
        var restaurant = new LostOrder(timeline.record(Staff.class, new Restaurant()));

        var ann = Visitor.named("Ann", () -> restaurant.serve("Ann"));
        var first = Visitor.named("first Bob", () -> restaurant.serve("Bob"));
        var second = Visitor.named("second Bob", () -> restaurant.serve("Bob"));

        var served = Stream.of(ann.result(), first.result(), second.result());
        expect(
                        "what is served to Ann and the two Bobs, sorted",
                        served.map(String::valueOf).sorted().toList())
                .because("somebody else's order was taken at the same moment, for somebody of the same name even")
                .toBe(List.of("Ann's soup", "Bob's dish 1", "Bob's dish 2"));
    }

    /** Everybody has soup, but no Bob has what another Bob has. */
    private static final class Restaurant implements Staff {
        private final AtomicInteger bobs = new AtomicInteger();

        @Override
        public Order takeOrder(String guest) {
            works(Duration.ofSeconds(1));
            return switch (guest) {
                case "late" -> throw new KitchenException("the kitchen is closed");
                case "Bob" -> new Order(guest, "dish " + bobs.incrementAndGet());
                default -> new Order(guest, "soup");
            };
        }

        @Override
        public Dish cook(@Nullable Order order) {
            works(Duration.ofSeconds(2));
            if (order == null) {
                return new Dish("None");
            }
            if (order.guest().equals("unlucky")) {
                throw new KitchenException("the soup is burnt");
            }
            return new Dish(order.toString());
        }

        @Override
        public void layTable(String guest) {
            works(
                    switch (guest.split(" ")[0]) {
                        case "slow" -> Duration.ofSeconds(5);
                        // One of twelve is ready with the dish, but two one after the other are not.
                        case "guest" -> Duration.ofMillis(2500);
                        default -> Duration.ofMillis(1500);
                    });
        }

        private static void works(Duration time) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new KitchenException("the staff was interrupted");
            }
        }
    }

    private static List<String> labels(Timeline timeline) {
        return timeline.calls().stream().map(Call::label).sorted().toList();
    }

    private static List<String> inFlight(Timeline timeline) {
        return timeline.calls().stream()
                .filter(call -> call.end() == null)
                .map(Call::label)
                .toList();
    }

    private static @Nullable Duration startOf(String name, Timeline timeline) {
        return timeline.of(name).stream().map(Call::start).findFirst().orElse(null);
    }
}
