package cashiers;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import cashiers.provided.Burger;
import cashiers.provided.Grill;
import cashiers.provided.GrillException;
import cashiers.provided.Order;
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
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

@Exercise("Eight cashiers who cook")
class CashiersTest {

    @Item(value = "Everyone gets the burger they ordered", task = 1, points = 20, kind = Kind.CORRECTNESS)
    @Explore(schedules = 100)
    void everyoneGetsTheBurgerTheyOrdered(Timeline timeline) throws Exception {
        try (var place = new Cashiers(2, timeline.record(Grill.class, CashiersTest::cook))) {
            var orders = List.of(
                    new Order("Ann", "plain"),
                    new Order("Bob", "cheese"),
                    new Order("Cleo", "plain"),
                    new Order("Dan", "plain"),
                    new Order("Eve", "cheese"));
            var guests = new ArrayList<Visitor<Burger>>();
            for (var order : orders) {
                guests.add(Visitor.named(order.guest(), () -> place.serve(order)));
            }
            for (int i = 0; i < orders.size(); i++) {
                var order = orders.get(i);
                expect("what " + order.guest() + " gets", guests.get(i).result())
                        .because("several guests were inside serve() at the same moment")
                        .toBe(new Burger(order.guest(), order.dish()));
            }
            expect(
                            "what was cooked",
                            timeline.of("cook").stream()
                                    .map(Call::detail)
                                    .sorted()
                                    .toList())
                    .because("each order is cooked exactly once")
                    .toBe(orders.stream().map(Order::toString).sorted().toList());
            timeline.expectOverlapAtMost("cook", 2);
        }
    }

    @Item(
            value = "Eight burgers cook at the same time, sixteen take two rounds",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void eightCookAtTheSameTime(Timeline timeline) throws Exception {
        var place = new Cashiers(8, timeline.record(Grill.class, CashiersTest::cook));

        timeline.measure(() -> {
            var guests = new ArrayList<Visitor<Burger>>();
            for (int i = 0; i < 16; i++) {
                guests.add(comes(Duration.ofSeconds(i), new Order("guest " + (i + 1), "bacon"), place));
            }
            for (var guest : guests) {
                guest.result();
            }
        });

        // The eighth comes at 7 s; two times five minutes later their cashier has served two.
        timeline.expectMakespan(Duration.ofMinutes(10).plusSeconds(7));
    }

    @Item(
            value = "However long the line, there are never more than eight, and none after closing",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void neverMoreThanEight(Timeline timeline) throws Exception {
        int line = 40;
        var place = new Cashiers(8, timeline.record(Grill.class, CashiersTest::cook));
        var guests = new ArrayList<Visitor<Burger>>();
        for (int i = 0; i < line; i++) {
            guests.add(
                    comes(Duration.ofSeconds(i), new Order("guest " + (i + 1), i % 3 == 0 ? "fancy" : "bacon"), place));
        }
        Thread.sleep(Duration.ofMinutes(2));
        int threads = timeline.threadsStarted() - line;
        for (var guest : guests) {
            guest.result();
        }

        timeline.expectOverlapAtMost("cook", 8);
        expect("the number of threads started for a line of " + line + " guests", threads)
                .because("a thread was started for each guest, though all but eight of them can only wait")
                .lookAt(timeline.of("cook").getFirst())
                .to("is at most 10: eight cashiers, and two for whatever you like", count -> count <= 10);
        place.close();
        timeline.expectNoThreadLeft();
    }

    @Item(
            value = "Whoever is first in line gets the first cashier who is free",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void aFreeCashierTakesTheNext(Timeline timeline) throws Exception {
        var place = new Cashiers(2, timeline.record(Grill.class, CashiersTest::cook));

        var guests = List.of(
                comes(Duration.ZERO, new Order("Ann", "whole ox"), place),
                comes(Duration.ofSeconds(1), new Order("Bob", "plain"), place),
                comes(Duration.ofSeconds(2), new Order("Cleo", "cheese"), place),
                comes(Duration.ofSeconds(3), new Order("Dan", "bacon"), place),
                comes(Duration.ofSeconds(4), new Order("Eve", "plain"), place));
        for (var guest : guests) {
            guest.result();
        }

        expect("when each order is put on the grill by one of two cashiers", starts(timeline))
                .because("a guest had to wait while one of the two cashiers had nothing to do")
                .lookAt(timeline.of("cook").getLast())
                .toBe(List.of(
                        "whole ox for Ann at 0:00",
                        "plain for Bob at 0:01",
                        "cheese for Cleo at 3:01",
                        "bacon for Dan at 7:01",
                        "plain for Eve at 12:01"));
    }

    @Item(value = "Nobody jumps the queue", task = 3, points = 15, kind = Kind.CORRECTNESS)
    void nobodyJumpsTheQueue(Timeline timeline) throws Exception {
        var place = new Cashiers(2, timeline.record(Grill.class, CashiersTest::cook));

        var ann = Visitor.named("Ann", () -> {
            place.serve(new Order("Ann", "plain"));
            // Still hungry: back into the line, at the very moment at which a cashier gets free.
            return place.serve(new Order("Ann", "second plain"));
        });
        var others = List.of(
                comes(Duration.ofSeconds(1), new Order("Bob", "cheese"), place),
                comes(Duration.ofSeconds(2), new Order("Cleo", "fancy"), place),
                comes(Duration.ofSeconds(3), new Order("Dan", "bacon"), place),
                comes(Duration.ofSeconds(4), new Order("Eve", "plain"), place));
        ann.result();
        for (var other : others) {
            other.result();
        }

        expect(
                        "the order in which two cashiers put orders on the grill",
                        timeline.of("cook").stream().map(Call::detail).toList())
                .because("the next cashier went to somebody else than the guest who had waited longest")
                .toBe(List.of(
                        "plain for Ann",
                        "cheese for Bob",
                        "fancy for Cleo",
                        "bacon for Dan",
                        "plain for Eve",
                        "second plain for Ann"));
    }

    @Item(value = "A failed order fails only its owner", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void aFailedOrderFailsOnlyItsOwner(Timeline timeline) throws Exception {
        var place = new Cashiers(3, timeline.record(Grill.class, CashiersTest::cook));

        // More failures than cashiers: if a failure costs a cashier, nobody is left.
        var unlucky = new ArrayList<Visitor<Burger>>();
        for (int i = 1; i <= 5; i++) {
            unlucky.add(comes(Duration.ofSeconds(i), new Order("guest " + i, "pickle"), place));
        }
        for (var guest : unlucky) {
            var thrown =
                    expectThrown("serve() for an order that fails on the grill", GrillException.class, guest::result);
            expect("what the guest is told", thrown.getMessage()).toBe("no pickles left");
        }
        var ann = comes(Duration.ofSeconds(1), new Order("Ann", "cheese"), place);

        expect("what Ann gets, who comes after five orders have failed", ann.result())
                .toBe(new Burger("Ann", "cheese"));
    }

    @Item(
            value = "Who loses patience leaves the line, and the others do not notice",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void whoLosesPatienceLeaves(Timeline timeline) throws Exception {
        var place = new Cashiers(1, timeline.record(Grill.class, CashiersTest::cook));

        var ann = comes(Duration.ZERO, new Order("Ann", "bacon"), place);
        Callable<String> visit = () -> {
            Thread.sleep(Duration.ofSeconds(1));
            try {
                return "a burger: " + place.serve(new Order("Bob", "cheese"));
            } catch (InterruptedException e) {
                return "an InterruptedException at " + clock(timeline.now());
            }
        };
        var bobs = new FutureTask<>(visit);
        var bob = Thread.ofVirtual().name("Bob").start(bobs);
        var cleo = comes(Duration.ofSeconds(2), new Order("Cleo", "cheese"), place);
        var dan = comes(Duration.ofSeconds(3), new Order("Dan", "plain"), place);
        Thread.sleep(Duration.ofMinutes(2));
        bob.interrupt();

        expect("what Bob, who is interrupted in line at 2:00, gets", bobs.get())
                .because("the wait in line has to end with an InterruptedException")
                .toBe("an InterruptedException at 2:00");
        ann.result();
        cleo.result();
        dan.result();
        expect("what the only cashier puts on the grill, and when", starts(timeline))
                .because("Bob left the line at 2:00; nothing else has changed")
                .toBe(List.of("bacon for Ann at 0:00", "cheese for Cleo at 5:00", "plain for Dan at 9:00"));
    }

    /** A guest who comes after a while. */
    private static Visitor<Burger> comes(Duration after, Order order, Cashiers place) {
        return Visitor.named(order.guest(), () -> {
            Thread.sleep(after);
            return place.serve(order);
        });
    }

    private static Burger cook(Order order) {
        works(
                switch (order.dish()) {
                    case "pickle" -> Duration.ofMinutes(2);
                    case "plain", "second plain" -> Duration.ofMinutes(3);
                    case "cheese" -> Duration.ofMinutes(4);
                    case "bacon" -> Duration.ofMinutes(5);
                    case "fancy" -> Duration.ofMinutes(8);
                    case "whole ox" -> Duration.ofMinutes(50);
                    default -> throw new GrillException(order.dish() + " is not on the menu");
                });
        if (order.dish().equals("pickle")) {
            throw new GrillException("no pickles left");
        }
        return new Burger(order.guest(), order.dish());
    }

    private static void works(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GrillException("the cook was interrupted");
        }
    }

    private static List<String> starts(Timeline timeline) {
        return timeline.of("cook").stream()
                .map(call -> call.detail() + " at " + clock(call.start()))
                .toList();
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
