package dev.makespan.bubble.programs.accounts.wrong;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** Works as long as one thread uses it. */
public final class NoLock implements Account {
    private int balance;

    @Override
    public void deposit(int amount) {
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
    public int balance() {
        return balance;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(NoLock::new);
    }
}
