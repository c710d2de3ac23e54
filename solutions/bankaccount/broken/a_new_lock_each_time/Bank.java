// caught by: manyClerksAtOneAccount, noAccountIsOverdrawn
package bankaccount;

import bankaccount.provided.Book;
import java.util.concurrent.locks.ReentrantLock;

/** A lock that is made for the occasion keeps nobody out. */
public final class Bank {
    private final Book book;
    private final long[] balances;
    private final ReentrantLock[] locks;

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new long[accounts];
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    public long balance(int account) {
        var lock = new ReentrantLock();
        lock.lock(); // !lock-per-call
        try {
            return balances[account];
        } finally {
            lock.unlock();
        }
    }

    public void deposit(int account, long cents) {
        var lock = new ReentrantLock();
        lock.lock(); // !lock-per-call
        try {
            book.deposited(account, cents);
            balances[account] += cents;
        } finally {
            lock.unlock();
        }
    }

    public boolean withdraw(int account, long cents) {
        var lock = new ReentrantLock();
        lock.lock(); // !lock-per-call
        try {
            if (balances[account] < cents) {
                return false;
            }
            book.withdrawn(account, cents);
            balances[account] -= cents;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public boolean transfer(int from, int to, long cents) {
        int first = Math.min(from, to);
        int second = Math.max(from, to);
        locks[first].lock();
        locks[second].lock();
        try {
            if (balances[from] < cents) {
                return false;
            }
            book.transferred(from, to, cents);
            balances[from] -= cents;
            balances[to] += cents;
            return true;
        } finally {
            locks[second].unlock();
            locks[first].unlock();
        }
    }

    public long total() {
        for (var lock : locks) {
            lock.lock();
        }
        try {
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            return total;
        } finally {
            for (var lock : locks) {
                lock.unlock();
            }
        }
    }
}
