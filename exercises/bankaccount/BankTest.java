package bankaccount;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import bankaccount.provided.Book;
import bankaccount.provided.BookException;
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
import java.util.stream.Stream;

@Exercise("The last hundred")
class BankTest {
    private static final int ANN = 0;
    private static final int BOB = 1;
    private static final int CLEO = 2;
    private static final int DAN = 3;
    private static final int EVE = 4;

    @Item(value = "One clerk keeps the accounts and the book right", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void oneClerkKeepsTheBook(Timeline timeline) {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 3);

        bank.deposit(ANN, 100);
        var done = List.of(
                bank.withdraw(ANN, 101),
                bank.withdraw(ANN, 30),
                bank.transfer(ANN, BOB, 71),
                bank.transfer(ANN, BOB, 50),
                bank.transfer(BOB, CLEO, 50));

        expect("what three withdrawals and transfers of 101, 30 and 71 out of 100, and two more of 50, return", done)
                .because("an operation is refused if the account has less than it needs, and only then")
                .toBe(List.of(false, true, false, true, true));
        expect("the lines of the book", labels(timeline))
                .because("each operation that is done is one line, and what is refused is none")
                .toBe(List.of(
                        "deposited(0, 100)", "withdrawn(0, 30)", "transferred(0, 1, 50)", "transferred(1, 2, 50)"));
        expect("the balances", balances(bank, 3)).toBe(List.of(20L, 0L, 50L));
        expect("the total", bank.total()).toBe(70L);
    }

    @Item(
            value = "Many clerks at one account: no cent is lost, and its lines are written one at a time",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    @Explore(schedules = 40)
    void manyClerksAtOneAccount(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 2);
        bank.deposit(ANN, 100);
        bank.deposit(BOB, 100);

        var clerks = List.of(
                clerk("first", () -> bank.deposit(ANN, 1)),
                clerk("second", () -> bank.deposit(ANN, 10)),
                clerk("third", () -> bank.withdraw(ANN, 40)),
                clerk("fourth", () -> bank.transfer(BOB, ANN, 5)),
                clerk("fifth", () -> bank.deposit(BOB, 20)));
        allGoHome(clerks);

        expect("the balances of 100 + 1 + 10 - 40 + 5 and 100 - 5 + 20", balances(bank, 2))
                .because("two clerks changed one balance at the same time, and the change of one was overwritten; or an"
                        + " operation was refused although there was money enough")
                .toBe(List.of(76L, 115L));
        expectOneLineAtATime(timeline);
    }

    @Item(value = "However many ask, no account is overdrawn", task = 2, points = 15, kind = Kind.CORRECTNESS)
    @Explore(schedules = 40)
    void noAccountIsOverdrawn(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 2);
        bank.deposit(ANN, 100);

        var first = Visitor.named("first clerk", () -> bank.withdraw(ANN, 80));
        var second = Visitor.named("second clerk", () -> bank.withdraw(ANN, 80));
        var third = Visitor.named("third clerk", () -> bank.transfer(ANN, BOB, 80));
        long paid = Stream.of(first.result(), second.result(), third.result())
                .filter(done -> done)
                .count();

        expect("how many of three requests for 80 out of 100 are met", paid)
                .because("between the look at the balance and its change, somebody else looked")
                .lookAt(timeline.calls().getLast())
                .toBe(1L);
        expect("what is left of Ann's 100", bank.balance(ANN)).toBe(20L);
    }

    @Item(
            value = "Clerks with different accounts do not wait for each other",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void differentAccountsAtTheSameTime(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 5);
        bank.deposit(CLEO, 100);
        bank.deposit(DAN, 100);

        timeline.measure(() -> allGoHome(List.of(
                clerk("first", () -> bank.deposit(ANN, 10)),
                clerk("second", () -> bank.deposit(BOB, 10)),
                clerk("third", () -> bank.withdraw(CLEO, 10)),
                clerk("fourth", () -> bank.transfer(DAN, EVE, 10)))));

        expect("how many lines were being written at once", timeline.peakOverlap())
                .because("an operation waited for another one, about another account\n" + timeline.picture())
                .lookAt(timeline.calls().getLast())
                .toBe(4);
        timeline.expectMakespan(TRANSFER_DRIES);
        expectOneLineAtATime(timeline);
    }

    @Item(
            value = "Transfers in circles come to an end, and none is refused for being busy",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    @Explore(schedules = 40)
    void transfersInCircles(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 3);
        bank.deposit(ANN, 100);
        bank.deposit(BOB, 100);
        bank.deposit(CLEO, 100);

        var clerks = List.of(
                Visitor.named("first clerk", () -> bank.transfer(ANN, BOB, 1)),
                Visitor.named("second clerk", () -> bank.transfer(BOB, ANN, 10)),
                Visitor.named("third clerk", () -> bank.transfer(BOB, CLEO, 5)),
                Visitor.named("fourth clerk", () -> bank.transfer(CLEO, ANN, 20)));

        for (var clerk : clerks) {
            expect("the answer to a transfer that the account has the money for", clerk.result())
                    .because("another clerk was at one of the accounts, and the transfer gave up instead of waiting")
                    .toBe(true);
        }
        expect("the balances", balances(bank, 3)).toBe(List.of(129L, 86L, 85L));
        expectOneLineAtATime(timeline);
    }

    @Item(value = "The total is that of one moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 40)
    void theTotalIsOfOneMoment(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new QuickBook()), 3);
        bank.deposit(ANN, 100);
        bank.deposit(CLEO, 100);

        var first = clerk("first", () -> bank.transfer(ANN, CLEO, 30));
        var second = clerk("second", () -> bank.transfer(CLEO, BOB, 10));
        var auditor = Visitor.named("auditor", () -> List.of(bank.total(), bank.total()));
        var guest = Visitor.named("guest", () -> bank.balance(CLEO));

        expect("the total, asked for twice while money goes from one account to another", auditor.result())
                .because("the accounts were not all looked at in the same moment")
                .toBe(List.of(200L, 200L));
        expect("Cleo's balance at any moment", guest.result())
                .to(
                        "is 90, 100, 120 or 130",
                        balance -> List.of(90L, 100L, 120L, 130L).contains(balance));
        allGoHome(List.of(first, second));
    }

    @Item(
            value = "If the book throws, nothing has changed and the accounts go on",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void aFailedLineChangesNothing(Timeline timeline) throws Exception {
        var bank = new Bank(timeline.record(Book.class, new DryingBook()), 2);
        bank.deposit(ANN, 1000);
        bank.deposit(BOB, 1000);

        var thrown = Stream.of(
                        Visitor.named("first clerk", () -> failure("deposit()", () -> bank.deposit(ANN, BLOT))),
                        Visitor.named("second clerk", () -> failure("withdraw()", () -> bank.withdraw(BOB, BLOT))))
                .toList();
        for (var clerk : thrown) {
            expect("what the clerk hears", clerk.result()).toBe("a blot of ink");
        }
        expect("what the clerk hears", failure("transfer()", () -> bank.transfer(ANN, BOB, BLOT)))
                .toBe("a blot of ink");

        // From other threads: whoever failed may have left something locked that only they can open.
        var later = List.of(
                Visitor.named("third clerk", () -> bank.transfer(ANN, BOB, 300)),
                Visitor.named("fourth clerk", () -> bank.withdraw(BOB, 500)));
        for (var clerk : later) {
            expect("the answer to an operation after a failed one", clerk.result())
                    .toBe(true);
        }
        expect("the balances of 1000 - 300 and 1000 + 300 - 500", balances(bank, 2))
                .because("an operation that failed changed a balance")
                .toBe(List.of(700L, 800L));
    }

    private static final Duration DEPOSIT_DRIES = Duration.ofSeconds(2);
    private static final Duration WITHDRAWAL_DRIES = Duration.ofSeconds(3);
    private static final Duration TRANSFER_DRIES = Duration.ofSeconds(5);

    /** The amount that the book cannot take. */
    private static final long BLOT = 666;

    /** Takes its time. */
    private static final class DryingBook implements Book {
        @Override
        public void deposited(int account, long cents) {
            write(cents, DEPOSIT_DRIES);
        }

        @Override
        public void withdrawn(int account, long cents) {
            write(cents, WITHDRAWAL_DRIES);
        }

        @Override
        public void transferred(int from, int to, long cents) {
            write(cents, TRANSFER_DRIES);
        }

        private static void write(long cents, Duration dries) {
            try {
                Thread.sleep(dries);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BookException("the clerk was interrupted");
            }
            if (cents == BLOT) {
                throw new BookException("a blot of ink");
            }
        }
    }

    /** Takes no time, so that only the order of turns matters. */
    private static final class QuickBook implements Book {
        @Override
        public void deposited(int account, long cents) {}

        @Override
        public void withdrawn(int account, long cents) {}

        @Override
        public void transferred(int from, int to, long cents) {}
    }

    private static Visitor<String> clerk(String name, Runnable work) {
        return Visitor.named(name + " clerk", () -> {
            work.run();
            return "went home";
        });
    }

    private static void allGoHome(List<Visitor<String>> clerks) throws Exception {
        for (var clerk : clerks) {
            clerk.result();
        }
    }

    private static String failure(String what, Runnable operation) {
        return String.valueOf(expectThrown(what + " whose line fails", BookException.class, operation::run)
                .getMessage());
    }

    private static List<Long> balances(Bank bank, int accounts) {
        return Stream.iterate(0, account -> account < accounts, account -> account + 1)
                .map(bank::balance)
                .toList();
    }

    private static List<String> labels(Timeline timeline) {
        return timeline.calls().stream().map(Call::label).toList();
    }

    private static void expectOneLineAtATime(Timeline timeline) {
        var lines = timeline.calls();
        for (int i = 0; i < lines.size(); i++) {
            for (var other : lines.subList(0, i)) {
                if (lines.get(i).overlaps(other) && shareAnAccount(lines.get(i), other)) {
                    throw new ItemFailure(
                            lines.get(i).label() + " was written while " + other.label() + " was not yet dry",
                            "lines about the same account are written one after the other",
                            "the account was free for others while its line was being written\n" + timeline.picture(),
                            lines.get(i).caller(),
                            null);
                }
            }
        }
    }

    private static boolean shareAnAccount(Call line, Call other) {
        return accounts(line).stream().anyMatch(accounts(other)::contains);
    }

    /** The accounts that a line is about: all of its arguments but the last. */
    private static List<String> accounts(Call line) {
        var arguments = List.of(line.detail().split(", "));
        return arguments.subList(0, arguments.size() - 1);
    }
}
