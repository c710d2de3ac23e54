// caught by: manyClerksAtOneAccount
package bankaccount;

import bankaccount.provided.Book;
import java.util.function.BooleanSupplier;

/** Whoever was woken does not look again whether the account is free now. */
public final class Bank {
    private final Book book;

    // Guarded by this.
    private final long[] balances;
    private final boolean[] busy;

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new long[accounts];
        busy = new boolean[accounts];
    }

    public synchronized long balance(int account) {
        return balances[account];
    }

    public void deposit(int account, long cents) {
        during(account, account, () -> {
            book.deposited(account, cents);
            change(account, account, 0, cents);
            return true;
        });
    }

    public boolean withdraw(int account, long cents) {
        return during(account, account, () -> {
            if (balance(account) < cents) {
                return false;
            }
            book.withdrawn(account, cents);
            change(account, account, cents, 0);
            return true;
        });
    }

    public boolean transfer(int from, int to, long cents) {
        return during(from, to, () -> {
            if (balance(from) < cents) {
                return false;
            }
            book.transferred(from, to, cents);
            change(from, to, cents, cents);
            return true;
        });
    }

    public synchronized long total() {
        long total = 0;
        for (long balance : balances) {
            total += balance;
        }
        return total;
    }

    private synchronized void change(int from, int to, long taken, long brought) {
        balances[from] -= taken;
        balances[to] += brought;
    }

    private boolean during(int one, int other, BooleanSupplier operation) {
        synchronized (this) {
            boolean interrupted = false;
            if (busy[one] || busy[other]) {
                try {
                    wait(); // !wait-not-in-loop
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            busy[one] = true;
            busy[other] = true;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            return operation.getAsBoolean();
        } finally {
            synchronized (this) {
                busy[one] = false;
                busy[other] = false;
                notifyAll();
            }
        }
    }
}
