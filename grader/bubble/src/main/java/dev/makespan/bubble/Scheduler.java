package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One bubble: runs its virtual threads one after the other on one carrier, and lets time jump when none can run.
 *
 * <p>All state belongs to whoever drives: the carrier and, while mounted, the one virtual thread that runs on it. Other
 * threads reach it through {@link #inbox}, {@link #killed} and {@link #steps} only.
 */
final class Scheduler implements Executor {
    /** How many ticks a thread gets before the next one has its turn. */
    private static final int QUANTUM = 2_000;

    /** After how many rounds of nothing but yielding the clock goes on. */
    private static final int POLLING_ROUNDS = 200;

    /** How many times the step limit a run may have where time does pass: an endless loop may sleep a little. */
    private static final int SHORT_SLEEPS = 3;

    /** How often, at some 70 microseconds, to look whether a lock held outside is free before others have their turn. */
    private static final int KEPT_OFF_ROUNDS = 10_000;

    /** After how many clock reads in one step a thread yields, so that polling the clock is seen. */
    private static final int CLOCK_READS = 1_000;

    /**
     * Who still goes on waiting after ten years never comes to an end: an executor's {@code close} waits a day, again and
     * again, for a task that does not end.
     */
    private static final long LONGEST_NANOS = Duration.ofDays(3_650).toNanos();

    final BubbleOptions options;
    final VirtualClock clock = new VirtualClock();
    final PerBubble own;
    private final RunQueue queue = new RunQueue();
    private final Choice choice;

    private final ConcurrentLinkedQueue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private final Map<Runnable, BubbleThread> byContinuation = new IdentityHashMap<>();
    private final Set<BubbleThread> live = new LinkedHashSet<>();
    private final MonitorFence fence = new MonitorFence();
    private final OutsideOwners outside = new OutsideOwners(this);

    private volatile @Nullable Carrier carrier;
    private @Nullable BubbleThread running;
    private final PinnedThreads pinned = new PinnedThreads(this);

    private int lastIndex;
    private int threadsStarted;
    private final Set<Thread> nonDaemons = new LinkedHashSet<>();
    private final List<Thread> settling = new ArrayList<>();
    private final List<Throwable> uncaught = new ArrayList<>();
    private final @Nullable Watch watch;

    private int budget = QUANTUM;
    private int clockReads;
    private long quantaSinceJump;
    private long stepsAtJump;
    private long idleYields;
    private boolean outOfBudget;
    private boolean preempted;
    private @Nullable ThreadReport busyWaiter;

    private boolean bodyDone;
    private @Nullable Object value;
    private @Nullable Throwable error;
    private long makespan;
    private @Nullable Outcome limit;
    private List<ThreadReport> threads = List.of();
    private volatile boolean killed;
    private volatile boolean escaped;
    private int waitingOutside;
    private volatile boolean over;
    private volatile long steps;
    private long trace = 0xcbf29ce484222325L;
    private final Watchdog watchdog = new Watchdog(this);

    Scheduler(BubbleOptions options) {
        this(
                options,
                Choice.of(
                        options.schedule(),
                        new SplittableRandom(
                                PerBubble.scramble(options.schedule().seed()))));
    }

    Scheduler(BubbleOptions options, Choice choice) {
        this.options = options;
        this.choice = choice;
        own = new PerBubble(options);
        watch = Watch.of(this, options, choice);
    }

    // ---- from outside ----

    /** Runs the body to its end, or to the bubble's. */
    <T extends @Nullable Object> Run<T> run(Callable<T> body) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (watch != null) {
            AccessHooks.watchingBegins();
        }
        boolean reusable;
        try {
            Carrier.drive(this, () -> {
                drivenBy(Carrier.current());
                startBody(body, loader);
                drive();
            });
            reusable = watchdog.awaitEnd(options.watchdog()) && Remains.clear(live);
        } finally {
            if (watch != null) {
                AccessHooks.watchingEnds();
            }
        }
        Outcome outcome = limit;
        if (outcome == null) {
            outcome = bodyDone ? Outcome.OK : Outcome.DEADLOCK;
        }
        @SuppressWarnings("unchecked")
        T result = (T) value;
        return new Run<>(
                outcome,
                result,
                error,
                Duration.ofNanos(makespan),
                threads,
                uncaught,
                busyWaiter,
                steps,
                watch == null ? 0 : watch.accesses(),
                trace,
                watch == null ? List.of() : watch.steps(),
                watch == null ? List.of() : watch.races(),
                reusable);
    }

    Watchdog watchdog() {
        return watchdog;
    }

    /** Whether the result can be read. */
    boolean isOver() {
        return over;
    }

    /** How many steps there were so far: whether a bubble gets on. */
    long steps() {
        return steps;
    }

    /** The thread that has the carrier, as far as can be told from outside. */
    @Nullable
    BubbleThread running() {
        return running;
    }

    /** Asks the bubble to end. */
    void kill() {
        killed = true;
        LockSupport.unpark(carrier);
    }

    /**
     * The killed bubble has ended, or is left to itself.
     *
     * @param why what kept it, as far as could be told
     * @param seen all threads as they stood before
     * @param ended whether it has ended
     */
    void givenUp(Outcome why, List<ThreadReport> seen, boolean ended) {
        over = true;
        if (why != Outcome.STUCK || limit == null) {
            limit = why;
        }
        if (!ended || threads.isEmpty()) { // what ends while it runs leaves nothing to report
            threads = seen;
        }
    }

    /** The threads that are there, seen from outside: only for a bubble that stands still. */
    List<BubbleThread> standingStill() {
        return List.copyOf(live);
    }

    /** Called by the JDK whenever a virtual thread of this bubble can go on. */
    @Override
    public void execute(Runnable continuation) {
        if (Hooks.current() == this) {
            enqueue(continuation);
        } else {
            if (Hooks.isOfTheOutside(Thread.currentThread())) {
                escaped = true;
            }
            inbox.add(continuation);
            LockSupport.unpark(carrier);
        }
    }

    // ---- the loop ----

    private void startBody(Callable<?> body, ClassLoader loader) {
        var main = new Thread(
                null,
                () -> {
                    try {
                        value = body.call();
                    } catch (BubbleDeath end) {
                        throw end;
                    } catch (Throwable e) {
                        error = e;
                    } finally {
                        if (!killed && limit == null) {
                            bodyDone = true;
                            makespan = clock.now();
                        }
                    }
                },
                "main");
        main.setDaemon(false);
        main.setContextClassLoader(loader);
        PlatformFacade.start(this, main);
    }

    /** Drives until the bubble is over or another carrier has taken over for good. */
    private void drive() {
        boolean mine = true;
        try {
            drivenBy(Carrier.current());
            mine = loop();
        } catch (Throwable e) {
            error = e;
            limit = Outcome.STUCK;
        }
        if (mine) {
            end();
        }
    }

    /** @return false if another carrier ended the bubble meanwhile */
    private boolean loop() {
        while (true) {
            if (over) {
                return false;
            }
            takeIn();
            if (killed || limit != null || bodyDone && nonDaemons.isEmpty()) {
                return true;
            }
            int place = queue.size() == 0 || polling() ? -1 : choice.next(queue);
            if (place == Choice.PRUNED) {
                return true;
            }
            BubbleThread next = place < 0 ? null : queue.remove(place);
            if (next == null) {
                if (!quiescent()) {
                    return true;
                }
            } else if (next.pinned != null) {
                count(next);
                if (!pinned.handOver(next.pinned)) {
                    return false;
                }
            } else {
                step(next);
            }
        }
    }

    private void step(BubbleThread thread) {
        count(thread);
        outOfBudget = false;
        preempted = false;
        thread.continuation.run();
        while (outside.keepOff(thread, live) && awaitBack(thread)) {
            thread.aboutToRun();
            thread.continuation.run();
        }
        running = null;
        switch (JdkInternals.state(thread.thread)) {
            case JdkInternals.TERMINATED -> {
                idleYields = 0;
                live.remove(thread);
                byContinuation.remove(thread.continuation);
                if (watch != null) {
                    watch.ended(thread);
                }
            }
            case JdkInternals.BLOCKED, JdkInternals.WAIT, JdkInternals.TIMED_WAIT -> {
                idleYields = 0;
                fence.add(thread);
            }
            case JdkInternals.UNBLOCKED, JdkInternals.UNPARKED -> {
                idleYields = 0;
                if (!thread.queued) { // woken from outside this very moment, and still on its way into the inbox
                    fence.add(thread);
                }
            }
            case JdkInternals.PARKED, JdkInternals.TIMED_PARKED -> {
                idleYields = 0;
                outside.parked(thread);
            }
            case JdkInternals.YIELDED -> {
                if (!preempted) {
                    choice.yielded(thread);
                }
                idleYields = preempted || outOfBudget ? 0 : idleYields + 1;
            }
            default -> idleYields = 0;
        }
    }

    /**
     * Waits in real time for a thread that was kept off a lock of the JVM by a thread outside. Whether that happens is
     * chance: as a step of its own it would make the trace depend on it.
     *
     * @return whether the thread can go on with its step; false if that takes too long, so that others should have their turn
     */
    private boolean awaitBack(BubbleThread thread) {
        if (thread.queued) { // freed while it was stopping; nothing came after it
            queue.remove(queue.size() - 1);
            return true;
        }
        for (int round = 0; round < KEPT_OFF_ROUNDS && !killed; round++) {
            if (inbox.remove(thread.continuation)) {
                return true;
            }
            if (round < 50) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(20_000);
            }
        }
        return false;
    }

    private void count(BubbleThread thread) {
        steps = steps + 1;
        if (steps - stepsAtJump > options.stepLimit() || steps > SHORT_SLEEPS * options.stepLimit()) {
            limit = Outcome.STEP_LIMIT;
        }
        clockReads = 0;
        budget = QUANTUM;
        running = thread;
        outside.remove(thread);
        thread.aboutToRun();
        trace = (trace ^ (thread.index * 31L + clock.now())) * 0x100000001b3L;
        own.setProbe(carrier(), thread);
    }

    /** Makes runnable what has become so outside the loop: by the VM's unblocker, or in the world outside. */
    private void takeIn() {
        pinned.enqueueWoken(queue);
        if (fence.isEmpty() && inbox.isEmpty()) {
            return;
        }
        List<BubbleThread> arrived = new ArrayList<>();
        for (int round = 0; ; round++) {
            boolean handingOver = fence.handingOver(); // before the inbox: what is handed over by now is in it
            for (Runnable continuation; (continuation = inbox.poll()) != null; ) {
                BubbleThread thread = byContinuation.get(continuation);
                if (thread != null) {
                    fence.remove(thread);
                    arrived.add(thread);
                }
            }
            if (!handingOver || fence.isEmpty() || killed) {
                break;
            }
            if (round < 50) {
                Thread.onSpinWait();
            } else if (round < 200) {
                Thread.yield(); // to the unblocker: under load it may wait for this very core
            } else {
                LockSupport.parkNanos(20_000);
            }
        }
        // The unblocker's order depends on its timing; the order of starting does not.
        arrived.sort(Comparator.comparingInt(thread -> thread.index));
        arrived.forEach(queue::add);
    }

    private void enqueue(Runnable continuation) {
        BubbleThread thread = byContinuation.get(continuation);
        if (thread != null) {
            fence.remove(thread);
            queue.add(thread);
        }
    }

    /** Whether all that could run has done nothing but yield for a while: then time may pass. */
    private boolean polling() {
        return idleYields > (long) POLLING_ROUNDS * queue.size() && queue.size() > 0 && clock.nextDue() != null;
    }

    /**
     * Nothing can run: lets settlers go on, or waits for what is held outside, or lets time pass.
     *
     * @return false if nothing will ever run again
     */
    private boolean quiescent() {
        if (queue.size() > 0) {
            if (busyWaiter == null) {
                busyWaiter = ThreadInspector.running(
                        queue.get(0), queue.get(0).thread.getStackTrace());
            }
            idleYields = 0;
        } else if (!settling.isEmpty()) {
            var settled = List.copyOf(settling);
            settling.clear();
            settled.forEach(LockSupport::unpark);
            return true;
        } else if (heldOutside()) {
            return true;
        } else if (waitingOutside > 0
                && !bodyDone) { // who waits for the outside is not durably blocked: no time passes
            awaitOutside(Outcome.EXTERNAL_IO);
            return true;
        }
        Long due = clock.nextDue();
        if (due == null) {
            return waitedOutside();
        }
        if (bodyDone && due - makespan > options.afterwards().toNanos()) {
            return false;
        }
        if (!bodyDone && clock.now() > LONGEST_NANOS) {
            limit = Outcome.STEP_LIMIT;
            return false;
        }
        stepsAtJump = steps;
        quantaSinceJump = 0;
        clock.jump();
        return true;
    }

    /**
     * Waits in real time while a thread waits for a lock that is held outside.
     *
     * @return whether a thread can run again, or is about to: the owner may have let go while we looked
     */
    private boolean heldOutside() {
        while (outside.any(fence.waiting(), live)) {
            LockSupport.parkNanos(20_000);
            takeIn();
            if (queue.size() > 0 || killed) {
                return true;
            }
            fence.waiting().forEach(BubbleThread::forgetMonitors);
        }
        return !inbox.isEmpty() || !fence.isEmpty() && fence.handingOver();
    }

    /** Waits in real time for the world outside, if a thread waits for it; the watchdog ends that. */
    private boolean waitedOutside() {
        if (bodyDone) {
            return false; // nobody asks any more
        }
        for (BubbleThread thread : live) {
            if (!isWaiting(thread)) {
                LockSupport.parkNanos(20_000); // on its way into the inbox
                return true;
            }
        }
        boolean io = false;
        for (BubbleThread thread : live) {
            StackTraceElement[] stack = thread.thread.getStackTrace();
            io |= ThreadInspector.waitsForOutside(stack);
            escaped |= ThreadInspector.joinsOutside(stack);
        }
        if (!io && !escaped) {
            return wokenFromOutside();
        }
        awaitOutside(io ? Outcome.EXTERNAL_IO : Outcome.ESCAPED_THREAD);
        return true;
    }

    /** A thread that is woken while its stack is looked at is queued by who looks: so look at both. */
    private boolean wokenFromOutside() {
        return !inbox.isEmpty() || queue.size() > 0;
    }

    /** Waits until a thread is woken from outside. The watchdog may end that; then it is the outcome. */
    private void awaitOutside(Outcome why) {
        limit = why;
        while (!wokenFromOutside() && !killed) {
            LockSupport.parkNanos(10_000_000);
        }
        if (!killed) {
            limit = null;
        }
    }

    /** A deadlock is said only where every thread waits: the last line of defence against a false one. */
    private static boolean isWaiting(BubbleThread thread) {
        return switch (JdkInternals.state(thread.thread)) {
            case JdkInternals.UNBLOCKED, JdkInternals.UNPARKED, JdkInternals.YIELDED -> false;
            case JdkInternals.BLOCKED -> !JdkInternals.onWaitingList(thread.thread);
            default -> true;
        };
    }

    private void end() {
        boolean keptTimeFromPassing =
                steps <= SHORT_SLEEPS * options.stepLimit() && clock.now() <= LONGEST_NANOS && clock.nextDue() != null;
        if (limit == Outcome.STEP_LIMIT && keptTimeFromPassing) {
            limit = Outcome.BUSY_WAIT;
        }
        if (!bodyDone) {
            makespan = clock.now();
        }
        if (threads.isEmpty()) {
            threads = ThreadInspector.inspect(live, outside);
        }
        over = true;
        pinned.end();
    }

    // ---- carriers ----

    /** Stands in for {@code VirtualThread.parkOnCarrierThread}: this carrier stays with the thread, another one drives. */
    void parkPinned(Thread virtual, boolean timed, long nanos) {
        if (killed || over) {
            throw BubbleDeath.INSTANCE;
        }
        if (JdkInternals.parkPermit(virtual) || timed && nanos <= 0) {
            JdkInternals.consumeParkPermit(virtual);
            return;
        }
        BubbleThread thread = byContinuation.get(JdkInternals.continuation(virtual));
        if (thread == null) {
            throw new IllegalStateException(virtual + " is no thread of this bubble");
        }
        pinned.park(thread, timed, nanos);
    }

    /** Has a carrier of its own drive the bubble; the current one is about to stand still. */
    void driveOnAnotherCarrier() {
        Carrier.drive(this, this::drive);
    }

    void drivenBy(Carrier driving) {
        carrier = driving;
    }

    /** The one that drives. */
    Carrier carrier() {
        Carrier current = carrier;
        if (current == null) {
            throw new IllegalStateException("not running");
        }
        return current;
    }

    // ---- called by threads of the bubble, through the hooks ----

    void started(Thread virtual) {
        Runnable continuation = JdkInternals.continuation(virtual);
        var thread = new BubbleThread(virtual, continuation, ++lastIndex);
        byContinuation.put(continuation, thread);
        live.add(thread);
        threadsStarted++;
        choice.started(thread);
        if (watch != null) {
            watch.started(running, thread);
        }
        seed(thread);
    }

    /** A number that tells the threads of a bubble apart and is the same in every run; thread ids are not. */
    long replayableId(Thread thread) {
        BubbleThread current = running;
        return current != null && current.thread == thread ? current.index : 0;
    }

    void seedCurrent() {
        BubbleThread thread = running;
        if (thread != null) {
            seed(thread);
        }
    }

    private void seed(BubbleThread thread) {
        own.seed(thread);
        own.setProbe(carrier(), thread);
    }

    void platformThreadStarted(Thread platform) {
        if (!platform.isDaemon()) {
            nonDaemons.add(platform);
        }
    }

    void platformThreadEnded(Thread platform) {
        nonDaemons.remove(platform);
    }

    void uncaught(Throwable e) {
        uncaught.add(e);
    }

    /** One more thread waits for the world outside, or one less. */
    void waitOutside(int more) {
        waitingOutside += more;
    }

    void threadEscaped() {
        escaped = true;
    }

    int threadsStarted() {
        return threadsStarted;
    }

    Thread[] platformThreads() {
        return live.stream()
                .filter(thread -> thread.visible() != thread.thread)
                .map(BubbleThread::visible)
                .toArray(Thread[]::new);
    }

    List<ThreadReport> threads() {
        return ThreadInspector.inspect(live, outside);
    }

    /** Parks the current thread until all others are durably blocked. */
    void settle() {
        Thread me = Thread.currentThread();
        settling.add(me);
        while (settling.contains(me)) {
            LockSupport.park(this);
        }
        if (watch != null) {
            watch.settled();
        }
    }

    /** Loops went round so often, or a method was entered. */
    void ticks(int count) {
        budget -= count;
        if (budget < 0) {
            outOfTicks();
        }
    }

    private void outOfTicks() {
        if (killed || over) {
            budget = -1; // so that the next tick throws as well: a catch of Throwable in a loop does not help
            throw BubbleDeath.INSTANCE;
        }
        budget = QUANTUM;
        if (++quantaSinceJump > options.tickLimit() / QUANTUM) {
            limit = Outcome.STEP_LIMIT;
            threads = threads();
            killed = true;
            budget = -1;
            throw BubbleDeath.INSTANCE;
        }
        outOfBudget = true;
        Thread.yield();
    }

    /** What sees the accesses of code under test; null if nothing does. */
    @Nullable
    Watch watch() {
        return watch;
    }

    RunQueue runnable() {
        return queue;
    }

    void dieIfKilled() {
        if (killed) {
            throw BubbleDeath.INSTANCE;
        }
    }

    /** Stops the running thread, as the schedule wants it. */
    void preempt() {
        preempted = true;
        Thread.yield();
    }

    /** The code under test reads a clock: one that does nothing else is polling. */
    void clockRead() {
        if (++clockReads > CLOCK_READS) {
            yieldPolling();
        }
    }

    void yieldPolling() {
        if (killed) {
            throw BubbleDeath.INSTANCE;
        }
        clockReads = 0;
        Thread.yield();
    }
}
