package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import dev.makespan.bubble.jdk.Monitors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Puts into words what the threads of a bubble are doing. */
final class ThreadInspector {
    /** Where a pool's worker stands that has nothing to do. */
    private static final Set<String> IDLE_FRAMES = Set.of(
            "java.util.concurrent.ThreadPoolExecutor.getTask",
            "java.util.concurrent.ForkJoinPool.awaitWork",
            "java.util.concurrent.DelayScheduler.loop",
            "java.util.TimerThread.mainLoop");

    /** Classes in which a thread waits for something that no thread of the bubble does. */
    private static final List<String> OUTSIDE = List.of(
            "sun.nio.ch.",
            "sun.nio.fs.",
            "java.lang.Process",
            "java.net.",
            "jdk.internal.net.",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.RandomAccessFile");

    private ThreadInspector() {}

    /** Reports all threads that are still there, in the order in which they were started. */
    static List<ThreadReport> inspect(Collection<BubbleThread> live, OutsideOwners owners) {
        var reports = new ArrayList<ThreadReport>();
        for (BubbleThread thread : live) {
            reports.add(inspect(thread, live, owners));
        }
        return reports;
    }

    private static ThreadReport inspect(BubbleThread thread, Collection<BubbleThread> live, OutsideOwners owners) {
        StackTraceElement[] stack = thread.thread.getStackTrace();
        boolean idle = Arrays.stream(stack)
                .anyMatch(frame -> IDLE_FRAMES.contains(frame.getClassName() + "." + frame.getMethodName()));
        Monitors monitors = thread.monitors();
        String waitsFor = null;
        String heldBy = null;
        Object blocker = LockSupport.getBlocker(thread.thread);
        if (monitors.wanted() != null) {
            waitsFor = "the monitor of " + describe(monitors.wanted());
            BubbleThread holder = owners.holder(thread, live);
            heldBy = holder == null ? null : holder.visible().getName();
        } else if (monitors.waited() != null) {
            waitsFor = "a notify on " + describe(monitors.waited());
        } else if (calls(stack, "java.lang.Thread", "join")) {
            waitsFor = "the end of a thread";
        } else if (blocker != null) {
            waitsFor = describe(blocker);
            Thread owner = blocker instanceof AbstractOwnableSynchronizer lock ? JdkInternals.owner(lock) : null;
            heldBy = owner == null ? null : Hooks.visible(owner).getName();
        } else if (calls(stack, "java.lang.Thread", "sleep")) {
            waitsFor = "the end of a sleep";
        } else if (JdkInternals.state(thread.thread) == JdkInternals.PARKED) {
            waitsFor = "somebody to unpark it";
        }
        return report(
                thread,
                idle,
                waitsFor,
                heldBy,
                monitors.held().stream().map(ThreadInspector::describe).toList(),
                stack);
    }

    /** Reports a thread that is running, of which only the stack is known. */
    static ThreadReport running(BubbleThread thread, StackTraceElement[] stack) {
        return report(thread, false, null, null, List.of(), stack);
    }

    private static ThreadReport report(
            BubbleThread thread,
            boolean idle,
            @Nullable String waitsFor,
            @Nullable String heldBy,
            List<String> holds,
            StackTraceElement[] stack) {
        Thread visible = thread.visible();
        return new ThreadReport(
                visible.getName().isEmpty() ? "virtual thread" : visible.getName(),
                thread.thread.getState(),
                visible.isVirtual(),
                visible.isDaemon(),
                idle,
                waitsFor,
                heldBy,
                holds,
                List.of(stack));
    }

    /**
     * Whether a thread that has the carrier, and gives it to nobody else, is blocked in the VM: on a monitor, in {@code
     * Object.wait}, or on a class that another thread initialises. The VM calls the last state runnable, so for that one
     * the other threads' stacks have to tell.
     */
    static boolean isPinned(BubbleThread running, StackTraceElement[] stack, Collection<BubbleThread> live) {
        return switch (running.thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING -> true;
            default ->
                Arrays.equals(stack, running.thread.getStackTrace())
                        && live.stream()
                                .filter(thread -> thread != running)
                                .anyMatch(thread -> initialisesAClass(thread.thread.getStackTrace()));
        };
    }

    private static boolean initialisesAClass(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(frame -> frame.getMethodName().equals("<clinit>"));
    }

    /**
     * Whether a thread with this stack waits for a socket, a file or a process: whether it stands in a part of the JDK that
     * does so. What called that part says nothing, nor does what it calls back.
     */
    static boolean waitsForOutside(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (!"java.base".equals(frame.getModuleName())) {
                return false;
            }
            for (String prefix : OUTSIDE) {
                if (frame.getClassName().startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a thread with this stack waits for the end of a platform thread that is not of its bubble: only a real one is
     * joined by waiting on its monitor. Which one that is, the VM does not always tell.
     */
    static boolean joinsOutside(StackTraceElement[] stack) {
        for (int i = 1; i < stack.length; i++) {
            if (is(stack[i], "java.lang.Thread", "join") && is(stack[i - 1], "java.lang.Object", "wait")) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(StackTraceElement frame, String type, String method) {
        return frame.getClassName().equals(type) && frame.getMethodName().equals(method);
    }

    private static boolean calls(StackTraceElement[] stack, String type, String method) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals(type)
                        && frame.getMethodName().equals(method));
    }

    /** A lock or other thing that threads wait for, by its class: identity numbers would differ from run to run. */
    private static String describe(Object blocker) {
        if (blocker instanceof Class<?> type) {
            return "class " + type.getSimpleName();
        }
        String name = blocker.getClass().getName();
        return switch (name) {
            case "java.util.concurrent.FutureTask" -> "the result of a task (FutureTask)";
            case "java.util.concurrent.CompletableFuture$Signaller" -> "the result of a CompletableFuture";
            case "java.util.concurrent.CountDownLatch$Sync" -> "a CountDownLatch to reach zero";
            case "java.util.concurrent.Semaphore$FairSync", "java.util.concurrent.Semaphore$NonfairSync" ->
                "a permit of a Semaphore";
            case "java.util.concurrent.locks.ReentrantLock$FairSync",
                    "java.util.concurrent.locks.ReentrantLock$NonfairSync" -> "a ReentrantLock";
            case "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject" ->
                "a Condition to be signalled";
            default ->
                withArticle(
                        name.startsWith("java.")
                                ? outerName(name)
                                : blocker.getClass().getSimpleName());
        };
    }

    private static String withArticle(String name) {
        return (name.isEmpty() || "AEIOUaeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private static String outerName(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int inner = simple.indexOf('$');
        return inner < 0 ? simple : simple.substring(0, inner);
    }
}
