package dev.makespan.bubble.programs.innocents;

import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.Threads;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Plain data whose uses are ordered by threads, locks, volatile fields, atomics or the initialisation of classes. */
public final class Ordered {
    private Ordered() {}

    // ---- threads ----

    @Takes(millis = 0, result = "42 43")
    public static String startAndJoin() throws Exception {
        Box box = new Box().fill();
        int[] seen = new int[1];
        Thread thread = new Thread(() -> {
            seen[0] = box.sum();
            box.value++;
        });
        thread.start();
        thread.join();
        return seen[0] + " " + box.sum();
    }

    @Takes(millis = 0, result = "42")
    public static int virtualThread() throws Exception {
        Box box = new Box();
        Thread.startVirtualThread(box::fill).join();
        return box.sum();
    }

    @Takes(millis = 5, result = "42")
    public static int joinWithTimeout() throws Exception {
        Box box = new Box();
        Thread thread = new Thread(() -> {
            LockSupport.parkNanos(5_000_000);
            box.fill();
        });
        thread.start();
        while (!thread.join(java.time.Duration.ofMillis(2))) {
            Thread.onSpinWait();
        }
        return box.sum();
    }

    @Takes(millis = 0, result = "42")
    public static int notAliveAnyMore() {
        Box box = new Box();
        Thread thread = new Thread(box::fill);
        thread.start();
        while (thread.isAlive()) {
            Thread.onSpinWait();
        }
        return box.sum();
    }

    /** Who sees the interrupt sees what was written before it. */
    @Takes(millis = 0, result = "42")
    public static int interrupt() throws Exception {
        Box box = new Box();
        int[] sum = new int[1];
        Thread thread = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            sum[0] = box.sum();
        });
        thread.start();
        box.fill();
        thread.interrupt();
        thread.join();
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int interruptedSleep() throws Exception {
        Box box = new Box();
        int[] sum = new int[1];
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                sum[0] = box.sum();
            }
        });
        thread.start();
        box.fill();
        thread.interrupt();
        thread.join();
        return sum[0];
    }

    /** No hand-over at all: each thread has its own. */
    @Takes(millis = 0, result = "1 2")
    public static String threadLocal() throws Exception {
        ThreadLocal<Box> own = ThreadLocal.withInitial(Box::new);
        int[] seen = new int[2];
        Threads.sideBySide(
                () -> {
                    own.get().value++;
                    seen[0] = own.get().value;
                },
                () -> {
                    own.get().value += 2;
                    seen[1] = own.get().value;
                });
        return seen[0] + " " + seen[1];
    }

    @Takes(millis = 0, result = "42")
    public static int inheritableThreadLocal() throws Exception {
        InheritableThreadLocal<Box> inherited = new InheritableThreadLocal<>();
        inherited.set(new Box().fill());
        int[] sum = new int[1];
        Threads.sideBySide(() -> sum[0] = inherited.get().sum());
        return sum[0];
    }

    @Takes(millis = 20, result = "42")
    public static int timer() throws Exception {
        Box box = new Box().fill();
        Object monitor = new Object();
        int[] sum = new int[1];
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        synchronized (monitor) {
                            sum[0] = box.sum();
                            monitor.notifyAll();
                        }
                    }
                },
                20);
        synchronized (monitor) {
            while (sum[0] == 0) {
                monitor.wait();
            }
        }
        timer.cancel();
        return sum[0];
    }

    // ---- monitors and locks ----

    private static int staticCount;

    private static synchronized void countInClass() {
        staticCount++;
    }

    @Takes(millis = 0, result = "3")
    public static int staticSynchronized() throws Exception {
        Threads.sideBySide(Ordered::countInClass, Ordered::countInClass, () -> {
            synchronized (Ordered.class) {
                staticCount++;
            }
        });
        return staticCount;
    }

    private static final class Counter {
        private int count;

        synchronized void count() {
            count++;
        }

        /** Leaves the monitor by an exception. */
        synchronized void countAndFail() {
            count++;
            throw new IllegalStateException("as intended");
        }
    }

    @Takes(millis = 0, result = "3")
    public static int synchronizedMethods() throws Exception {
        Counter counter = new Counter();
        Threads.sideBySide(counter::count, counter::count, () -> {
            try {
                counter.countAndFail();
            } catch (IllegalStateException e) {
                Thread.yield();
            }
        });
        return counter.count;
    }

    @Takes(millis = 0, result = "42")
    public static int waitAndNotify() throws Exception {
        Box box = new Box();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    synchronized (box) {
                        while (box.value == 0) {
                            box.wait();
                        }
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    synchronized (box) {
                        box.fill();
                        box.notify();
                    }
                });
        return sum[0];
    }

    /** The data is used outside of the lock, but what is done inside of it orders that. */
    @Takes(millis = 0, result = "42")
    public static int piggybacking() throws Exception {
        Box box = new Box();
        ReentrantLock lock = new ReentrantLock();
        boolean[] filled = new boolean[1];
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    boolean seen = false;
                    while (!seen) {
                        Thread.onSpinWait();
                        lock.lock();
                        seen = filled[0];
                        lock.unlock();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    lock.lock();
                    filled[0] = true;
                    lock.unlock();
                });
        return sum[0];
    }

    @Takes(millis = 0, result = "2")
    public static int tryLock() throws Exception {
        Box box = new Box();
        ReentrantLock lock = new ReentrantLock();
        Threads.Action count = () -> {
            while (!lock.tryLock()) {
                Thread.onSpinWait();
            }
            box.value++;
            lock.unlock();
        };
        Threads.sideBySide(count, count);
        return box.value;
    }

    @Takes(millis = 0, result = "42")
    public static int condition() throws Exception {
        Box box = new Box();
        ReentrantLock lock = new ReentrantLock();
        Condition filled = lock.newCondition();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    lock.lock();
                    try {
                        while (box.value == 0) {
                            filled.await();
                        }
                    } finally {
                        lock.unlock();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    lock.lock();
                    try {
                        box.fill();
                        filled.signal();
                    } finally {
                        lock.unlock();
                    }
                });
        return sum[0];
    }

    @Takes(millis = 0, result = "true true 44")
    public static String readWriteLock() throws Exception {
        Box box = new Box().fill();
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        boolean[] whole = new boolean[2];
        Threads.Action write = () -> {
            lock.writeLock().lock();
            try {
                box.value--;
                box.elements[0] += 2;
            } finally {
                lock.writeLock().unlock();
            }
        };
        Threads.sideBySide(
                write, write, () -> whole[0] = sumLocked(box, lock) >= 42, () -> whole[1] = sumLocked(box, lock) <= 44);
        return whole[0] + " " + whole[1] + " " + box.sum();
    }

    private static int sumLocked(Box box, ReentrantReadWriteLock lock) {
        lock.readLock().lock();
        try {
            return box.sum();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** As in the class comment of StampedLock: what is read before the stamp is validated is used only after that. */
    private static final class Point {
        private final StampedLock lock = new StampedLock();
        private int x;
        private int y;

        void move() {
            long stamp = lock.writeLock();
            try {
                x++;
                y--;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        int sum() {
            long stamp = lock.tryOptimisticRead();
            int sum = x + y;
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                try {
                    sum = x + y;
                } finally {
                    lock.unlockRead(stamp);
                }
            }
            return sum;
        }
    }

    @Takes(millis = 0, result = "0 0")
    public static String optimisticRead() throws Exception {
        Point point = new Point();
        int[] sums = {1, 1};
        Threads.sideBySide(point::move, () -> sums[0] = point.sum(), point::move, () -> sums[1] = point.sum());
        return sums[0] + " " + sums[1];
    }

    @Takes(millis = 0, result = "2")
    public static int stampedLock() throws Exception {
        Box box = new Box();
        StampedLock lock = new StampedLock();
        Threads.Action count = () -> {
            long stamp = lock.readLock();
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0) {
                lock.unlockRead(stamp);
                write = lock.writeLock();
            }
            box.value++;
            lock.unlock(write);
        };
        Threads.sideBySide(count, count);
        return box.value;
    }

    @Takes(millis = 0, result = "42")
    public static int parkAndUnpark() throws Exception {
        Box box = new Box();
        AtomicBoolean filled = new AtomicBoolean();
        int[] sum = new int[1];
        Thread reader = new Thread(() -> {
            while (!filled.get()) {
                LockSupport.park();
            }
            sum[0] = box.sum();
        });
        reader.start();
        box.fill();
        filled.set(true);
        LockSupport.unpark(reader);
        reader.join();
        return sum[0];
    }

    // ---- volatile and atomics ----

    private static volatile boolean ready;

    @Takes(millis = 0, result = "42")
    public static int volatileFlag() throws Exception {
        Box box = new Box();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (!ready) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    ready = true;
                });
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int atomicReference() throws Exception {
        AtomicReference<Box> published = new AtomicReference<>(new Box());
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    Box box;
                    while ((box = published.get()).value == 0) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> published.updateAndGet(old -> new Box().fill()));
        return sum[0];
    }

    /** A lock of one's own: compareAndSet takes it, set gives it back. */
    @Takes(millis = 0, result = "3")
    public static int spinLock() throws Exception {
        Box box = new Box();
        AtomicBoolean taken = new AtomicBoolean();
        Threads.Action count = () -> {
            while (!taken.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
            box.value++;
            taken.set(false);
        };
        Threads.sideBySide(count, count, count);
        return box.value;
    }

    /** The last to arrive, by the counter, takes what the others left: no other order is needed. */
    @Takes(millis = 0, result = "6")
    public static int lastOneSumsUp() throws Exception {
        int[] parts = new int[3];
        int[] sum = new int[1];
        AtomicInteger missing = new AtomicInteger(3);
        Threads.Action[] actions = new Threads.Action[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            actions[i] = () -> {
                parts[me] = me + 1;
                if (missing.decrementAndGet() == 0) {
                    sum[0] = parts[0] + parts[1] + parts[2];
                }
            };
        }
        Threads.sideBySide(actions);
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int atomicIntegerArray() throws Exception {
        Box box = new Box();
        AtomicIntegerArray flags = new AtomicIntegerArray(2);
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (flags.get(1) == 0) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    flags.set(1, 1);
                });
        return sum[0];
    }

    private static final class Turnstile {
        private static final AtomicIntegerFieldUpdater<Turnstile> STATE =
                AtomicIntegerFieldUpdater.newUpdater(Turnstile.class, "state");
        private volatile int state;
    }

    @Takes(millis = 0, result = "42")
    public static int fieldUpdater() throws Exception {
        Box box = new Box();
        Turnstile turnstile = new Turnstile();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (turnstile.state == 0) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    Turnstile.STATE.compareAndSet(turnstile, 0, 1);
                });
        return sum[0];
    }

    private static final class Flag {
        private static final VarHandle SET;

        static {
            try {
                SET = MethodHandles.lookup().findVarHandle(Flag.class, "set", boolean.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private boolean set;
    }

    /** The field is not volatile; its handle's release and acquire do as well. */
    @Takes(millis = 0, result = "42")
    public static int releaseAndAcquire() throws Exception {
        Box box = new Box();
        Flag flag = new Flag();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (!(boolean) Flag.SET.getAcquire(flag)) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> {
                    box.fill();
                    Flag.SET.setRelease(flag, true);
                });
        return sum[0];
    }

    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);

    @Takes(millis = 0, result = "3")
    public static int varHandleOfAnArray() throws Exception {
        int[] counts = new int[1];
        Threads.Action count = () -> ELEMENT.getAndAdd(counts, 0, 1);
        Threads.sideBySide(count, count, count);
        return (int) ELEMENT.getVolatile(counts, 0);
    }

    @Takes(millis = 0, result = "3")
    public static long longAdder() throws Exception {
        LongAdder adder = new LongAdder();
        Threads.sideBySide(adder::increment, adder::increment, adder::increment);
        return adder.sum();
    }

    // ---- initialisation and immutability ----

    private static final class Holder {
        static final Box BOX = new Box().fill();
    }

    @Takes(millis = 0, result = "42 42")
    public static String holderIdiom() throws Exception {
        int[] sums = new int[2];
        Threads.sideBySide(() -> sums[0] = Holder.BOX.sum(), () -> sums[1] = Holder.BOX.sum());
        return sums[0] + " " + sums[1];
    }

    private enum Singleton {
        INSTANCE;

        private final Box box = new Box().fill();
    }

    @Takes(millis = 0, result = "42 42")
    public static String enumSingleton() throws Exception {
        int[] sums = new int[2];
        Threads.sideBySide(() -> sums[0] = Singleton.INSTANCE.box.sum(), () -> sums[1] = Singleton.INSTANCE.box.sum());
        return sums[0] + " " + sums[1];
    }

    private static final class Doubled {
        private static int given;

        private static final class Late {
            static int doubled = given * 2;
        }
    }

    /** The initialiser reads what the first user wrote; the second user sees what the initialiser wrote. */
    @Takes(millis = 0, result = "42")
    public static int initialiserReads() throws Exception {
        Doubled.given = 21;
        int[] seen = new int[2];
        Threads.sideBySide(() -> seen[0] = Doubled.Late.doubled, () -> seen[1] = Doubled.Late.doubled);
        return seen[0] == seen[1] ? seen[0] : -1;
    }

    private static final class Immutable {
        private final Map<String, Integer> map = new HashMap<>();

        Immutable() {
            map.put("answer", 42);
        }

        int answer() {
            return map.get("answer");
        }
    }

    /** What is reached through a final field may be read without a lock once the constructor is done. */
    @Takes(millis = 0, result = "42 42")
    public static String finalField() throws Exception {
        Immutable immutable = new Immutable();
        int[] seen = new int[2];
        Threads.sideBySide(() -> seen[0] = immutable.answer(), () -> seen[1] = immutable.answer());
        return seen[0] + " " + seen[1];
    }

    /** The one benign race that the language allows: each computes the same immutable value. */
    @Takes(millis = 0, result = "true")
    public static boolean hashOfAString() throws Exception {
        String text = "a text " + Thread.currentThread().getName();
        int[] hashes = new int[2];
        Threads.sideBySide(() -> hashes[0] = text.hashCode(), () -> hashes[1] = text.hashCode());
        return hashes[0] == hashes[1];
    }

    // ---- collections that lock themselves ----

    @Takes(millis = 0, result = "4")
    public static int synchronizedList() throws Exception {
        List<Box> list = Collections.synchronizedList(new ArrayList<>());
        Threads.Action add = () -> {
            list.add(new Box());
            list.add(new Box());
        };
        Threads.sideBySide(add, add);
        return list.size();
    }

    @Takes(millis = 0, result = "42")
    public static int synchronizedMap() throws Exception {
        Map<String, Box> map = Collections.synchronizedMap(new HashMap<>());
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    Box box;
                    while ((box = map.get("box")) == null) {
                        Thread.onSpinWait();
                    }
                    sum[0] = box.sum();
                },
                () -> map.put("box", new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int vector() throws Exception {
        Vector<Box> vector = new Vector<>();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (vector.isEmpty()) {
                        Thread.onSpinWait();
                    }
                    sum[0] = vector.firstElement().sum();
                },
                () -> vector.add(new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "42")
    public static int hashtable() throws Exception {
        Hashtable<String, Box> table = new Hashtable<>();
        int[] sum = new int[1];
        Threads.sideBySide(
                () -> {
                    while (!table.containsKey("box")) {
                        Thread.onSpinWait();
                    }
                    sum[0] = table.get("box").sum();
                },
                () -> table.put("box", new Box().fill()));
        return sum[0];
    }

    @Takes(millis = 0, result = "4")
    public static int stringBuffer() throws Exception {
        StringBuffer buffer = new StringBuffer();
        Threads.sideBySide(() -> buffer.append("ab"), () -> buffer.append("cd"));
        return buffer.length();
    }

    /** One guard for two collections that have none of their own. */
    @Takes(millis = 0, result = "2 2")
    public static String guardedCollections() throws Exception {
        List<String> list = new ArrayList<>();
        Map<String, Integer> map = new HashMap<>();
        Object guard = new Object();
        Threads.sideBySide(
                () -> {
                    synchronized (guard) {
                        list.add("a");
                        map.put("a", 1);
                    }
                },
                () -> {
                    synchronized (guard) {
                        list.add("b");
                        map.put("b", 2);
                    }
                });
        return list.size() + " " + map.size();
    }
}
