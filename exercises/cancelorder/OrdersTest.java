package cancelorder;

import static dev.makespan.testkit.Expect.expect;

import cancelorder.provided.Kitchen;
import cancelorder.provided.KitchenException;
import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.ItemFailure;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

@Exercise("All or nothing, or whatever is first")
class OrdersTest {
    @Item(
            value = "All dishes cook at the same time and come in the order asked",
            task = 1,
            points = 20,
            kind = Kind.CONCURRENCY)
    void allAtTheSameTime(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var dishes = List.of("steak", "soup", "cake", "soup");
        var served = timeline.measure(() -> orders.all(dishes, HOUR));

        expect("what all() returns", served)
                .because("the dishes come in the order asked, whichever is ready first")
                .toBe(List.of("hot steak", "hot soup", "hot cake", "hot soup"));
        timeline.expectOverlap("cook", 4);
        timeline.expectMakespan(STEAK);
        expect("how many dishes were cooked", timeline.of("cook").size()).toBe(4);
    }

    @Item(
            value = "The first dish that is ready is served at once, whatever goes wrong before",
            task = 1,
            points = 15,
            kind = Kind.CONCURRENCY)
    void theFirstThatIsReady(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var guest =
                new Guest("the guest", timeline, () -> orders.first(List.of("steak", "burnt", "soup", "cake"), HOUR));
        guest.expect("hot soup", SOUP, "the burnt one does not count, and soup is ready next");

        var other = new Guest("another guest", timeline, () -> orders.first(List.of("cake"), HOUR));
        other.expect("hot cake", CAKE, "there is one dish, and it is ready then");
    }

    @Item(value = "When the first dish is ready, the others stop", task = 2, points = 15, kind = Kind.ROBUSTNESS)
    void theOthersStop(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var guest = new Guest("the guest", timeline, () -> orders.first(List.of("steak", "soup", "cake"), HOUR));
        guest.expect("hot soup", SOUP, "soup is ready first");

        timeline.expectNoThreadLeft();
        expectAllStopped(timeline, SOUP);
    }

    @Item(
            value = "As soon as the outcome is known to be bad, it is over",
            task = 2,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void itFailsFast(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var why = "one of all dishes went wrong, and the guest is told at that moment";
        var all = new Guest(
                "the guest who asks for all", timeline, () -> orders.all(List.of("steak", "burnt", "soup"), HOUR));
        all.expect("KitchenException (burnt)", BURNT, why);
        timeline.expectNoThreadLeft();
        expectAllStopped(timeline, BURNT);

        var last = new Guest(
                "the guest who asks for all again", timeline, () -> orders.all(List.of("cake", "burnt"), HOUR));
        last.expect("KitchenException (burnt)", BURNT, why);
        var first = new Guest(
                "the guest who asks for the first", timeline, () -> orders.first(List.of("burnt", "salty"), HOUR));
        first.expectOneOf(
                List.of("KitchenException (burnt)", "KitchenException (salty)"),
                SALTY,
                "when the last dish has gone wrong, there is nothing to wait for");
        timeline.expectNoThreadLeft();
    }

    @Item(
            value = "When the time is over the guest is told, and cooking stops",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void theTimeIsOver(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var why = "the time counts from the call, for the whole order";
        // Each dish is in time if the time begins again for each.
        var all = new Guest(
                "the guest who asks for all", timeline, () -> orders.all(List.of("soup", "cake", "steak"), LITTLE));
        all.expect("TimeoutException", LITTLE, why);
        timeline.expectNoThreadLeft();
        expectAllStopped(timeline, LITTLE);

        // One dish goes wrong in time; the others are late.
        var first = new Guest("the guest who asks for the first", timeline, () -> {
            return orders.first(List.of("burnt", "roast", "steak"), LITTLE);
        });
        first.expect("TimeoutException", LITTLE, why);
        timeline.expectNoThreadLeft();
        expectAllStopped(timeline, LITTLE.multipliedBy(2));

        var patient =
                new Guest("the guest who has the time", timeline, () -> orders.all(List.of("soup", "cake"), LITTLE));
        patient.expect("[hot soup, hot cake]", CAKE, "the dishes are in time");
    }

    @Item(
            value = "A guest who is interrupted leaves at once, and cooking stops",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void theGuestIsInterrupted(Timeline timeline) throws Exception {
        var orders = new Orders(timeline.record(Kitchen.class, OrdersTest::cook));
        var all = new Guest("the guest who asks for all and is interrupted", timeline, () -> {
            return orders.all(List.of("steak", "cake"), HOUR);
        });
        var first = new Guest("the guest who asks for the first and is interrupted", timeline, () -> {
            return orders.first(List.of("steak", "cake"), HOUR);
        });
        Thread.sleep(SECONDS_E);
        all.interrupt();
        first.interrupt();

        var why = "the guest does not want to wait any more";
        all.expect("InterruptedException", SECONDS_E, why);
        first.expect("InterruptedException", SECONDS_E, why);
        timeline.expectNoThreadLeft();
        expectAllStopped(timeline, SECONDS_E);
    }

    @Item(value = "An order harms no other one", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void ordersDoNotMix(Timeline timeline) throws Exception {
        Kitchen quick = dish -> {
            if (dish.equals("burnt")) {
                throw new KitchenException("burnt");
            }
            return "hot " + dish;
        };
        var orders = new Orders(timeline.record(Kitchen.class, quick));
        var ann = new Guest("Ann, who asks for all,", timeline, () -> orders.all(List.of("soup", "cake"), HOUR));
        var bob = new Guest("Bob, who asks for all,", timeline, () -> orders.all(List.of("steak", "roast"), HOUR));
        var cleo = new Guest("Cleo, who asks for the first,", timeline, () -> {
            return orders.first(List.of("burnt", "tea"), HOUR);
        });
        var dan = new Guest("Dan, whose order goes wrong,", timeline, () -> orders.all(List.of("burnt"), HOUR));

        var why = "several guests were in one method at the same moment";
        ann.expect("[hot soup, hot cake]", Duration.ZERO, why);
        bob.expect("[hot steak, hot roast]", Duration.ZERO, why);
        cleo.expect("hot tea", Duration.ZERO, "for first(), a burnt dish does not count; and " + why);
        dan.expect("KitchenException (burnt)", Duration.ZERO, why);
        var eve = new Guest("Eve, who comes later,", timeline, () -> orders.all(List.of("pie", "ice"), HOUR));
        eve.expect("[hot pie, hot ice]", Duration.ZERO, "an order that went before had an effect on hers");
        timeline.expectNoThreadLeft();
    }

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration BURNT = Duration.ofMinutes(1);
    private static final Duration SALTY = Duration.ofMinutes(2);
    private static final Duration CAKE = Duration.ofMinutes(4);
    private static final Duration LITTLE = Duration.ofMinutes(5);
    private static final Duration ROAST = Duration.ofMinutes(6);
    private static final Duration STEAK = Duration.ofMinutes(8);

    /** No multiples of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration SOUP = Duration.ofNanos(188_495_559_215L);

    private static final Duration SECONDS_E = Duration.ofNanos(27_182_818_284L);

    private static String cook(String dish) throws InterruptedException {
        Thread.sleep(
                switch (dish) {
                    case "burnt" -> BURNT;
                    case "salty" -> SALTY;
                    case "soup" -> SOUP;
                    case "cake" -> CAKE;
                    case "roast" -> ROAST;
                    default -> STEAK;
                });
        if (dish.equals("burnt") || dish.equals("salty")) {
            throw new KitchenException(dish);
        }
        return "hot " + dish;
    }

    /** After everything has settled: no dish cooks on, and none cooked longer than to this moment. */
    private static void expectAllStopped(Timeline timeline, Duration moment) {
        for (Call call : timeline.of("cook")) {
            var end = call.end();
            if (end == null || end.compareTo(moment) > 0) {
                throw new ItemFailure(
                        call.label() + " went on after the order was over",
                        "when the order is over, its cooks are interrupted and stop",
                        "nobody interrupted the thread that cooks it\n" + timeline.picture(),
                        call.caller(),
                        null);
            }
        }
    }

    /** Somebody in a thread of their own who orders, of whom it is known what they get, and after how long. */
    private static final class Guest {
        private record Answer(String what, Duration after) {}

        private interface Order {
            Object serve() throws InterruptedException, TimeoutException;
        }

        private final String name;
        private final CompletableFuture<Thread> thread = new CompletableFuture<>();
        private final Visitor<Answer> visit;

        Guest(String name, Timeline timeline, Order order) {
            this.name = name;
            visit = Visitor.named(name, () -> {
                thread.complete(Thread.currentThread());
                Duration came = timeline.now();
                return new Answer(answer(order), timeline.now().minus(came));
            });
        }

        private static String answer(Order order) {
            try {
                return String.valueOf(order.serve());
            } catch (KitchenException e) {
                return "KitchenException (" + e.getMessage() + ")";
            } catch (InterruptedException | TimeoutException e) {
                return e.getClass().getSimpleName();
            }
        }

        void interrupt() {
            thread.join().interrupt();
        }

        void expect(String what, Duration after, String because) throws Exception {
            expectOneOf(List.of(what), after, because);
        }

        void expectOneOf(List<String> outcomes, Duration after, String because) throws Exception {
            Answer answer = visit.result();
            check("what " + name + " gets", answer.what, outcomes, because);
            check("the time until " + name + " gets it", answer.after, List.of(after), because);
        }
    }

    private static void check(String what, Object actual, List<?> wanted, String because) {
        if (wanted.size() == 1) {
            expect(what, actual).because(because).toBe(wanted.getFirst());
        }
        var words = wanted.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        expect(what, actual).because(because).to("is " + words, wanted::contains);
    }
}
