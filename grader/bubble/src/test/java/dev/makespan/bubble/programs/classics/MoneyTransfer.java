package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** The order of the two locks depends on who sends and who receives. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 10.2 and 10.3",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "100 100")
public final class MoneyTransfer {
    private MoneyTransfer() {}

    private static final class Account {
        private final int number;
        private int balance = 100;

        Account(int number) {
            this.number = number;
        }
    }

    private static void wrongTransfer(Account from, Account to) {
        synchronized (from) {
            synchronized (to) {
                from.balance -= 10;
                to.balance += 10;
            }
        }
    }

    private static void rightTransfer(Account from, Account to) {
        Account first = from.number < to.number ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.balance -= 10;
                to.balance += 10;
            }
        }
    }

    public static Object wrong() throws Exception {
        Account ann = new Account(1);
        Account bob = new Account(2);
        Threads.sideBySide(() -> wrongTransfer(ann, bob), () -> wrongTransfer(bob, ann));
        return ann.balance + " " + bob.balance;
    }

    public static Object right() throws Exception {
        Account ann = new Account(1);
        Account bob = new Account(2);
        Threads.sideBySide(() -> rightTransfer(ann, bob), () -> rightTransfer(bob, ann));
        return ann.balance + " " + bob.balance;
    }
}
