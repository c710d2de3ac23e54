package dev.makespan.bubble.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which monitors a thread holds and which one it wants, by {@code jdk.internal.vm.ThreadSnapshot}, which also knows
 * unmounted virtual threads. A snapshot costs some 10 microseconds.
 *
 * @param held the monitors the thread has entered, innermost first, without the one it waits on: it has left that
 * @param wanted the monitor it is blocked on entering; null if it is not blocked
 * @param waited the monitor it waits on in {@code Object.wait}; null if it does not
 */
public record Monitors(
        List<Object> held,
        @Nullable Object wanted,
        @Nullable Object waited) {
    private static final Monitors NONE = new Monitors(List.of(), null, null);

    private static final MethodHandle OF;
    private static final MethodHandle LOCKS;
    private static final MethodHandle LOCK_OBJECT;
    private static final MethodHandle STATE;
    private static final MethodHandle BLOCKED_ON;
    private static final MethodHandle WAITING_ON;

    static {
        try {
            var lookup = MethodHandles.lookup();
            Class<?> snapshot = Class.forName("jdk.internal.vm.ThreadSnapshot");
            Class<?> lock = Class.forName("jdk.internal.vm.ThreadSnapshot$ThreadLock");
            var in = MethodHandles.privateLookupIn(snapshot, lookup);
            OF = in.findStatic(snapshot, "of", MethodType.methodType(snapshot, Thread.class))
                    .asType(MethodType.methodType(Object.class, Thread.class));
            LOCKS = in.findGetter(snapshot, "locks", lock.arrayType())
                    .asType(MethodType.methodType(Object[].class, Object.class));
            LOCK_OBJECT = MethodHandles.privateLookupIn(lock, lookup)
                    .findVirtual(lock, "lockObject", MethodType.methodType(Object.class))
                    .asType(MethodType.methodType(Object.class, Object.class));
            STATE = in.findVirtual(snapshot, "threadState", MethodType.methodType(Thread.State.class))
                    .asType(MethodType.methodType(Thread.State.class, Object.class));
            var getter = MethodType.methodType(Object.class);
            BLOCKED_ON = in.findVirtual(snapshot, "blockedOn", getter)
                    .asType(MethodType.methodType(Object.class, Object.class));
            WAITING_ON = in.findVirtual(snapshot, "waitingOn", getter)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedJdkException(e.getMessage(), e);
        }
    }

    /**
     * Takes a snapshot; an ended thread has no monitors.
     *
     * @param thread a virtual thread that does not run
     */
    public static Monitors of(Thread thread) {
        try {
            Object snapshot = (Object) OF.invokeExact(thread);
            if (snapshot == null) {
                return NONE;
            }
            var held = new ArrayList<Object>();
            for (Object lock : (Object[]) LOCKS.invokeExact(snapshot)) {
                Object monitor = (Object) LOCK_OBJECT.invokeExact(lock);
                if (monitor != null) {
                    held.add(monitor);
                }
            }
            return switch ((Thread.State) STATE.invokeExact(snapshot)) {
                case BLOCKED -> blocked(held, (Object) BLOCKED_ON.invokeExact(snapshot));
                case WAITING, TIMED_WAITING -> waiting(thread, held, (Object) WAITING_ON.invokeExact(snapshot));
                default -> new Monitors(held, null, null);
            };
        } catch (Throwable e) {
            throw JdkInternals.unexpected(e);
        }
    }

    /**
     * Of a thread that has been notified and wants its monitor back the VM may not know which one that is, either: then it
     * is the innermost one of those that it counts as held.
     */
    private static Monitors blocked(List<Object> held, @Nullable Object seen) {
        if (seen != null || held.isEmpty()) {
            return new Monitors(held, seen, null);
        }
        Object wanted = held.getFirst();
        held.removeIf(monitor -> monitor == wanted);
        return new Monitors(held, wanted, null);
    }

    /**
     * The VM counts the monitor that is waited on among those held. And it does not know which one that is once {@code
     * Object.wait0} is compiled, which takes some hundred calls of it in the JVM; then it is taken to be the innermost
     * one, as in every wait that holds no monitor meanwhile which it entered later.
     */
    private static Monitors waiting(Thread thread, List<Object> held, @Nullable Object seen) {
        int state = JdkInternals.state(thread);
        if (state != JdkInternals.WAIT && state != JdkInternals.TIMED_WAIT) {
            return new Monitors(held, null, null); // parked, or asleep
        }
        Object waited = seen != null || held.isEmpty() ? seen : held.getFirst();
        held.removeIf(monitor -> monitor == waited);
        return new Monitors(held, null, waited);
    }

    /** Whether the thread has entered this very object's monitor. */
    public boolean holds(Object monitor) {
        for (Object entered : held) {
            if (entered == monitor) {
                return true;
            }
        }
        return false;
    }
}
