package dev.makespan.bubble.jdk;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import org.jspecify.annotations.Nullable;

/**
 * The private fields and methods of JDK 25 that the bubble reads, writes and calls.
 *
 * <p>Linking fails with an {@link UnsupportedJdkException} where the running JDK has other private parts. {@code
 * java.lang} and its neighbours must have been opened to this class's module before it is initialised; the agent does
 * that.
 */
public final class JdkInternals {
    /** States of a {@code java.lang.VirtualThread}; its own constants, which are private. */
    public static final int PARKED = 4;

    public static final int TIMED_PARKED = 7;
    public static final int UNPARKED = 9;
    public static final int YIELDED = 11;
    public static final int BLOCKED = 13;
    public static final int UNBLOCKED = 14;
    public static final int WAIT = 16;
    public static final int TIMED_WAIT = 18;
    public static final int TERMINATED = 99;

    private static final int SUSPENDED = 1 << 8;

    /** {@code java.lang.Thread.ThreadState}: what the VM keeps in {@code Thread.holder.threadStatus}. */
    private static final int STATUS_RUNNABLE = 5;

    private static final int STATUS_TERMINATED = 2;

    private static final MethodHandle SCHEDULER;
    private static final MethodHandle DEFAULT_SCHEDULER;
    private static final MethodHandle RUN_CONTINUATION;
    private static final MethodHandle STATE;
    private static final MethodHandle ON_WAITING_LIST;
    private static final MethodHandle BLOCK_PERMIT;
    private static final MethodHandle PARK_PERMIT;
    private static final MethodHandle SET_PARK_PERMIT;
    private static final MethodHandle BINDINGS;
    private static final MethodHandle SET_BINDINGS;
    private static final MethodHandle HANDLER;
    private static final MethodHandle HOLDER;
    private static final MethodHandle SET_STATUS;
    private static final MethodHandle INHERITED_LOCALS;
    private static final MethodHandle SET_INHERITED_LOCALS;
    private static final MethodHandle EXIT;
    private static final MethodHandle SET_PROBE;
    private static final MethodHandle SET_SEED;
    private static final MethodHandle SET_SECONDARY_SEED;
    private static final MethodHandle LOCK_OWNER;
    private static final MethodHandle NEW_BUILDER;

    static {
        try {
            var lookup = MethodHandles.lookup();
            Class<?> virtual = Class.forName("java.lang.VirtualThread", false, null);
            var inVirtual = MethodHandles.privateLookupIn(virtual, lookup);
            SCHEDULER = inVirtual
                    .findGetter(virtual, "scheduler", Executor.class)
                    .asType(methodType(Executor.class, Thread.class));
            DEFAULT_SCHEDULER = inVirtual
                    .findStaticGetter(virtual, "DEFAULT_SCHEDULER", java.util.concurrent.ForkJoinPool.class)
                    .asType(methodType(Executor.class));
            RUN_CONTINUATION = inVirtual
                    .findGetter(virtual, "runContinuation", Runnable.class)
                    .asType(methodType(Runnable.class, Thread.class));
            STATE = inVirtual.findGetter(virtual, "state", int.class).asType(methodType(int.class, Thread.class));
            var flag = methodType(boolean.class, Thread.class);
            ON_WAITING_LIST = inVirtual
                    .findGetter(virtual, "onWaitingList", boolean.class)
                    .asType(flag);
            BLOCK_PERMIT =
                    inVirtual.findGetter(virtual, "blockPermit", boolean.class).asType(flag);
            PARK_PERMIT =
                    inVirtual.findGetter(virtual, "parkPermit", boolean.class).asType(flag);
            SET_PARK_PERMIT = inVirtual
                    .findSetter(virtual, "parkPermit", boolean.class)
                    .asType(methodType(void.class, Thread.class, boolean.class));

            var inThread = MethodHandles.privateLookupIn(Thread.class, lookup);
            BINDINGS = inThread.findGetter(Thread.class, "scopedValueBindings", Object.class);
            SET_BINDINGS = inThread.findSetter(Thread.class, "scopedValueBindings", Object.class);
            HANDLER = inThread.findGetter(
                    Thread.class, "uncaughtExceptionHandler", Thread.UncaughtExceptionHandler.class);
            Class<?> holder = Class.forName("java.lang.Thread$FieldHolder");
            HOLDER = inThread.findGetter(Thread.class, "holder", holder).asType(methodType(Object.class, Thread.class));
            SET_STATUS = MethodHandles.privateLookupIn(holder, lookup)
                    .findSetter(holder, "threadStatus", int.class)
                    .asType(methodType(void.class, Object.class, int.class));
            Class<?> map = Class.forName("java.lang.ThreadLocal$ThreadLocalMap");
            INHERITED_LOCALS = inThread.findGetter(Thread.class, "inheritableThreadLocals", map)
                    .asType(methodType(Object.class, Thread.class));
            SET_INHERITED_LOCALS = inThread.findSetter(Thread.class, "inheritableThreadLocals", map)
                    .asType(methodType(void.class, Thread.class, Object.class));
            EXIT = inThread.findVirtual(Thread.class, "exit", methodType(void.class));
            SET_PROBE = inThread.findSetter(Thread.class, "threadLocalRandomProbe", int.class);
            SET_SEED = inThread.findSetter(Thread.class, "threadLocalRandomSeed", long.class);
            SET_SECONDARY_SEED = inThread.findSetter(Thread.class, "threadLocalRandomSecondarySeed", int.class);

            LOCK_OWNER = MethodHandles.privateLookupIn(AbstractOwnableSynchronizer.class, lookup)
                    .findGetter(AbstractOwnableSynchronizer.class, "exclusiveOwnerThread", Thread.class);
            Class<?> builder = Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder");
            NEW_BUILDER = MethodHandles.privateLookupIn(builder, lookup)
                    .findConstructor(builder, methodType(void.class, Executor.class))
                    .asType(methodType(Thread.Builder.OfVirtual.class, Executor.class));
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedJdkException(e.getMessage(), e);
        }
    }

    private JdkInternals() {}

    // ---- virtual threads ----

    /** A builder of virtual threads that the executor schedules; their children inherit it. */
    public static Thread.Builder.OfVirtual virtualThreads(Executor scheduler) {
        try {
            return (Thread.Builder.OfVirtual) NEW_BUILDER.invokeExact(scheduler);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The executor that schedules a virtual thread. */
    public static Executor scheduler(Thread virtual) {
        try {
            return (Executor) SCHEDULER.invokeExact(virtual);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The executor that schedules virtual threads outside of bubbles. */
    public static Executor defaultScheduler() {
        try {
            return (Executor) DEFAULT_SCHEDULER.invokeExact();
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** What a virtual thread submits to its scheduler each time it can go on; the same object for its whole life. */
    public static Runnable continuation(Thread virtual) {
        try {
            return (Runnable) RUN_CONTINUATION.invokeExact(virtual);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** One of the state constants of this class, or another one of {@code java.lang.VirtualThread}'s. */
    public static int state(Thread virtual) {
        try {
            return (int) STATE.invokeExact(virtual) & ~SUSPENDED;
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Whether the VM has handed the thread to its unblocker, which has not taken it up yet. */
    public static boolean onWaitingList(Thread virtual) {
        try {
            return (boolean) ON_WAITING_LIST.invokeExact(virtual);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    public static boolean blockPermit(Thread virtual) {
        try {
            return (boolean) BLOCK_PERMIT.invokeExact(virtual);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    public static boolean parkPermit(Thread virtual) {
        try {
            return (boolean) PARK_PERMIT.invokeExact(virtual);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    public static void consumeParkPermit(Thread virtual) {
        try {
            SET_PARK_PERMIT.invokeExact(virtual, false);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    // ---- platform threads that a virtual one stands in for ----

    /**
     * The field a facade's stand-in is kept in: a platform thread that is never really started is never the current
     * thread, so nobody else reads its bindings after {@code start}.
     */
    public static @Nullable Object bindings(Thread thread) {
        try {
            return (@Nullable Object) BINDINGS.invokeExact(thread);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    public static void setBindings(Thread thread, @Nullable Object bindings) {
        try {
            SET_BINDINGS.invokeExact(thread, bindings);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The handler as set, without the detour over the group that {@code getUncaughtExceptionHandler} takes. */
    public static Thread.@Nullable UncaughtExceptionHandler handlerAsSet(Thread thread) {
        try {
            return (Thread.UncaughtExceptionHandler) HANDLER.invokeExact(thread);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    public static void inheritLocals(Thread from, Thread to) {
        try {
            Object map = (Object) INHERITED_LOCALS.invokeExact(from);
            SET_INHERITED_LOCALS.invokeExact(to, map);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Makes a platform thread that is never really started count as started. */
    public static void markStarted(Thread platform) {
        setStatus(platform, STATUS_RUNNABLE);
    }

    /** Does for a platform thread that was never really started what the VM does when one ends. */
    public static void markTerminated(Thread platform) {
        setStatus(platform, STATUS_TERMINATED);
        try {
            EXIT.invokeExact(platform);
        } catch (Throwable e) {
            throw unexpected(e);
        }
        synchronized (platform) {
            platform.notifyAll();
        }
    }

    private static void setStatus(Thread platform, int status) {
        try {
            Object holder = (Object) HOLDER.invokeExact(platform);
            SET_STATUS.invokeExact(holder, status);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    // ---- randomness and locks ----

    /** Sets what {@code ThreadLocalRandom} draws from. */
    public static void seedRandom(Thread thread, long seed, int secondary) {
        try {
            SET_SEED.invokeExact(thread, seed);
            SET_SECONDARY_SEED.invokeExact(thread, secondary);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Sets the probe that pools and striped counters spread threads by; a virtual thread uses its carrier's. */
    public static void setProbe(Thread carrier, int probe) {
        try {
            SET_PROBE.invokeExact(carrier, probe);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The thread that owns a lock exclusively; null if none does. */
    public static @Nullable Thread owner(AbstractOwnableSynchronizer lock) {
        try {
            return (@Nullable Thread) LOCK_OWNER.invokeExact(lock);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static RuntimeException unexpected(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
