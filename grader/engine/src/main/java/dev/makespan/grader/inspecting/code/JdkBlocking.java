package dev.makespan.grader.inspecting.code;

import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JDK's methods that make their caller wait for others, or for time to pass. Locks are short and do not count. */
public final class JdkBlocking {
    /**
     * Methods that block.
     *
     * @param leastArguments with fewer they return at once, as {@code poll()} does
     */
    private record Blocking(String type, Set<String> methods, int leastArguments) {
        Blocking(String type, String... methods) {
            this(type, Set.of(methods), 0);
        }
    }

    private static final List<Blocking> ALL = List.of(
            new Blocking("java.lang.Thread", "sleep", "join"),
            new Blocking("java.util.concurrent.TimeUnit", "sleep", "timedJoin", "timedWait"),
            new Blocking("java.lang.Object", "wait"),
            new Blocking("java.lang.Process", "waitFor"),
            new Blocking("java.util.concurrent.Future", "get", "join", "invoke"),
            new Blocking("java.util.concurrent.ExecutorService", "invokeAll", "invokeAny", "awaitTermination", "close"),
            new Blocking("java.util.concurrent.ForkJoinPool", "invoke", "awaitQuiescence"),
            new Blocking("java.util.concurrent.CompletionService", "take"),
            new Blocking("java.util.concurrent.CompletionService", Set.of("poll"), 2),
            new Blocking("java.util.concurrent.BlockingQueue", "take", "put"),
            new Blocking("java.util.concurrent.BlockingQueue", Set.of("poll"), 2),
            new Blocking("java.util.concurrent.BlockingQueue", Set.of("offer"), 3),
            new Blocking("java.util.concurrent.BlockingDeque", "takeFirst", "takeLast", "putFirst", "putLast"),
            new Blocking("java.util.concurrent.TransferQueue", "transfer"),
            new Blocking("java.util.concurrent.Exchanger", "exchange"),
            new Blocking("java.util.concurrent.CountDownLatch", "await"),
            new Blocking("java.util.concurrent.CyclicBarrier", "await"),
            new Blocking("java.util.concurrent.Phaser", "arriveAndAwaitAdvance", "awaitAdvance"),
            new Blocking("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly"),
            new Blocking("java.util.concurrent.Semaphore", Set.of("tryAcquire"), 2),
            new Blocking(
                    "java.util.concurrent.locks.Condition",
                    "await",
                    "awaitNanos",
                    "awaitUntil",
                    "awaitUninterruptibly"),
            new Blocking("java.util.concurrent.locks.LockSupport", "park", "parkNanos", "parkUntil"));

    private JdkBlocking() {}

    /** Whether a call may make its caller wait; a negative number of arguments is an unknown one. */
    public static boolean blocks(SourceFile file, @Nullable String owner, String method, int arguments) {
        return ALL.stream()
                .anyMatch(known -> known.methods().contains(method)
                        && (arguments < 0 ? known.leastArguments() == 0 : arguments >= known.leastArguments())
                        && file.isA(owner, known.type()));
    }
}
