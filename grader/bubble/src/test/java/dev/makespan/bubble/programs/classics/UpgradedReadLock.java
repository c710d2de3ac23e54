package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A reader that wants to write waits for all readers to leave, itself included. */
@Classic(
        source = "java.util.concurrent.locks.ReentrantReadWriteLock, class comment",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "loaded")
public final class UpgradedReadLock {
    private UpgradedReadLock() {}

    private static final class Cache {
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private @Nullable String value;

        String wrongGet() {
            lock.readLock().lock();
            try {
                if (value == null) {
                    lock.writeLock().lock();
                    try {
                        value = "loaded";
                    } finally {
                        lock.writeLock().unlock();
                    }
                }
                return value;
            } finally {
                lock.readLock().unlock();
            }
        }

        String rightGet() {
            lock.readLock().lock();
            try {
                if (value != null) {
                    return value;
                }
            } finally {
                lock.readLock().unlock();
            }
            lock.writeLock().lock();
            try {
                if (value == null) {
                    value = "loaded";
                }
                return value;
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    public static Object wrong() throws Exception {
        Cache cache = new Cache();
        Threads.sideBySide(cache::wrongGet, cache::wrongGet);
        return cache.wrongGet();
    }

    public static Object right() throws Exception {
        Cache cache = new Cache();
        Threads.sideBySide(cache::rightGet, cache::rightGet);
        return cache.rightGet();
    }
}
