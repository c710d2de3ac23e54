package bankaccount;

import bankaccount.provided.Book;
import bankaccount.provided.BookException;

/**
 * A bank with a number of accounts, all empty at first. Every operation goes into the book before it counts.
 *
 * <p>Any number of clerks, each in a thread of their own, may call any of the methods at the same time.
 */
public final class Bank {
    private final Book book;
    private final int accounts;

    /**
     * Opens the bank.
     *
     * @param book where every operation is written down, slowly
     * @param accounts how many accounts there are; their numbers are 0, 1, … {@code accounts - 1}
     */
    public Bank(Book book, int accounts) {
        this.book = book;
        this.accounts = accounts;
    }

    /** How much is in an account, in cents. It may wait for an operation on this account that is under way. */
    public long balance(int account) {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: balance() is still empty; begin with task 1 of the README");
    }

    /**
     * Puts money into an account, and returns when that is done and in the book.
     *
     * @param cents more than 0
     * @throws BookException the one the book threw; then no balance has changed
     */
    public void deposit(int account, long cents) {
        // TODO: task 1
        throw new UnsupportedOperationException("TODO: deposit() is still empty; begin with task 1 of the README");
    }

    /**
     * Takes money out of an account if there is enough, and returns when that is done and in the book.
     *
     * @param cents more than 0
     * @return false if there is less than that in the account; then nothing has changed and nothing is in the book
     * @throws BookException the one the book threw; then no balance has changed
     */
    public boolean withdraw(int account, long cents) {
        // TODO: task 1, then task 2
        throw new UnsupportedOperationException("TODO: withdraw() is still empty; begin with task 1 of the README");
    }

    /**
     * Moves money to another account if there is enough, and returns when that is done and in the book.
     *
     * @param from where the money comes from; another account than {@code to}
     * @param cents more than 0
     * @return false if there is less than that in {@code from}; then nothing has changed and nothing is in the book
     * @throws BookException the one the book threw; then no balance has changed
     */
    public boolean transfer(int from, int to, long cents) {
        // TODO: task 1, then tasks 2 and 3
        throw new UnsupportedOperationException("TODO: transfer() is still empty; begin with task 1 of the README");
    }

    /**
     * How much is in all accounts together at one moment: a transfer is in it on both sides or on none. It may wait for
     * operations that are under way.
     */
    public long total() {
        // TODO: task 1, then task 3
        throw new UnsupportedOperationException("TODO: total() is still empty; begin with task 1 of the README");
    }
}
