package dev.makespan.bubble.programs.accounts;

import dev.makespan.bubble.programs.Threads;

/** Uses an account as a teacher's test does. */
public final class Teacher {
    private Teacher() {}

    /** Two pay in, two want out what only one can have, one reads. @return "right", or what was wrong */
    public static String tests(Account account) throws Exception {
        int[] seen = new int[2];
        int[] taken = new int[2];
        try (account) {
            account.deposit(100);
            Threads.sideBySide(
                    () -> account.deposit(10),
                    () -> taken[0] = account.withdraw(100) ? 100 : 0,
                    () -> account.deposit(10),
                    () -> taken[1] = account.withdraw(100) ? 100 : 0,
                    () -> {
                        seen[0] = account.balance();
                        seen[1] = account.balance();
                    });
            if (seen[0] < 0 || seen[1] < 0 || account.balance() < 0) {
                return "overdrawn";
            }
            int due = 120 - taken[0] - taken[1];
            return account.balance() == due ? "right" : "there are " + account.balance() + " where " + due + " are due";
        }
    }
}
