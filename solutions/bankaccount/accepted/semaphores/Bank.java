package bankaccount;

import bankaccount.provided.Book;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** A semaphore with one permit for each account, and balances in an atomic array. */
public final class Bank {
    private final Book book;
    private final AtomicLongArray balances;
    private final Semaphore[] pages;

    public Bank(Book book, int accounts) {
        this.book = book;
        balances = new AtomicLongArray(accounts);
        pages = IntStream.range(0, accounts).mapToObj(i -> new Semaphore(1)).toArray(Semaphore[]::new);
    }

    public long balance(int account) {
        return balances.get(account);
    }

    public void deposit(int account, long cents) {
        pages[account].acquireUninterruptibly();
        try {
            book.deposited(account, cents);
            balances.addAndGet(account, cents);
        } finally {
            pages[account].release();
        }
    }

    public boolean withdraw(int account, long cents) {
        pages[account].acquireUninterruptibly();
        try {
            boolean enough = balances.get(account) >= cents;
            if (enough) {
                book.withdrawn(account, cents);
                balances.addAndGet(account, -cents);
            }
            return enough;
        } finally {
            pages[account].release();
        }
    }

    public boolean transfer(int from, int to, long cents) {
        pages[Math.max(from, to)].acquireUninterruptibly();
        pages[Math.min(from, to)].acquireUninterruptibly();
        try {
            boolean enough = balances.get(from) >= cents;
            if (enough) {
                book.transferred(from, to, cents);
                balances.addAndGet(from, -cents);
                balances.addAndGet(to, cents);
            }
            return enough;
        } finally {
            pages[from].release();
            pages[to].release();
        }
    }

    public long total() {
        for (int i = pages.length - 1; i >= 0; i--) {
            pages[i].acquireUninterruptibly();
        }
        long total =
                IntStream.range(0, balances.length()).mapToLong(balances::get).sum();
        for (var page : pages) {
            page.release();
        }
        return total;
    }
}
