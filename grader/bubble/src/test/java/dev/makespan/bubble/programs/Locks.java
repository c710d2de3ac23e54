package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks and conditions. */
public final class Locks {
    private Locks() {}

    /** Holds a lock from now on for a second. */
    private static void holdForASecond(Lock lock) throws InterruptedException {
        var held = new CountDownLatch(1);
        Thread.ofPlatform().start(() -> {
            lock.lock();
            held.countDown();
            Steps.sleep(1000);
            lock.unlock();
        });
        held.await();
    }

    /** Tries a lock in all ways while it is held: 1 s each. */
    private static String allWays(Lock lock) throws Exception {
        holdForASecond(lock);
        String tried = timed(() -> lock.tryLock() || lock.tryLock(400, TimeUnit.MILLISECONDS));
        interruptMeAfter(100);
        String interrupted = timed(() -> thrownBy(lock::lockInterruptibly));
        interruptMeAfter(100);
        String interruptedWithTimeout = timed(() -> thrownBy(() -> lock.tryLock(1, TimeUnit.DAYS)));
        String locked = timed(() -> {
            lock.lock();
            return "locked";
        });
        lock.unlock();
        holdForASecond(lock);
        String lockedInterruptibly = timed(() -> {
            lock.lockInterruptibly();
            return "locked";
        });
        lock.unlock();
        holdForASecond(lock);
        String lockedInTime = timed(() -> lock.tryLock(1, TimeUnit.DAYS));
        lock.unlock();
        return tried + " " + interrupted + " " + interruptedWithTimeout + " " + locked + " " + lockedInterruptibly + " "
                + lockedInTime;
    }

    private static final String ALL_WAYS =
            "400:false 100:InterruptedException 100:InterruptedException 400:locked" + " 1000:locked 1000:true";

    @Takes(
            api = {"ReentrantLock.lock()", "ReentrantLock.lockInterruptibly()", "ReentrantLock.tryLock(long, TimeUnit)"
            },
            millis = 3000,
            result = ALL_WAYS)
    public static String reentrantLock() throws Exception {
        return allWays(new ReentrantLock());
    }

    @Takes(
            api = {"ReentrantLock.lock()", "ReentrantLock.lockInterruptibly()", "ReentrantLock.tryLock(long, TimeUnit)"
            },
            millis = 3000,
            result = ALL_WAYS)
    public static String fairLock() throws Exception {
        return allWays(new ReentrantLock(true));
    }

    @Takes(
            api = {
                "ReentrantReadWriteLock.WriteLock.lock()",
                "ReentrantReadWriteLock.WriteLock.lockInterruptibly()",
                "ReentrantReadWriteLock.WriteLock.tryLock(long, TimeUnit)"
            },
            millis = 3000,
            result = ALL_WAYS)
    public static String writeLock() throws Exception {
        ReentrantReadWriteLock.WriteLock lock = new ReentrantReadWriteLock().writeLock();
        return allWays(lock);
    }

    @Takes(
            api = {
                "ReentrantReadWriteLock.ReadLock.lock()",
                "ReentrantReadWriteLock.ReadLock.lockInterruptibly()",
                "ReentrantReadWriteLock.ReadLock.tryLock(long, TimeUnit)"
            },
            millis = 3000,
            result = "400:false 600:in 1000:in 1000:true")
    public static String readLock() throws Exception {
        var both = new ReentrantReadWriteLock();
        ReentrantReadWriteLock.ReadLock lock = both.readLock();
        holdForASecond(both.writeLock());
        String tried = timed(() -> lock.tryLock(400, TimeUnit.MILLISECONDS));
        String locked = timed(() -> {
            lock.lock();
            return "in";
        });
        lock.unlock();
        holdForASecond(both.writeLock());
        String interruptibly = timed(() -> {
            lock.lockInterruptibly();
            return "in";
        });
        lock.unlock();
        holdForASecond(both.writeLock());
        return tried + " " + locked + " " + interruptibly + " " + timed(() -> lock.tryLock(1, TimeUnit.HOURS));
    }

    @Takes(millis = 3000)
    public static void readersShareAndWritersDoNot() throws Exception {
        var lock = new ReentrantReadWriteLock();
        Thread[] threads = new Thread[7];
        for (int i = 0; i < 7; i++) {
            Lock mine = i < 5 ? lock.readLock() : lock.writeLock();
            threads[i] = after(0, () -> {
                mine.lock();
                Steps.sleep(1000);
                mine.unlock();
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Takes(
            api = {
                "StampedLock.writeLock()",
                "StampedLock.writeLockInterruptibly()",
                "StampedLock.tryWriteLock(long, TimeUnit)",
                "StampedLock.readLock()",
                "StampedLock.readLockInterruptibly()",
                "StampedLock.tryReadLock(long, TimeUnit)"
            },
            millis = 4100,
            result = "200:true 200:true 600:in 1000:in 1000:in 1000:in 100:InterruptedException")
    public static String stampedLock() throws Exception {
        var lock = new StampedLock();
        holdForASecond(lock.asWriteLock());
        String triedToWrite = timed(() -> lock.tryWriteLock(200, TimeUnit.MILLISECONDS) == 0);
        String triedToRead = timed(() -> lock.tryReadLock(200, TimeUnit.MILLISECONDS) == 0);
        String written = timed(() -> {
            lock.unlockWrite(lock.writeLock());
            return "in";
        });
        holdForASecond(lock.asWriteLock());
        String read = timed(() -> {
            lock.unlockRead(lock.readLock());
            return "in";
        });
        holdForASecond(lock.asWriteLock());
        String readInterruptibly = timed(() -> {
            lock.unlockRead(lock.readLockInterruptibly());
            return "in";
        });
        holdForASecond(lock.asReadLock());
        String writtenInterruptibly = timed(() -> {
            lock.unlockWrite(lock.writeLockInterruptibly());
            return "in";
        });
        holdForASecond(lock.asReadLock());
        interruptMeAfter(100);
        String interrupted = timed(() -> thrownBy(lock::writeLockInterruptibly));
        return triedToWrite + " " + triedToRead + " " + written + " " + read + " " + readInterruptibly + " "
                + writtenInterruptibly + " " + interrupted;
    }

    /** Waits for a condition in all ways. */
    private static String allWays(Lock lock, Condition condition) throws Exception {
        lock.lock();
        String nanos = timed(() -> condition.awaitNanos(100_000_000) <= 0);
        String units = timed(() -> condition.await(100, TimeUnit.MILLISECONDS));
        String until = timed(() -> condition.awaitUntil(new Date(System.currentTimeMillis() + 100)));
        List<String> seen = new java.util.ArrayList<>();
        List<Steps.Step> ways = List.of(
                condition::await,
                condition::awaitUninterruptibly,
                () -> condition.awaitNanos(Long.MAX_VALUE),
                () -> condition.await(1, TimeUnit.DAYS),
                () -> condition.awaitUntil(new Date(Long.MAX_VALUE)));
        for (Steps.Step way : ways) {
            after(50, () -> {
                lock.lock();
                condition.signal();
                lock.unlock();
            });
            seen.add(timed(() -> thrownBy(way)));
        }
        interruptMeAfter(10);
        seen.add(timed(() -> thrownBy(condition::await)));
        lock.unlock();
        return nanos + " " + units + " " + until + " " + seen;
    }

    private static final String CONDITION =
            "100:true 100:false 100:false [50:nothing, 50:nothing, 50:nothing, 50:nothing,"
                    + " 50:nothing, 10:InterruptedException]";

    @Takes(
            api = {
                "AbstractQueuedSynchronizer.ConditionObject.await()",
                "AbstractQueuedSynchronizer.ConditionObject.awaitNanos(long)",
                "AbstractQueuedSynchronizer.ConditionObject.await(long, TimeUnit)",
                "AbstractQueuedSynchronizer.ConditionObject.awaitUntil(Date)",
                "AbstractQueuedSynchronizer.ConditionObject.awaitUninterruptibly()"
            },
            millis = 560,
            result = CONDITION)
    public static String condition() throws Exception {
        var lock = new ReentrantLock();
        return allWays(lock, (AbstractQueuedSynchronizer.ConditionObject) lock.newCondition());
    }

    /** A mutex as the synchronizer's documentation shows one. */
    private static final class Mutex extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 0 ? 1 : -1;
        }
    }

    @Takes(
            api = {
                "AbstractQueuedSynchronizer.acquire(int)",
                "AbstractQueuedSynchronizer.acquireInterruptibly(int)",
                "AbstractQueuedSynchronizer.acquireShared(int)",
                "AbstractQueuedSynchronizer.acquireSharedInterruptibly(int)",
                "AbstractQueuedSynchronizer.tryAcquireNanos(int, long)",
                "AbstractQueuedSynchronizer.tryAcquireSharedNanos(int, long)"
            },
            millis = 1200,
            result = "100:false 100:false 300:in 300:in 200:in 200:in")
    public static String synchronizer() throws Exception {
        var mutex = new Mutex();
        mutex.acquire(1);
        String nanos = timed(() -> mutex.tryAcquireNanos(1, 100_000_000));
        String sharedNanos = timed(() -> mutex.tryAcquireSharedNanos(1, 100_000_000));
        after(300, () -> mutex.release(1));
        String acquired = timed(() -> {
            mutex.acquire(1);
            return "in";
        });
        after(300, () -> mutex.release(1));
        String interruptibly = timed(() -> {
            mutex.acquireInterruptibly(1);
            return "in";
        });
        after(200, () -> mutex.release(1));
        String shared = timed(() -> {
            mutex.acquireShared(1);
            return "in";
        });
        mutex.acquire(1);
        after(200, () -> mutex.release(1));
        String sharedInterruptibly = timed(() -> {
            mutex.acquireSharedInterruptibly(1);
            return "in";
        });
        return nanos + " " + sharedNanos + " " + acquired + " " + interruptibly + " " + shared + " "
                + sharedInterruptibly;
    }

    /** The same with a long for its state. */
    private static final class LongMutex extends AbstractQueuedLongSynchronizer {
        @Override
        protected boolean tryAcquire(long ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(long ignored) {
            setState(0);
            return true;
        }

        @Override
        protected long tryAcquireShared(long ignored) {
            return getState() == 0 ? 1 : -1;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getState() == 1;
        }
    }

    @Takes(
            api = {
                "AbstractQueuedLongSynchronizer.acquire(long)",
                "AbstractQueuedLongSynchronizer.acquireInterruptibly(long)",
                "AbstractQueuedLongSynchronizer.acquireShared(long)",
                "AbstractQueuedLongSynchronizer.acquireSharedInterruptibly(long)",
                "AbstractQueuedLongSynchronizer.tryAcquireNanos(long, long)",
                "AbstractQueuedLongSynchronizer.tryAcquireSharedNanos(long, long)",
                "AbstractQueuedLongSynchronizer.ConditionObject.await()",
                "AbstractQueuedLongSynchronizer.ConditionObject.awaitNanos(long)",
                "AbstractQueuedLongSynchronizer.ConditionObject.await(long, TimeUnit)",
                "AbstractQueuedLongSynchronizer.ConditionObject.awaitUntil(Date)",
                "AbstractQueuedLongSynchronizer.ConditionObject.awaitUninterruptibly()"
            },
            millis = 1800,
            result = "100:false 100:false 300:in 300:in 200:in 200:in 100:true 100:false 100:false 150:in 150:in")
    public static String longSynchronizer() throws Exception {
        var mutex = new LongMutex();
        mutex.acquire(1);
        String nanos = timed(() -> mutex.tryAcquireNanos(1, 100_000_000));
        String sharedNanos = timed(() -> mutex.tryAcquireSharedNanos(1, 100_000_000));
        after(300, () -> mutex.release(1));
        String acquired = timed(() -> {
            mutex.acquire(1);
            return "in";
        });
        after(300, () -> mutex.release(1));
        String interruptibly = timed(() -> {
            mutex.acquireInterruptibly(1);
            return "in";
        });
        after(200, () -> mutex.release(1));
        String shared = timed(() -> {
            mutex.acquireShared(1);
            return "in";
        });
        mutex.acquire(1);
        after(200, () -> mutex.release(1));
        String sharedInterruptibly = timed(() -> {
            mutex.acquireSharedInterruptibly(1);
            return "in";
        });
        mutex.acquire(1);
        AbstractQueuedLongSynchronizer.ConditionObject condition = mutex.new ConditionObject();
        String conditions = timed(() -> condition.awaitNanos(100_000_000) <= 0) + " "
                + timed(() -> condition.await(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> condition.awaitUntil(new Date(System.currentTimeMillis() + 100)));
        Steps.Step signal = () -> {
            mutex.acquire(1);
            condition.signalAll();
            mutex.release(1);
        };
        after(150, signal);
        String awaited = timed(() -> {
            condition.await();
            return "in";
        });
        after(150, signal);
        String uninterruptibly = timed(() -> {
            condition.awaitUninterruptibly();
            return "in";
        });
        return nanos + " " + sharedNanos + " " + acquired + " " + interruptibly + " " + shared + " "
                + sharedInterruptibly + " " + conditions + " " + awaited + " " + uninterruptibly;
    }

    @Takes(millis = 500, result = "true [T] T null")
    public static String locksTellTheThreadsThatTheyWereUsedBy() throws Exception {
        class Telling extends ReentrantLock {
            String tell(Thread thread) {
                return hasQueuedThread(thread) + " "
                        + getQueuedThreads().stream().map(Thread::getName).toList() + " ";
            }

            Thread owner() {
                return getOwner();
            }
        }
        var lock = new Telling();
        lock.lock();
        Thread thread = Thread.ofPlatform().name("T").start(() -> {
            lock.lock();
            Steps.sleep(400);
            lock.unlock();
        });
        Thread.sleep(50);
        String seen = lock.tell(thread);
        lock.unlock();
        Thread.sleep(50);
        seen += lock.owner() == thread ? "T" : "" + lock.owner();
        thread.join();
        Thread.sleep(50);
        return seen + " " + lock.owner();
    }
}
