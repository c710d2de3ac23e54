package orderboard;

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
import java.util.concurrent.CompletableFuture;
import orderboard.provided.BoardClosedException;

@Exercise("The number on the board")
class OrderBoardTest {
    private static final String GOES = "goes";

    @Item(value = "A guest goes when the number is shown", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void aGuestGoesWhenTheNumberIsShown(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var ann = new Guest("Ann", timeline, () -> await(7, board));
        Thread.sleep(MINUTES_PI);
        board.show(8);
        board.show(7);
        ann.expect(GOES, MINUTES_PI, "she goes at the moment of show(), not before it and not at a next look");

        var late = new Guest("a guest who comes later", timeline, () -> await(8, board));
        late.expect(GOES, Duration.ZERO, "a number that was shown stays on the board");
    }

    @Item(value = "Another's number lets nobody go", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void anothersNumberLetsNobodyGo(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var ann = new Guest("Ann, who waits for 7 while 9 and 3 are shown before,", timeline, () -> await(7, board));
        Thread.sleep(Duration.ofMinutes(1));
        board.show(9);
        Thread.sleep(Duration.ofMinutes(1));
        board.show(3);
        var before = board.numbers();
        Thread.sleep(MINUTES_PI.minusMinutes(2));
        board.show(7);

        ann.expect(GOES, MINUTES_PI, "waking up does not mean that it is your number: look again");
        expect("what was on the board before 7 was shown", before)
                .because(NUMBERS)
                .toBe(List.of(3, 9));
        expect("what is on the board after that", board.numbers())
                .because(NUMBERS)
                .toBe(List.of(3, 7, 9));
    }

    @Item(
            value = "Many guests wait at once, and each one goes at the right moment",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void eachOneGoesAtTheRightMoment(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var ann = new Guest("Ann, who waits for 1,", timeline, () -> await(1, board));
        var bob = new Guest("Bob, who waits for 2,", timeline, () -> await(2, board));
        var cleo = new Guest("Cleo, who waits for 3,", timeline, () -> await(3, board));
        var dan = new Guest("Dan, who waits for 3, too,", timeline, () -> await(3, board));
        var eve = new Guest("Eve, who waits for 4, with time to spare,", timeline, () -> await(4, HOUR, board));
        var finn = new Guest("Finn, who waits for 4, too,", timeline, () -> await(4, board));
        Thread.sleep(Duration.ofMinutes(1));
        for (int number : List.of(3, 2, 4, 1)) {
            var cook = new Guest("the cook, who shows " + number + ",", timeline, () -> {
                board.show(number);
                return GOES;
            });
            cook.expect(GOES, Duration.ZERO, "show() waited for the guests; nobody may hold a lock while they wait");
            expect("whether " + number + " is on the board", board.numbers().contains(number))
                    .toBe(true);
            Thread.sleep(Duration.ofMinutes(1));
        }

        var why = "somebody else was woken instead, or did not pass it on";
        cleo.expect(GOES, Duration.ofMinutes(1), why);
        dan.expect(GOES, Duration.ofMinutes(1), why);
        bob.expect(GOES, Duration.ofMinutes(2), why);
        eve.expect(GOES, Duration.ofMinutes(3), why);
        finn.expect(GOES, Duration.ofMinutes(3), why);
        ann.expect(GOES, Duration.ofMinutes(4), why);
    }

    @Item(value = "No wake-up is lost", task = 2, points = 15, kind = Kind.CORRECTNESS)
    @Explore(schedules = 300)
    void noWakeUpIsLost(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var quiet = new OrderBoard();
        var guests = List.of(
                Visitor.named("Ann", () -> await(1, board)),
                Visitor.named("Bob", () -> await(1, HOUR, quiet)),
                Visitor.named("Cleo", () -> await(2, board)));
        var cook = Visitor.named("other cook", () -> {
            quiet.show(1);
            board.show(1);
            return GOES;
        });
        var reader = Visitor.named("reader", board::numbers);
        board.show(2);

        for (var guest : guests) {
            expect("what a guest does whose number is shown", guest.result()).toBe(GOES);
        }
        cook.result();
        expect("what was on the board at some moment", reader.result())
                .because(NUMBERS)
                .to("is [], [1], [2] or [1, 2]", List.of(List.of(), List.of(1), List.of(2), List.of(1, 2))::contains);
        expect("what is on the board", board.numbers()).toBe(List.of(1, 2));
        expect("how long it took", timeline.now())
                .because("a guest looked, the number was shown, and only then the guest fell asleep")
                .toBe(Duration.ZERO);
    }

    @Item(value = "A guest gives up when the time is over", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void aGuestGivesUpInTime(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var ann = new Guest("Ann, who waits at most 5 minutes for 7,", timeline, () -> await(7, FIVE_MINUTES, board));
        for (int number = 1; number <= 4; number++) {
            Thread.sleep(Duration.ofMinutes(1));
            board.show(number);
        }
        ann.expect("gives up", FIVE_MINUTES, "the time counts from the call, whoever wakes her in between");

        var quick = new Guest("a guest with no time at all", timeline, () -> await(7, Duration.ZERO, board));
        quick.expect("gives up", Duration.ZERO, "a time of zero means to look and not to wait");
        var lucky = new Guest("a guest with no time at all, for a number that is up,", timeline, () -> {
            return await(4, Duration.ZERO, board);
        });
        lucky.expect(GOES, Duration.ZERO, "look before you look at the clock");

        var bob = new Guest("Bob, who waits at most 5 minutes for 8,", timeline, () -> await(8, FIVE_MINUTES, board));
        Thread.sleep(MINUTES_PI);
        board.show(8);
        bob.expect(GOES, MINUTES_PI, "he need not wait until his time is over");
    }

    @Item(
            value = "A guest who is interrupted leaves, the others wait on",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void anInterruptedGuestLeaves(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        var ann = new Guest("Ann, who is interrupted,", timeline, () -> await(7, board));
        var bob = new Guest("Bob, who is interrupted,", timeline, () -> await(7, HOUR, board));
        var cleo = new Guest("Cleo, who waits beside them,", timeline, () -> await(7, board));
        Thread.sleep(MINUTES_PI);
        ann.interrupt();
        bob.interrupt();
        Thread.sleep(Duration.ofMinutes(1));
        board.show(7);

        ann.expect("InterruptedException", MINUTES_PI, "await() passes the InterruptedException on");
        bob.expect("InterruptedException", MINUTES_PI, "await() passes the InterruptedException on");
        cleo.expect(GOES, MINUTES_PI.plusMinutes(1), "the interrupt was for others");
    }

    @Item(value = "Closing sends everybody home who waits", task = 3, points = 15, kind = Kind.ROBUSTNESS)
    void closingSendsEverybodyHome(Timeline timeline) throws Exception {
        var board = new OrderBoard();
        board.show(3);
        var ann = new Guest("Ann, who waits when the board closes,", timeline, () -> await(7, board));
        var bob = new Guest("Bob, who waits when the board closes,", timeline, () -> await(7, HOUR, board));
        Thread.sleep(MINUTES_PI);
        board.close();
        ann.expect("BoardClosedException", MINUTES_PI, "closing wakes all who wait, and they look why");
        bob.expect("BoardClosedException", MINUTES_PI, "closing wakes all who wait, and they look why");

        expectThrown("show() on a closed board", BoardClosedException.class, () -> board.show(8));
        var after = "a guest who comes after closing";
        new Guest(after, timeline, () -> await(7, board)).expect("BoardClosedException", Duration.ZERO, NO_MORE);
        new Guest(after, timeline, () -> await(8, HOUR, board)).expect("BoardClosedException", Duration.ZERO, NO_MORE);
        var has = "a guest who comes after closing, for a number that is up,";
        new Guest(has, timeline, () -> await(3, board)).expect(GOES, Duration.ZERO, "it is still up");
        new Guest(has, timeline, () -> await(3, HOUR, board)).expect(GOES, Duration.ZERO, "it is still up");
        board.close();
        expect("what is on the closed board", board.numbers()).toBe(List.of(3));
    }

    /** No multiple of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration MINUTES_PI = Duration.ofNanos(188_495_559_215L);

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NUMBERS =
            "numbers() gives what was shown, in ascending order; not what somebody only waits for, and not what is"
                    + " shown later";
    private static final String NO_MORE = "no further number will be shown: whoever waits waits for ever";

    private static String await(int number, OrderBoard board) throws InterruptedException {
        board.await(number);
        return GOES;
    }

    private static String await(int number, Duration atMost, OrderBoard board) throws InterruptedException {
        return board.await(number, atMost) ? GOES : "gives up";
    }

    /** Somebody in a thread of their own, of whom it is known how and after how long they leave. */
    private static final class Guest {
        private record Leave(String how, Duration after) {}

        private interface Visit {
            String leave() throws InterruptedException;
        }

        private final String name;
        private final CompletableFuture<Thread> thread = new CompletableFuture<>();
        private final Visitor<Leave> visit;

        Guest(String name, Timeline timeline, Visit visit) {
            this.name = name;
            this.visit = Visitor.named(name, () -> {
                thread.complete(Thread.currentThread());
                Duration came = timeline.now();
                String how;
                try {
                    how = visit.leave();
                } catch (InterruptedException | BoardClosedException e) {
                    how = e.getClass().getSimpleName();
                }
                return new Leave(how, timeline.now().minus(came));
            });
        }

        void interrupt() {
            thread.join().interrupt();
        }

        void expect(String how, Duration after, String because) throws Exception {
            Leave leave = visit.result();
            OrderBoardTest.expectSame("how " + name + " leaves", leave.how, how, because);
            OrderBoardTest.expectSame("after how long " + name + " leaves", leave.after, after, because);
        }
    }

    private static void expectSame(String what, Object actual, Object expected, String because) {
        expect(what, actual).because(because).toBe(expected);
    }
}
