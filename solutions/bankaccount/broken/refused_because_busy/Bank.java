// caught by: transfersInCircles
package bankaccount;

import bankaccount.provided.Book;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Where two accounts cannot be had at once, the transfer is refused, though the money is there. */
public final class Bank {
    private static final long ASIDE_NANOS = 1_000_000;

    private static final class Account {
        private final Lock lock = new ReentrantLock();
        private long cents;
    }

    private final Book book;
    private final Account[] accounts;
    private final AtomicLong aside = new AtomicLong();

    public Bank(Book book, int accounts) {
        this.book = book;
        this.accounts = Stream.generate(Account::new).limit(accounts).toArray(Account[]::new);
    }

    public long balance(int account) {
        enter(accounts[account]);
        long cents = accounts[account].cents;
        leave(accounts[account]);
        return cents;
    }

    public void deposit(int account, long cents) {
        enter(accounts[account]);
        try {
            book.deposited(account, cents);
            accounts[account].cents += cents;
        } finally {
            leave(accounts[account]);
        }
    }

    public boolean withdraw(int account, long cents) {
        enter(accounts[account]);
        try {
            if (accounts[account].cents < cents) {
                return false;
            }
            book.withdrawn(account, cents);
            accounts[account].cents -= cents;
            return true;
        } finally {
            leave(accounts[account]);
        }
    }

    public boolean transfer(int from, int to, long cents) {
        if (!tryEnter(accounts[from], accounts[to])) {
            return false;
        }
        try {
            if (accounts[from].cents < cents) {
                return false;
            }
            book.transferred(from, to, cents);
            accounts[from].cents -= cents;
            accounts[to].cents += cents;
            return true;
        } finally {
            leave(accounts[from], accounts[to]);
        }
    }

    public long total() {
        enter(accounts);
        long total = Stream.of(accounts).mapToLong(account -> account.cents).sum();
        leave(accounts);
        return total;
    }

    private void enter(Account... wanted) {
        while (!tryEnter(wanted)) {
            LockSupport.parkNanos(ASIDE_NANOS * (1 + aside.incrementAndGet() % 7));
        }
    }

    private static boolean tryEnter(Account... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].lock.tryLock()) {
                for (int j = 0; j < i; j++) {
                    wanted[j].lock.unlock();
                }
                return false;
            }
        }
        return true;
    }

    private static void leave(Account... entered) {
        for (var account : entered) {
            account.lock.unlock();
        }
    }
}
