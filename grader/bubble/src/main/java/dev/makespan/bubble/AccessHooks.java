package dev.makespan.bubble;

import static dev.makespan.bubble.races.HappensBefore.MONITOR;
import static dev.makespan.bubble.races.HappensBefore.WHOLE;

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
    /** Classes of the JDK without any guard of their own: all that an object of them holds is one variable. */
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

    private static @Nullable Runnable installer;

    private AccessHooks() {}

    /** Called by the agent. @param work has the JDK report how it synchronises */
    public static synchronized void onFirstCheck(Runnable work) {
        installer = work;
    }

    /** Has the JDK report how it synchronises, if it does not yet. */
    static synchronized void install() {
        Runnable work = installer;
        installer = null;
        if (work != null) {
            work.run();
        }
    }

    static synchronized void watchingBegins() {
        watching++;
    }

    static synchronized void watchingEnds() {
        watching--;
    }

    private static @Nullable Watch watch() {
        Thread current = Thread.currentThread();
        if (!current.isVirtual()) {
            return null; // the carrier's own doing
        }
        Scheduler scheduler = Hooks.schedulerOf(current);
        return scheduler == null ? null : scheduler.watch();
    }

    // ---- code under test: each is also a place where a schedule may switch threads ----

    /** Before a call that may use what threads share, of a method that reports its own synchronisation. */
    public static void call() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.sharedAccess();
            }
        }
    }

    /** Before a call into code that reports nothing. */
    public static void callOutside() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.sharedAccess();
                watch.touchesOutside();
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
            Watch watch = watch();
            if (watch != null) {
                watch.sharedAccess();
                if (receiver != null && UNGUARDED.contains(receiver.getClass().getName())) {
                    watch.access(receiver, receiver.getClass().getSimpleName(), !reads, site);
                }
            }
        }
    }

    /** Before a call of a method of a string builder: too many are local for switching threads there. */
    public static void text(Object receiver, boolean reads, String site) {
        if (watching != 0 && receiver != null) {
            Watch watch = watch();
            if (watch != null) {
                watch.access(receiver, receiver.getClass().getSimpleName(), !reads, site);
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
        Watch watch = watch();
        if (watch != null) {
            watch.sharedAccess();
            if (target != null) {
                watch.access(target, name, write, site);
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
        Watch watch = watch();
        if (watch != null) {
            watch.sharedAccess();
            if (array != null) {
                watch.access(array, index, write, site);
            }
        }
    }

    /** Before a volatile field is read. */
    public static void readVolatile(Object target, String name) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.sharedAccess();
                watch.acquires(target, name);
            }
        }
    }

    /** Before a volatile field is written. */
    public static void writeVolatile(Object target, String name) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.sharedAccess();
                watch.releases(target, name);
            }
        }
    }

    /**
     * After a static field was read. After, as reading may have waited for the class to be initialised; the place for
     * switching threads is before, by {@link #call}.
     *
     * @param type the class that declares it
     */
    public static void hasRead(String type, String name, String site) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.access(type, name, false, site);
            }
        }
    }

    /** After a static field was written. */
    public static void hasWritten(String type, String name, String site) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.access(type, name, true, site);
            }
        }
    }

    /** After a volatile static field was read. */
    public static void hasReadVolatile(String type, String name) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.acquires(type, name);
            }
        }
    }

    /** After a volatile static field was written. */
    public static void hasWrittenVolatile(String type, String name) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.releases(type, name);
            }
        }
    }

    /** At the end of a static initialiser: the JVM lets nobody use the class before. */
    public static void initialised(String type) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.releases(type, WHOLE);
            }
        }
    }

    /** After a static field was used: what its class's initialiser did happened before. */
    public static void uses(String type) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.acquires(type, WHOLE);
            }
        }
    }

    // ---- all rewritten code ----

    /** Before an operation on a {@code VarHandle} of code under test. */
    public static void handledShared(VarHandle handle, Object first, int mode) {
        call();
        handled(handle, first, mode);
    }

    /**
     * Before an operation on a {@code VarHandle}.
     *
     * @param first the first argument, if it is a reference
     * @param mode 1 if it reads, 2 if it writes, 3 if both
     */
    public static void handled(VarHandle handle, Object first, int mode) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                Object object = handle != null && handle.coordinateTypes().isEmpty() ? handle : first;
                if ((mode & 1) != 0) {
                    watch.acquires(object, WHOLE);
                }
                if ((mode & 2) != 0) {
                    watch.releases(object, WHOLE);
                }
            }
        }
    }

    /** Before an atomic operation on something of an object. */
    public static void synchronises(Object object) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.acquires(object, WHOLE);
                watch.releases(object, WHOLE);
            }
        }
    }

    /** Before a volatile field of an object is read. */
    public static void acquires(Object object) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.acquires(object, WHOLE);
            }
        }
    }

    /** Before a volatile field of an object is written. */
    public static void releases(Object object) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.releases(object, WHOLE);
            }
        }
    }

    /** After a monitor has been entered. */
    public static void entered(Object monitor) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.acquires(monitor, MONITOR);
                watch.touches(monitor, MONITOR);
            }
        }
    }

    /** Before a monitor is left. */
    public static void leaves(Object monitor) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.releases(monitor, MONITOR);
            }
        }
    }

    /** Before {@code Object.wait}, which leaves the monitor and comes back with it, by an exception or without. */
    public static void waits(Object monitor) {
        if (watching != 0 && monitor != null) {
            Watch watch = watch();
            if (watch != null) {
                watch.waits(monitor);
            }
        }
    }

    // ---- the JDK only ----

    /** Where the JVM loads or links something on the way. */
    public static void quietBegins() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.quiet(true);
            }
        }
    }

    public static void quietEnds() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.quiet(false);
            }
        }
    }

    /** Before {@code Thread.interrupt}. */
    public static void interrupts(Thread virtual) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.interrupts(virtual);
            }
        }
    }

    /** Before something that goes another way once the thread has been interrupted. */
    public static void asksForInterrupt(Thread virtual) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.asksForInterrupt(virtual);
            }
        }
    }

    /** Before a method returns that tells whether a thread has ended. */
    public static void observed(Thread virtual) {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.observes(virtual);
            }
        }
    }

    /** At the start of {@code StampedLock.tryOptimisticRead}. */
    public static void optimisticBegins() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.optimistic(true);
            }
        }
    }

    /** At the start of {@code StampedLock.validate}. */
    public static void optimisticEnds() {
        if (watching != 0) {
            Watch watch = watch();
            if (watch != null) {
                watch.optimistic(false);
            }
        }
    }

    // ---- identity ----

    /**
     * The hash code of an object whose class defines none, drawn when it is first asked for: the VM's own differs from run
     * to run, and with it the order of hash tables.
     */
    public static int newHash(Object object) {
        Scheduler scheduler = Hooks.current();
        return scheduler == null ? System.identityHashCode(object) : scheduler.own.nextHash();
    }
}
