package dev.makespan.bubble.programs.accounts;

/** Money that many threads pay in and take out. Begins with nothing; is never overdrawn. */
public interface Account extends AutoCloseable {
    void deposit(int amount) throws Exception;

    /** Takes the amount out if there is as much, all or nothing. */
    boolean withdraw(int amount) throws Exception;

    int balance() throws Exception;

    /** Ends the threads that the account has of its own, if any. */
    @Override
    default void close() throws Exception {}
}
