package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What rewritten class files call, those of the JDK and those under test. Public because {@code java.base} calls it;
 * nothing for people to call. Outside a bubble every method does what the replaced code did.
 */
public final class Hooks {
    private static final StackWalker STACK = StackWalker.getInstance();

    private static volatile boolean installed;

    private Hooks() {}

    /** Called by the agent when the JDK is rewritten. */
    public static void installed() {
        installed = true;
    }

    static boolean areInstalled() {
        return installed;
    }

    // ---- which bubble ----

    /** The bubble the current thread belongs to; null outside. */
    static @Nullable Scheduler current() {
        return schedulerOf(Thread.currentThread());
    }

    static @Nullable Scheduler schedulerOf(Thread thread) {
        if (thread.isVirtual()) {
            return JdkInternals.scheduler(thread) instanceof Scheduler scheduler ? scheduler : null;
        }
        return thread instanceof Carrier carrier ? carrier.scheduler() : null;
    }

    // ---- clocks ----

    /** For {@code System.nanoTime()} within the JDK. */
    public static long nanoTime() {
        Scheduler scheduler = current();
        return scheduler == null ? System.nanoTime() : scheduler.clock.nanoTime();
    }

    /** For {@code System.currentTimeMillis()} within the JDK. */
    public static long currentTimeMillis() {
        Scheduler scheduler = current();
        return scheduler == null ? System.currentTimeMillis() : scheduler.clock.currentTimeMillis();
    }

    /** For {@code System.nanoTime()} in rewritten code. */
    public static long readNanoTime() {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return System.nanoTime();
        }
        scheduler.clockRead();
        return scheduler.clock.nanoTime();
    }

    /** For {@code System.currentTimeMillis()} in rewritten code. */
    public static long readCurrentTimeMillis() {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return System.currentTimeMillis();
        }
        scheduler.clockRead();
        return scheduler.clock.currentTimeMillis();
    }

    /**
     * For {@code VM.getNanoTimeAdjustment(offsetInSeconds)} in {@code java.time.Clock}.
     *
     * @param real what the VM answered
     */
    public static long nanoTimeAdjustment(long offsetInSeconds, long real) {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return real;
        }
        return (VirtualClock.EPOCH_SECOND - offsetInSeconds) * 1_000_000_000L + scheduler.clock.now();
    }

    // ---- platform threads ----

    /**
     * For {@code Thread.start0()}.
     *
     * @return whether a stand-in was started; if not, the real thread must be
     */
    public static boolean start(Thread platform) {
        Scheduler scheduler = current();
        if (scheduler == null || platform instanceof Carrier || isOfTheJdk(platform)) {
            return false;
        }
        PlatformFacade.start(scheduler, platform);
        return true;
    }

    /** The JDK's own helpers (cleaner, process reaper, unblocker, carriers of virtual threads) live outside every bubble. */
    private static boolean isOfTheJdk(Thread thread) {
        String type = thread.getClass().getName();
        return type.equals("jdk.internal.misc.InnocuousThread") || type.equals("jdk.internal.misc.CarrierThread");
    }

    /** The VM's own threads, such as the reference handler, are in the group that has no parent. */
    private static boolean isOfTheVm(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && group.getParent() == null;
    }

    /** At the start of {@code VirtualThread.start}. */
    public static void virtualThreadStarts(Thread virtual) {
        Scheduler scheduler = schedulerOf(virtual);
        if (scheduler != null) {
            scheduler.started(virtual);
        } else {
            Scheduler mine = current();
            if (mine != null) {
                mine.threadEscaped();
            }
        }
    }

    /** The thread that runs in the place of a platform thread; null if that one is no facade. */
    public static @Nullable Thread standInOf(Thread thread) {
        PlatformFacade facade = PlatformFacade.of(thread);
        return facade == null ? null : facade.standIn();
    }

    /** The thread that really runs: the stand-in of a facade, any other thread itself. */
    static Thread standIn(Thread thread) {
        Thread standIn = standInOf(thread);
        return standIn == null ? thread : standIn;
    }

    /** For the argument of {@code LockSupport.unpark}: also notes where a bubble wakes a thread outside of it. */
    public static @Nullable Thread unparked(@Nullable Thread thread) {
        if (thread == null) {
            return null;
        }
        Thread real = standIn(thread);
        Scheduler scheduler = current();
        if (scheduler != null
                && schedulerOf(real) != scheduler
                && real.isAlive()
                && !isOfTheJdk(real)
                && !isOfTheVm(real)
                && !handsOverALock(real)) {
            scheduler.threadEscaped();
        }
        return real;
    }

    /**
     * Whether the current thread is giving up a lock that the other one queues for. The JDK's own locks, a print stream's
     * say, are shared with other bubbles; handing one over is no dealing with the outside, and whether it happens is chance.
     * Signalling a condition is such a dealing, though the lock is what wakes the other thread.
     */
    private static boolean handsOverALock(Thread woken) {
        return !(LockSupport.getBlocker(woken) instanceof Condition)
                && STACK.walk(frames -> frames.anyMatch(
                        frame -> frame.getClassName().startsWith("java.util.concurrent.locks.Reentrant")));
    }

    /** Another thread than the bubble's own made one of its threads runnable. */
    static boolean isOfTheOutside(Thread thread) {
        return !isOfTheJdk(thread) && !(thread instanceof Carrier);
    }

    /** For the argument of {@code LockSupport.getBlocker}. */
    public static Thread inspected(Thread thread) {
        return standIn(thread);
    }

    /** For {@code Thread.currentThread()}: the platform thread that the code under test made, if it runs in one. */
    public static Thread currentThread() {
        return visible(Thread.currentThread());
    }

    /** The thread that the code under test knows. */
    public static Thread visible(Thread thread) {
        if (!thread.isVirtual()) {
            return thread;
        }
        PlatformFacade facade = PlatformFacade.standingIn(thread);
        return facade == null ? thread : facade.platform();
    }

    /** For the owner of a lock and the threads that wait for it, where a lock tells its users. */
    public static @Nullable Thread visibleOrNull(@Nullable Thread thread) {
        return thread == null ? null : visible(thread);
    }

    /** For the list of all platform threads: those of the bubble, of which the VM knows nothing, and no other ones. */
    public static Thread[] platformThreads(Thread[] real) {
        Scheduler scheduler = current();
        return scheduler == null ? real : scheduler.platformThreads();
    }

    /** For the stacks of these threads; null outside a bubble. */
    public static StackTraceElement @Nullable [] @Nullable [] stacks(Thread[] threads) {
        if (current() == null) {
            return null;
        }
        var stacks = new StackTraceElement[threads.length][];
        for (int i = 0; i < threads.length; i++) {
            stacks[i] = threads[i].isAlive() ? threads[i].getStackTrace() : null;
        }
        return stacks;
    }

    /**
     * At the start of {@code Thread.dispatchUncaughtException}, which virtual threads call.
     *
     * @return whether that is done: the run tells of it, so nothing is printed
     */
    public static boolean uncaught(Thread thread, Throwable e) {
        Scheduler scheduler = schedulerOf(thread);
        if (scheduler == null) {
            return false;
        }
        if (e instanceof BubbleDeath) {
            return true;
        }
        scheduler.uncaught(e);
        return JdkInternals.handlerAsSet(thread) == null && Thread.getDefaultUncaughtExceptionHandler() == null;
    }

    /** At the start of {@code Thread.setDefaultUncaughtExceptionHandler}: a bubble has its own. @return whether done */
    public static boolean setDefaultHandler(Thread.@Nullable UncaughtExceptionHandler handler) {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return false;
        }
        scheduler.own.setDefaultHandler(handler);
        return true;
    }

    /** At the start of {@code Thread.getDefaultUncaughtExceptionHandler}; null where the JVM's counts. */
    public static Thread.@Nullable UncaughtExceptionHandler defaultHandler() {
        Scheduler scheduler = current();
        return scheduler == null ? null : scheduler.own.defaultHandler();
    }

    /** For the generated name of a thread; null outside a bubble. */
    public static @Nullable String threadName() {
        Scheduler scheduler = current();
        return scheduler == null ? null : "Thread-" + scheduler.own.nextThreadNumber();
    }

    /** For the number in {@code pool-1-thread-1}. */
    public static int poolNumber(int real) {
        Scheduler scheduler = current();
        return scheduler == null ? real : scheduler.own.nextPoolNumber();
    }

    /** For the common pool. */
    public static ForkJoinPool commonPool(ForkJoinPool real) {
        Scheduler scheduler = current();
        return scheduler == null ? real : scheduler.own.commonPool();
    }

    /** For {@code Runtime.availableProcessors}: pools must not be as wide as the machine happens to be. */
    public static int availableProcessors(Runtime runtime) {
        Scheduler scheduler = current();
        return scheduler == null ? runtime.availableProcessors() : scheduler.options.commonParallelism() + 1;
    }

    /** At the start of {@code ThreadLocalRandom.localInit}. @return whether the thread has been seeded */
    public static boolean seedRandom() {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return false;
        }
        scheduler.seedCurrent();
        return true;
    }

    /** For {@code Thread.threadId()} where random numbers are drawn from it. */
    public static long randomStep(Thread thread) {
        Scheduler scheduler = current();
        return scheduler == null ? thread.threadId() : scheduler.replayableId(thread);
    }

    /** For what a new {@code Random} or {@code SplittableRandom} takes from a process-wide counter. */
    public static long seed(long real) {
        Scheduler scheduler = current();
        return scheduler == null ? real : scheduler.own.nextSeed();
    }

    /** At the start of {@code Math.random}, whose generator is one for the whole JVM; negative outside a bubble. */
    public static double random() {
        Scheduler scheduler = current();
        return scheduler == null ? -1 : (scheduler.own.nextSeed() >>> 11) * 0x1.0p-53;
    }

    /** At the start of {@code UUID.randomUUID}; null outside a bubble. */
    public static @Nullable UUID randomUuid() {
        Scheduler scheduler = current();
        if (scheduler == null) {
            return null;
        }
        long most = scheduler.own.nextSeed() & 0xffff_ffff_ffff_0fffL | 0x4000L; // version 4
        long least = scheduler.own.nextSeed() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L; // IETF variant
        return new UUID(most, least);
    }

    // ---- waiting ----

    /** For {@code Unsafe.park} in pools, which passes by {@code LockSupport}. */
    public static void park(Object unsafe, boolean absolute, long time) {
        if (absolute) {
            LockSupport.parkUntil(time);
        } else if (time == 0) {
            LockSupport.park();
        } else {
            LockSupport.parkNanos(time);
        }
    }

    /** For {@code Unsafe.unpark} in pools. */
    public static void unpark(Object unsafe, Object thread) {
        LockSupport.unpark((Thread) thread);
    }

    /** At the start of {@code VirtualThread.schedule}. @return null outside a bubble */
    public static @Nullable Future<?> schedule(Executor scheduler, Runnable task, long delay, TimeUnit unit) {
        return scheduler instanceof Scheduler bubble ? bubble.clock.schedule(task, unit.toNanos(delay)) : null;
    }

    /** At the start of {@code VirtualThread.parkOnCarrierThread}. @return whether that is done */
    public static boolean parkPinned(Thread virtual, boolean timed, long nanos) {
        Scheduler scheduler = schedulerOf(virtual);
        if (scheduler == null) {
            return false;
        }
        scheduler.parkPinned(virtual, timed, nanos);
        return true;
    }

    /** For {@code Thread.ofVirtual} where the JDK makes its pollers of sockets: they serve the whole JVM. */
    public static Thread.Builder.OfVirtual ofVirtualOutside() {
        return JdkInternals.virtualThreads(JdkInternals.defaultScheduler());
    }

    /** For {@code LockSupport.park} where a thread waits for a socket. */
    public static void parkOutside() {
        waitOutside(1);
        try {
            LockSupport.park();
        } finally {
            waitOutside(-1);
        }
    }

    /** For {@code LockSupport.parkNanos} where a thread waits for a socket. */
    public static void parkNanosOutside(long nanos) {
        waitOutside(1);
        try {
            LockSupport.parkNanos(nanos);
        } finally {
            waitOutside(-1);
        }
    }

    /** For {@code Condition.await} where a thread waits for the end of a process. */
    public static void awaitOutside(Condition condition) throws InterruptedException {
        waitOutside(1);
        try {
            condition.await();
        } finally {
            waitOutside(-1);
        }
    }

    /** For {@code Condition.awaitNanos} where a thread waits for the end of a process. */
    public static long awaitNanosOutside(Condition condition, long nanos) throws InterruptedException {
        waitOutside(1);
        try {
            return condition.awaitNanos(nanos);
        } finally {
            waitOutside(-1);
        }
    }

    private static void waitOutside(int more) {
        Scheduler scheduler = current();
        if (scheduler != null) {
            scheduler.waitOutside(more);
        }
    }

    /** At the start of what leaves something to be done by a thread of the JDK. */
    public static void dealsWithOutside() {
        Scheduler scheduler = current();
        if (scheduler != null) {
            scheduler.threadEscaped();
        }
    }

    /** For a thread that is joined: the one that runs in its place, null if there is none. Notes who is outside. */
    public static @Nullable Thread joined(Thread awaited) {
        Thread standIn = standInOf(awaited);
        virtualThreadJoins(standIn == null ? awaited : standIn);
        return standIn;
    }

    /** At the start of {@code VirtualThread.joinNanos}. */
    public static void virtualThreadJoins(Thread awaited) {
        Scheduler scheduler = current();
        if (scheduler != null && awaited.isAlive() && schedulerOf(awaited) != scheduler) {
            scheduler.threadEscaped();
        }
    }

    /** Before the unblocker takes a thread off the waiting list. */
    public static void unblockerBegins() {
        MonitorFence.unblockerBegins();
    }

    /** After the unblocker has put the thread back into its queue. */
    public static void unblockerEnds() {
        MonitorFence.unblockerEnds();
    }

    // ---- rewritten code only ----

    /** At method entry. */
    public static void tick() {
        ticks(1);
    }

    /** At the start of a {@code catch} of everything: the end of a bubble is not for it. */
    public static void caught(Throwable e) {
        if (e instanceof BubbleDeath end) {
            throw end;
        }
    }

    /** After so many rounds of loops. */
    public static void ticks(int count) {
        Scheduler scheduler = current();
        if (scheduler != null) {
            scheduler.ticks(count);
        }
    }

    /** For {@code Thread.onSpinWait()}. */
    public static void onSpinWait() {
        Scheduler scheduler = current();
        if (scheduler == null) {
            Thread.onSpinWait();
        } else {
            scheduler.yieldPolling();
        }
    }

    /** For {@code System.exit} and {@code Runtime.exit} and {@code halt}. */
    public static void exit(int status) {
        Scheduler scheduler = current();
        if (scheduler == null) {
            System.exit(status);
            return;
        }
        var attempt = new ExitAttempt(status);
        scheduler.uncaught(attempt); // kept even where the code under test catches it
        throw attempt;
    }

    /** For {@code Runtime.exit} and {@code Runtime.halt}. */
    public static void exit(Runtime runtime, int status) {
        exit(status);
    }
}
