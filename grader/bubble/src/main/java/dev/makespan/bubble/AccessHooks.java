package dev.makespan.bubble;

import java.lang.invoke.VarHandle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rewritten class files call around everything that threads may share: fields, array elements, monitors, volatile
 * and atomic operations of code under test, of libraries and of the JDK. Public because {@code java.base} calls it;
 * nothing for people to call.
 *
 * <p>None of it costs anything worth mentioning unless some bubble watches.
 *
 * <p>A hook stands before its instruction. No other thread of the bubble runs between the two, so that before and after
 * are one moment; only a monitor is reported after it has been entered, since entering takes time.
 */
public final class AccessHooks {
    /** What synchronises through a whole object: all volatile and atomic fields of a JDK or library class are one. */
    private static final String WHOLE = "";

    private static final String MONITOR = "monitor";

    /** The pseudo variable that stands for what a collection holds. */
    private static final Set<String> UNGUARDED = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.WeakHashMap",
            "java.util.IdentityHashMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.BitSet",
            "java.util.StringJoiner",
            "java.lang.StringBuilder");

    /**
     * How many bubbles watch. Read without synchronisation, on purpose: a thread of a watching bubble sees its own, and
     * what others see of it does not matter to them.
     */
    private static int watching;

    private AccessHooks() {}

    static synchronized void watchingBegins() {
        watching++;
    }

    static synchronized void watchingEnds() {
        watching--;
    }

    private static @Nullable Scheduler watcher() {
        Scheduler scheduler = Hooks.current();
        return scheduler != null && scheduler.watches() ? scheduler : null;
    }

    // ---- code under test: each is also a place where a schedule may switch threads ----

    /** Before a call that may use what threads share, of a method that reports its own synchronisation. */
    public static void call() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.sharedAccess();
            }
        }
    }

    /** Before a call into code that reports nothing. */
    public static void callOutside() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.sharedAccess();
                scheduler.touchOutside();
            }
        }
    }

    /**
     * Before a call of a method of a collection.
     *
     * @param reads whether the method leaves the collection as it is
     */
    public static void contents(Object receiver, boolean reads, String site) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.sharedAccess();
                if (receiver != null && UNGUARDED.contains(receiver.getClass().getName())) {
                    scheduler.access(receiver, receiver.getClass().getSimpleName(), !reads, site);
                }
            }
        }
    }

    public static void read(Object target, String name, String site) {
        if (watching != 0) {
            accessed(target, name, false, site);
        }
    }

    public static void write(Object target, String name, String site) {
        if (watching != 0) {
            accessed(target, name, true, site);
        }
    }

    private static void accessed(Object target, String name, boolean write, String site) {
        Scheduler scheduler = watcher();
        if (scheduler != null) {
            scheduler.sharedAccess();
            if (target != null) {
                scheduler.access(target, name, write, site);
            }
        }
    }

    public static void readElement(Object array, int index, String site) {
        if (watching != 0) {
            accessedElement(array, index, false, site);
        }
    }

    public static void writeElement(Object array, int index, String site) {
        if (watching != 0) {
            accessedElement(array, index, true, site);
        }
    }

    private static void accessedElement(Object array, int index, boolean write, String site) {
        Scheduler scheduler = watcher();
        if (scheduler != null) {
            scheduler.sharedAccess();
            if (array != null) {
                scheduler.access(array, index, write, site);
            }
        }
    }

    /** Before a volatile field is read. */
    public static void readVolatile(Object target, String name) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.sharedAccess();
                scheduler.acquire(target, name);
            }
        }
    }

    /** Before a volatile field is written. */
    public static void writeVolatile(Object target, String name) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.sharedAccess();
                scheduler.release(target, name);
            }
        }
    }

    /** At the end of a static initialiser: the JVM lets nobody use the class before. */
    public static void initialised(String type) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.release(type, WHOLE);
            }
        }
    }

    /** Before a static field is used: what its class's initialiser did happened before. */
    public static void uses(String type) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.acquire(type, WHOLE);
            }
        }
    }

    // ---- all rewritten code ----

    /** Before an operation on a {@code VarHandle} of code under test. */
    public static void handledShared(VarHandle handle, Object first) {
        call();
        handled(handle, first);
    }

    /**
     * Before an operation on a {@code VarHandle}.
     *
     * @param first the first argument, if it is a reference
     */
    public static void handled(VarHandle handle, Object first) {
        if (watching != 0) {
            synchronises(handle != null && handle.coordinateTypes().isEmpty() ? handle : first);
        }
    }

    /** Before an atomic operation on something of an object. */
    public static void synchronises(Object object) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.acquire(object, WHOLE);
                scheduler.release(object, WHOLE);
            }
        }
    }

    /** Before a volatile field of an object is read. */
    public static void acquires(Object object) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.acquire(object, WHOLE);
            }
        }
    }

    /** Before a volatile field of an object is written. */
    public static void releases(Object object) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.release(object, WHOLE);
            }
        }
    }

    /** After a monitor has been entered. */
    public static void entered(Object monitor) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.acquire(monitor, MONITOR);
                scheduler.touchMonitor(monitor);
            }
        }
    }

    /** Before a monitor is left. */
    public static void leaves(Object monitor) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.release(monitor, MONITOR);
            }
        }
    }

    // ---- the JDK only ----

    /** Where the JVM loads or links something on the way. */
    public static void quietBegins() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.quiet(true);
            }
        }
    }

    public static void quietEnds() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.quiet(false);
            }
        }
    }

    /** Before {@code Thread.interrupt}. */
    public static void interrupts(Thread virtual) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.interrupts(virtual);
            }
        }
    }

    /** Before a method returns that tells whether a thread has ended. */
    public static void observed(Thread virtual) {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.observed(virtual);
            }
        }
    }

    /** At the start of {@code StampedLock.tryOptimisticRead}. */
    public static void optimisticBegins() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.optimistic(true);
            }
        }
    }

    /** At the start of {@code StampedLock.validate}. */
    public static void optimisticEnds() {
        if (watching != 0) {
            Scheduler scheduler = watcher();
            if (scheduler != null) {
                scheduler.optimistic(false);
            }
        }
    }

    /** Mixes an identity hash code that is the same in every run of one schedule. */
    public static int identityHash(Object object) {
        Scheduler scheduler = Hooks.current();
        return scheduler == null ? System.identityHashCode(object) : scheduler.own.identityHash(object);
    }
}
