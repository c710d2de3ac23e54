package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Only one thread ever touches the balance. */
public final class ConfinedToAnExecutor implements Account {
    private final ExecutorService teller = Executors.newSingleThreadExecutor();
    private int balance;

    @Override
    public void deposit(int amount) throws Exception {
        teller.submit(() -> balance += amount).get();
    }

    @Override
    public boolean withdraw(int amount) throws Exception {
        return teller.submit(() -> {
                    if (balance < amount) {
                        return false;
                    }
                    balance -= amount;
                    return true;
                })
                .get();
    }

    @Override
    public int balance() throws Exception {
        return teller.submit(() -> balance).get();
    }

    @Override
    public void close() {
        teller.close();
    }

    public static Object tested() throws Exception {
        return Teacher.tests(ConfinedToAnExecutor::new);
    }
}
