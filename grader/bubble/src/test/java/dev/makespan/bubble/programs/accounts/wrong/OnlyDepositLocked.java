package dev.makespan.bubble.programs.accounts.wrong;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** A lock keeps out only those who take it. */
public final class OnlyDepositLocked implements Account {
    private int balance;

    @Override
    public synchronized void deposit(int amount) {
        balance += amount;
    }

    @Override
    public boolean withdraw(int amount) {
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        return true;
    }

    @Override
    public synchronized int balance() {
        return balance;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(OnlyDepositLocked::new);
    }
}
