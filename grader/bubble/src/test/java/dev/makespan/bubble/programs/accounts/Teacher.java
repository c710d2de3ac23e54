package dev.makespan.bubble.programs.accounts;

import dev.makespan.bubble.programs.Threads;
import java.util.function.Supplier;

/** Uses accounts as a teacher's test does. */
public final class Teacher {
    /** Once is luck. */
    private static final int ROUNDS = 4;

    private Teacher() {}

    /** Tests a new account again and again. @return "right", or what was wrong */
    public static String tests(Supplier<Account> accounts) throws Exception {
        String verdict = "right";
        for (int round = 0; round < ROUNDS && verdict.equals("right"); round++) {
            try (Account account = accounts.get()) {
                verdict = test(account);
            }
        }
        return verdict;
    }

    /** One pays in, two want what only one of them can have, one reads. */
    private static String test(Account account) throws Exception {
        int[] seen = new int[2];
        boolean[] given = new boolean[2];
        account.deposit(100);
        Threads.sideBySide(
                () -> given[0] = account.withdraw(100),
                () -> given[1] = account.withdraw(100),
                () -> account.deposit(20),
                () -> {
                    seen[0] = account.balance();
                    seen[1] = account.balance();
                });
        if (given[0] == given[1]) {
            return given[0] ? "the same 100 was given twice" : "100 of 100 was refused";
        }
        if (account.balance() != 20) {
            return "100 + 20 - 100 = " + account.balance();
        }
        return seen[0] < 0 || seen[1] < 0 ? "somebody saw less than nothing" : "right";
    }
}
