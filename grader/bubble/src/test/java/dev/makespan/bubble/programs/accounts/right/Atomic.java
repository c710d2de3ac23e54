package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;
import java.util.concurrent.atomic.AtomicInteger;

/** Tries until nobody came between. */
public final class Atomic implements Account {
    private final AtomicInteger balance = new AtomicInteger();

    @Override
    public void deposit(int amount) {
        balance.addAndGet(amount);
    }

    @Override
    public boolean withdraw(int amount) {
        while (true) {
            int seen = balance.get();
            if (seen < amount) {
                return false;
            }
            if (balance.compareAndSet(seen, seen - amount)) {
                return true;
            }
        }
    }

    @Override
    public int balance() {
        return balance.get();
    }

    public static Object tested() throws Exception {
        return Teacher.tests(Atomic::new);
    }
}
