package dev.makespan.bubble.programs.accounts.wrong;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** Who reads without the lock need never see what was written under it. */
public final class UnsynchronisedRead implements Account {
    private int balance;

    @Override
    public synchronized void deposit(int amount) {
        balance += amount;
    }

    @Override
    public synchronized boolean withdraw(int amount) {
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        return true;
    }

    @Override
    public int balance() {
        return balance;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(UnsynchronisedRead::new);
    }
}
