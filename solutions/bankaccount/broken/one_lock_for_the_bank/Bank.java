// caught by: differentAccountsAtTheSameTime
package bankaccount;

import bankaccount.provided.Book;
import java.util.concurrent.locks.ReentrantLock;

/** All accounts share one lock: safe, and everybody queues. */
public final class Bank {
    private final Book book;
    private final long[] balances;
    private final ReentrantLock[] locks;

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new long[accounts];
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            locks[i] = i == 0 ? new ReentrantLock() : locks[0]; // !serial-by-lock
        }
    }

    public long balance(int account) {
        locks[account].lock();
        try {
            return balances[account];
        } finally {
            locks[account].unlock();
        }
    }

    public void deposit(int account, long cents) {
        locks[account].lock();
        try {
            book.deposited(account, cents);
            balances[account] += cents;
        } finally {
            locks[account].unlock();
        }
    }

    public boolean withdraw(int account, long cents) {
        locks[account].lock();
        try {
            if (balances[account] < cents) {
                return false;
            }
            book.withdrawn(account, cents);
            balances[account] -= cents;
            return true;
        } finally {
            locks[account].unlock();
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
