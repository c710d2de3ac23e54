package dev.makespan.testkit;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.ThreadReport;
import dev.makespan.bubble.junit.support.Words;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one run: every call of the recorded services, in virtual time. A test method gets a fresh one as its
 * parameter.
 *
 * <p>Safe for use by all threads of the bubble; a thread that is inside a recorded call holds nothing of the timeline's.
 */
public final class Timeline {
    private final String testClass;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Duration makespan;

    Timeline(String testClass) {
        this.testClass = testClass;
    }

    /** A call as it goes on. */
    private static final class Entry {
        final String name;
        final String detail;
        final Duration start;
        final String thread;
        final @Nullable StackTraceElement caller;

        @Nullable
        Duration end;

        @Nullable
        Throwable error;

        Entry(String name, String detail, Duration start, String thread, @Nullable StackTraceElement caller) {
            this.name = name;
            this.detail = detail;
            this.start = start;
            this.thread = thread;
            this.caller = caller;
        }

        Call call() {
            return new Call(name, detail, start, end, thread, caller, error);
        }
    }

    // ---- recording ----

    /**
     * Records every call of a service.
     *
     * @param service the service's interface, which the code under test sees
     * @param real does the work: it may sleep, throw, block
     * @return what to hand to the code under test
     * @throws IllegalArgumentException if that is no interface
     */
    public <S> S record(Class<S> service, S real) {
        if (!service.isInterface()) {
            throw new IllegalArgumentException(
                    service.getName() + " is no interface: only calls through an interface can be recorded");
        }
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == given[0];
                    case "hashCode" -> service.hashCode();
                    default -> "recorded " + service.getSimpleName();
                };
            }
            Entry entry = begin(method.getName(), given);
            try {
                method.setAccessible(true);
                Object result = method.invoke(real, given);
                end(entry, null);
                return result;
            } catch (InvocationTargetException e) {
                end(entry, e.getCause());
                throw e.getCause();
            }
        };
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, handler));
    }

    /** Records one call made by the test itself, or by a service that is no interface. */
    public <T extends @Nullable Object> T call(String name, Object detail, Callable<T> work) throws Exception {
        Entry entry = begin(name, detail);
        try {
            T result = work.call();
            end(entry, null);
            return result;
        } catch (Throwable e) {
            end(entry, e);
            throw e;
        }
    }

    /** Notes that something happened at this moment: a call that takes no time. */
    public void mark(String name, Object... details) {
        end(begin(name, details), null);
    }

    private Entry begin(String name, Object... details) {
        String detail = Arrays.stream(details).map(Objects::toString).collect(Collectors.joining(", "));
        Thread thread = dev.makespan.bubble.Hooks.currentThread();
        String threadName = thread.getName().isEmpty() ? "virtual thread" : thread.getName();
        StackTraceElement caller = Failures.guiltyLine(new Throwable().getStackTrace(), testClass);
        var entry = new Entry(name, detail, Bubble.now(), threadName, caller);
        synchronized (entries) {
            entries.add(entry);
        }
        return entry;
    }

    private void end(Entry entry, @Nullable Throwable error) {
        synchronized (entries) {
            entry.end = Bubble.now();
            entry.error = error;
        }
    }

    // ---- measuring ----

    /**
     * Runs the call under test; its duration is the {@link #makespan()}.
     *
     * @return what it returns
     */
    public <T extends @Nullable Object> T measure(Callable<T> underTest) throws Exception {
        Duration start = Bubble.now();
        try {
            return underTest.call();
        } finally {
            makespan = Bubble.now().minus(start);
        }
    }

    /** Runs the call under test; its duration is the {@link #makespan()}. */
    public void measure(Action underTest) throws Exception {
        measure(() -> {
            try {
                underTest.run();
            } catch (Exception e) {
                throw e;
            } catch (Throwable e) {
                throw Failures.sneaky(e);
            }
            return "";
        });
    }

    /**
     * Virtual time from the start of the {@linkplain #measure measured} call to its end.
     *
     * @throws IllegalStateException if nothing was measured
     */
    public Duration makespan() {
        if (makespan == null) {
            throw new IllegalStateException("nothing was measured: call measure(...) first");
        }
        return makespan;
    }

    @Nullable
    Duration makespanIfMeasured() {
        return makespan;
    }

    /** Virtual time since the run began. */
    public Duration now() {
        return Bubble.now();
    }

    // ---- asking ----

    /** All calls, in the order in which they began. */
    public List<Call> calls() {
        synchronized (entries) {
            return entries.stream().map(Entry::call).toList();
        }
    }

    /** The calls of one name, in the order in which they began. */
    public List<Call> of(String name) {
        return calls().stream().filter(call -> call.name().equals(name)).toList();
    }

    /** How many recorded calls were in flight at once, at the most; calls that take no time do not count. */
    public int peakOverlap() {
        return peakOverlap(calls());
    }

    /** How many calls of one name were in flight at once, at the most; calls that take no time do not count. */
    public int peakOverlap(String name) {
        return peakOverlap(of(name));
    }

    private static int peakOverlap(List<Call> calls) {
        return calls.stream()
                .filter(call -> !call.start().equals(call.end()))
                .mapToInt(call -> inFlight(calls, call.start()))
                .max()
                .orElse(0);
    }

    private static int inFlight(List<Call> calls, Duration moment) {
        return (int) calls.stream()
                .filter(call -> call.start().compareTo(moment) <= 0
                        && (call.end() == null || call.end().compareTo(moment) > 0))
                .count();
    }

    /** The sum of the durations of all finished calls of one name: what one worker would need. */
    public Duration work(String name) {
        return durations(of(name)).reduce(Duration.ZERO, Duration::plus);
    }

    /** The longest finished call of one name: what unlimited workers would need if the calls are independent. */
    public Duration longest(String name) {
        return durations(of(name)).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    Duration work() {
        return durations(calls()).reduce(Duration.ZERO, Duration::plus);
    }

    Duration longest() {
        return durations(calls()).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    private static Stream<Duration> durations(List<Call> calls) {
        return calls.stream()
                .filter(call -> call.end() != null)
                .map(call -> Objects.requireNonNull(call.end()).minus(call.start()));
    }

    // ---- expecting ----

    /**
     * Checks how long the measured call took, to the nanosecond.
     *
     * @throws ItemFailure unless it took exactly this long, with a picture of where the time went
     */
    public void expectMakespan(Duration expected) {
        Duration took = makespan();
        if (!took.equals(expected)) {
            Call late = firstWithoutOverlap(calls());
            throw new ItemFailure(
                    "it took " + Words.time(took) + " from start to end",
                    "exactly " + Words.time(expected),
                    withReason(late, picture()),
                    late == null ? null : late.caller(),
                    null);
        }
    }

    /**
     * Checks that calls were in flight at the same time.
     *
     * @throws ItemFailure unless at some moment at least this many calls of the name were in flight
     */
    public void expectOverlap(String name, int atLeast) {
        int peak = peakOverlap(name);
        if (peak < atLeast) {
            List<Call> calls = of(name);
            Call late = firstWithoutOverlap(calls);
            String saw = switch (calls.size()) {
                case 0 -> name + "() was never called";
                case 1 -> name + "() was called only once";
                default ->
                    peak <= 1
                            ? name + "() calls never overlapped" + afterWhich(calls, late)
                            : "at most " + peak + " " + name + "() calls were in flight at once"
                                    + afterWhich(calls, late);
            };
            throw new ItemFailure(
                    saw,
                    atLeast + " " + name + "() calls in flight at once",
                    calls.isEmpty() ? null : picture(calls),
                    late == null ? null : late.caller(),
                    null);
        }
    }

    /**
     * Checks that not too many calls were in flight at the same time.
     *
     * @throws ItemFailure if at some moment more than this many calls of the name were in flight
     */
    public void expectOverlapAtMost(String name, int atMost) {
        int peak = peakOverlap(name);
        if (peak > atMost) {
            List<Call> calls = of(name);
            Call tooMany = calls.stream()
                    .filter(call -> inFlight(calls, call.start()) > atMost)
                    .findFirst()
                    .orElse(null);
            throw new ItemFailure(
                    peak + " " + name + "() calls were in flight at once",
                    "at most " + atMost,
                    picture(calls),
                    tooMany == null ? null : tooMany.caller(),
                    null);
        }
    }

    private static String afterWhich(List<Call> calls, @Nullable Call late) {
        if (late == null) {
            return "";
        }
        Call before = calls.stream()
                .filter(call -> late.start().equals(call.end()))
                .findFirst()
                .orElse(calls.get(Math.max(0, calls.indexOf(late) - 1)));
        return ": " + late.label() + " began at " + Words.time(late.start()) + ", after " + before.label()
                + " was done";
    }

    private static String withReason(@Nullable Call late, String picture) {
        return late == null ? picture : late.label() + " began only when another call was done\n" + picture;
    }

    /**
     * The first call that began when all earlier ones were over, though it did not have to be the first of all; failing
     * that, the first one that began at the very moment at which another ended: it had waited for that.
     */
    private static @Nullable Call firstWithoutOverlap(List<Call> calls) {
        List<Call> lasting =
                calls.stream().filter(call -> !call.start().equals(call.end())).toList();
        Call waited = null;
        for (int i = 1; i < lasting.size(); i++) {
            Call call = lasting.get(i);
            List<Call> earlier = lasting.subList(0, i);
            if (earlier.stream().noneMatch(call::overlaps)) {
                return call;
            }
            if (waited == null
                    && earlier.stream().anyMatch(other -> call.start().equals(other.end()))) {
                waited = call;
            }
        }
        return waited;
    }

    /** How many threads the code under test has started so far, of any kind. */
    public int threadsStarted() {
        return Bubble.threadsStarted();
    }

    /**
     * Lets everything settle, then checks that no thread is left which the code under test started; idle pool workers
     * count, those of the common pool do not.
     *
     * @throws ItemFailure if one is, with its name and what it is doing
     */
    public void expectNoThreadLeft() {
        Bubble.settle();
        Thread me = dev.makespan.bubble.Hooks.currentThread();
        List<ThreadReport> left = Bubble.threads().stream()
                .filter(thread -> !thread.name().equals(me.getName()))
                .filter(thread -> !thread.name().startsWith("ForkJoinPool.commonPool-"))
                .toList();
        if (!left.isEmpty()) {
            String saw = left.size() == 1 ? "1 thread is still there: " : left.size() + " threads are still there: ";
            throw new ItemFailure(
                    saw
                            + left.stream().limit(3).map(ThreadReport::summary).collect(Collectors.joining("; "))
                            + (left.size() > 3 ? "; …" : ""),
                    "every thread you started has ended",
                    left.stream().anyMatch(ThreadReport::idle)
                            ? "a pool keeps its workers until it is shut down"
                            : "a thread that waits for something that never comes never ends",
                    left.stream()
                            .map(thread -> Failures.guiltyLine(thread, testClass))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    null);
        }
    }

    /** A picture of the calls that take time: one row a call, time from left to right. */
    public String picture() {
        return picture(calls());
    }

    private static String picture(List<Call> calls) {
        return Picture.of(
                calls.stream().filter(call -> !call.start().equals(call.end())).toList());
    }
}
