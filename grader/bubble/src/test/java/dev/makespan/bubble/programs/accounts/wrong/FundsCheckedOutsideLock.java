package dev.makespan.bubble.programs.accounts.wrong;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** Each access is locked, but between the check and the withdrawal the money can go. */
public final class FundsCheckedOutsideLock implements Account {
    private int balance;

    @Override
    public synchronized void deposit(int amount) {
        balance += amount;
    }

    @Override
    public boolean withdraw(int amount) {
        if (balance() < amount) {
            return false;
        }
        synchronized (this) {
            balance -= amount;
        }
        return true;
    }

    @Override
    public synchronized int balance() {
        return balance;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(FundsCheckedOutsideLock::new);
    }
}
