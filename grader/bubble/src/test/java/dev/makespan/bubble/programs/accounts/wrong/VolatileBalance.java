package dev.makespan.bubble.programs.accounts.wrong;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** Everybody sees every write, and yet writes get lost: {@code +=} is a read and a write. */
public final class VolatileBalance implements Account {
    private volatile int balance;

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
        return Teacher.tests(VolatileBalance::new);
    }
}
