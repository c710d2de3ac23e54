package dev.makespan.bubble.programs.accounts.right;

import dev.makespan.bubble.programs.accounts.Account;
import dev.makespan.bubble.programs.accounts.Teacher;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers do not keep each other out. */
public final class ReadWriteLocked implements Account {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int balance;

    @Override
    public void deposit(int amount) {
        lock.writeLock().lock();
        try {
            balance += amount;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean withdraw(int amount) {
        lock.writeLock().lock();
        try {
            if (balance < amount) {
                return false;
            }
            balance -= amount;
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public int balance() {
        lock.readLock().lock();
        try {
            return balance;
        } finally {
            lock.readLock().unlock();
        }
    }

    public static Object tested() throws Exception {
        return Teacher.tests(ReadWriteLocked::new);
    }
}
