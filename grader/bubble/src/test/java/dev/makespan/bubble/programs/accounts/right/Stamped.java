package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;
import java.util.concurrent.locks.StampedLock;

/** Reads without a lock, and reads again if somebody wrote meanwhile: as in the class comment of StampedLock. */
public final class Stamped implements Account {
    private final StampedLock lock = new StampedLock();
    private int balance;

    @Override
    public void deposit(int amount) {
        long stamp = lock.writeLock();
        try {
            balance += amount;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public boolean withdraw(int amount) {
        long stamp = lock.writeLock();
        try {
            if (balance < amount) {
                return false;
            }
            balance -= amount;
            return true;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public int balance() {
        long stamp = lock.tryOptimisticRead();
        int seen = balance;
        if (!lock.validate(stamp)) {
            stamp = lock.readLock();
            try {
                seen = balance;
            } finally {
                lock.unlockRead(stamp);
            }
        }
        return seen;
    }

    public static Object tested() throws Exception {
        return Teacher.tests(Stamped::new);
    }
}
