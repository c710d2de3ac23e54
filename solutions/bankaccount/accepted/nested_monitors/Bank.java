package bankaccount;

import bankaccount.provided.Book;
import java.util.ArrayList;
import java.util.List;

/** An object for each account, whose monitor is its lock; total enters them one inside the other. */
public final class Bank {
    private static final class Account {
        private long cents;
    }

    private final Book book;
    private final List<Account> accounts = new ArrayList<>();

    public Bank(Book book, int accounts) {
        this.book = book;
        for (int i = 0; i < accounts; i++) {
            this.accounts.add(new Account());
        }
    }

    public long balance(int number) {
        var account = accounts.get(number);
        synchronized (account) {
            return account.cents;
        }
    }

    public void deposit(int number, long cents) {
        var account = accounts.get(number);
        synchronized (account) {
            book.deposited(number, cents);
            account.cents += cents;
        }
    }

    public boolean withdraw(int number, long cents) {
        var account = accounts.get(number);
        synchronized (account) {
            if (account.cents < cents) {
                return false;
            }
            book.withdrawn(number, cents);
            account.cents -= cents;
            return true;
        }
    }

    public boolean transfer(int from, int to, long cents) {
        synchronized (accounts.get(Math.min(from, to))) {
            synchronized (accounts.get(Math.max(from, to))) {
                if (accounts.get(from).cents < cents) {
                    return false;
                }
                book.transferred(from, to, cents);
                accounts.get(from).cents -= cents;
                accounts.get(to).cents += cents;
                return true;
            }
        }
    }

    public long total() {
        return totalFrom(0);
    }

    private long totalFrom(int number) {
        if (number == accounts.size()) {
            return 0;
        }
        var account = accounts.get(number);
        synchronized (account) {
            return account.cents + totalFrom(number + 1);
        }
    }
}
