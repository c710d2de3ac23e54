package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;

/** Every method takes the monitor. */
public final class Synchronized implements Account {
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
    public synchronized int balance() {
        return balance;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(Synchronized::new);
    }
}
