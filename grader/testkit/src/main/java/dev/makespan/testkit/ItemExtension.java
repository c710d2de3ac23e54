package dev.makespan.testkit;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.BubbleOptions;
import dev.makespan.bubble.CodeRewriter.Role;
import dev.makespan.bubble.ExitAttempt;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import dev.makespan.bubble.Step;
import dev.makespan.bubble.ThreadReport;
import dev.makespan.bubble.junit.support.Copies;
import dev.makespan.bubble.junit.support.Diagnosis;
import dev.makespan.bubble.junit.support.Interleaving;
import dev.makespan.bubble.junit.support.RunOptions;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * Runs each item's method in a bubble, on freshly loaded classes, under one schedule or many, and publishes the {@link
 * ItemResult}.
 */
final class ItemExtension implements InvocationInterceptor, ParameterResolver {
    /** The seed of the first explored schedule; a run with another one explores other schedules. */
    private static final String SEED = "makespan.seed";

    /** For authors of exercises: failures keep the whole stack trace and their cause. */
    private static final String FULL_TRACES = "makespan.traces";

    /**
     * How much a run may do without time passing. An answer to an exercise waits much and computes little: one that
     * goes on beyond this has no end, or waits in a loop. The fewer of its turns it takes to say so, the sooner it is said.
     */
    private static final long TICK_LIMIT = 10_000_000;

    private static final long STEP_LIMIT = 500_000;

    /** Whether a data race in an explored schedule fails an item although its result is right. */
    private static final boolean CHECK_RACES = true;

    /** One item's last copy may serve the next item, too. */
    private static final ClassValue<Copies> COPIES = new ClassValue<>() {
        @Override
        protected Copies computeValue(Class<?> testClass) {
            return Copies.of(testClass, name -> role(name, testClass));
        }
    };

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Timeline.class;
    }

    /** Every run gets a timeline of its own; this one only satisfies JUnit. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Timeline(context.getRequiredTestClass().getName());
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        Item item = call.getExecutable().getAnnotation(Item.class);
        if (item == null) {
            invocation.proceed();
            return;
        }
        invocation.skip();
        if (!Bubble.isAvailable()) {
            throw new IllegalStateException(
                    "The bubble's agent is not there, so time would be real. Run the tests on a"
                            + " JDK 25 with -javaagent:makespan-bubble.jar, or with junit-platform-launcher's interceptors enabled.");
        }
        Method method = call.getExecutable();
        Judgement judgement = judge(method);
        context.publishReportEntry(result(method, item, judgement).toEntry());
        if (judgement.failure() != null) {
            throw atTheGuiltyLine(judgement.failure());
        }
        if (judgement.inconclusive() != null) {
            throw new TestAbortedException(judgement.inconclusive());
        }
    }

    /** The trace a student sees leads to the line to look at, not through the testkit's insides. */
    private static ItemFailure atTheGuiltyLine(ItemFailure failure) {
        StackTraceElement lookAt = failure.lookAt();
        if (Boolean.getBoolean(FULL_TRACES)) {
            return failure;
        }
        var shortened = new ItemFailure(failure.saw(), failure.expected(), failure.how(), lookAt, null);
        shortened.setStackTrace(lookAt == null ? new StackTraceElement[0] : new StackTraceElement[] {lookAt});
        return shortened;
    }

    /**
     * What the runs of one item came to.
     *
     * @param failure why it failed; null if it did not
     * @param inconclusive why nothing can be said; null if something can
     * @param seed the schedule that failed; null for the plain one
     * @param timeline of the plain schedule
     * @param accesses of the plain schedule
     */
    private record Judgement(
            @Nullable ItemFailure failure,
            @Nullable String inconclusive,
            @Nullable Long seed,
            Timeline timeline,
            long accesses) {}

    private static Judgement judge(Method method) {
        Explore explore = method.getAnnotation(Explore.class);
        boolean checkRaces = CHECK_RACES && explore != null;
        Copies copies = COPIES.get(method.getDeclaringClass());
        Judgement plain = runOnce(method, copies, options(Schedule.FIFO, checkRaces));
        if (explore == null || plain.failure() != null || plain.inconclusive() != null) {
            return plain;
        }
        long first = Long.getLong(SEED, 1);
        for (long seed = first; seed < first + explore.schedules(); seed++) {
            Schedule schedule = Schedule.explored(seed, plain.accesses());
            Judgement explored = runOnce(method, copies, options(schedule, checkRaces));
            if (explored.failure() != null) {
                ItemFailure replayed = replayed(method, copies, schedule, explored.failure());
                return new Judgement(replayed, null, seed, plain.timeline(), plain.accesses());
            }
            if (explored.inconclusive() != null) {
                return new Judgement(null, explored.inconclusive(), seed, plain.timeline(), plain.accesses());
            }
        }
        return plain;
    }

    private static Judgement runOnce(Method method, Copies copies, BubbleOptions options) {
        var timeline = new Timeline(method.getDeclaringClass().getName());
        return judged(
                run(method, copies, options, timeline),
                method.getDeclaringClass().getName(),
                timeline);
    }

    private static Run<Object> run(Method method, Copies copies, BubbleOptions options, Timeline timeline) {
        Class<?> fresh = copies.next();
        Run<Object> run = Bubble.run(options, () -> {
            ItemRun.begin(method.getDeclaringClass().getName());
            invoke(method, fresh, timeline);
            return "";
        });
        copies.used(fresh, run);
        return run;
    }

    /** Runs the schedule that failed once more, and adds to the failure how its threads took turns. */
    private static ItemFailure replayed(Method method, Copies copies, Schedule schedule, ItemFailure failure) {
        String testClass = method.getDeclaringClass().getName();
        Run<Object> run =
                run(method, copies, options(schedule, CHECK_RACES).withRecording(true), new Timeline(testClass));
        List<Step> steps = run.interleaving().stream()
                .filter(step -> Failures.isUnderTest(step.line().getClassName(), testClass))
                .toList();
        String turns = "schedule " + schedule.seed() + " lets the threads take turns so:\n" + Interleaving.table(steps);
        String how = failure.how() == null ? turns : failure.how() + "\n" + turns;
        StackTraceElement lookAt = failure.lookAt() == null ? Interleaving.lastTurn(steps) : failure.lookAt();
        return new ItemFailure(failure.saw(), failure.expected(), how, lookAt, failure.getCause());
    }

    private static BubbleOptions options(Schedule schedule, boolean checkRaces) {
        return RunOptions.current()
                .withTickLimit(TICK_LIMIT)
                .withStepLimit(STEP_LIMIT)
                .with(schedule)
                .withCheckingRaces(checkRaces);
    }

    /** The student's classes are under test; the tests and what an exercise provides are not; the testkit is shared. */
    private static @Nullable Role role(String className, Class<?> testClass) {
        if (className.startsWith("dev.makespan.testkit.") || className.startsWith("dev.makespan.bubble.")) {
            return null;
        }
        return Failures.isUnderTest(className, testClass.getName()) ? Role.UNDER_TEST : Role.TEST;
    }

    /** Calls the copy of the method on a new instance of the fresh class. */
    private static void invoke(Method method, Class<?> fresh, Timeline timeline) throws Exception {
        Method copy = Arrays.stream(fresh.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.getName()))
                .filter(candidate -> candidate.isAnnotationPresent(Item.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no item " + method.getName() + " in " + fresh));
        try {
            Constructor<?> constructor = fresh.getDeclaredConstructor();
            constructor.setAccessible(true);
            copy.setAccessible(true);
            Object[] arguments = Arrays.stream(copy.getParameterTypes())
                    .map(type -> type == Timeline.class ? timeline : null)
                    .toArray();
            copy.invoke(constructor.newInstance(), arguments);
        } catch (InvocationTargetException e) {
            throw Failures.sneaky(Objects.requireNonNull(e.getCause()));
        }
    }

    private static Judgement judged(Run<?> run, String testClass, Timeline timeline) {
        Predicate<String> underTest = name -> Failures.isUnderTest(name, testClass);
        ItemFailure failure = null;
        String inconclusive = null;
        Diagnosis unfinished = Diagnosis.of(run, underTest);
        if (unfinished == null) {
            failure = wrong(run, testClass, underTest);
        } else if (unfinished.proven()) {
            failure = failure(unfinished);
        } else {
            inconclusive = unfinished.saw();
        }
        return new Judgement(failure, inconclusive, null, timeline, run.accesses());
    }

    /** What is wrong with a run that came to its end; null if nothing is. */
    private static @Nullable ItemFailure wrong(Run<?> run, String testClass, Predicate<String> underTest) {
        ExitAttempt exit = run.uncaught().stream()
                .filter(ExitAttempt.class::isInstance)
                .map(ExitAttempt.class::cast)
                .findFirst()
                .orElse(null);
        if (exit != null) {
            return Failures.explain(exit, testClass);
        }
        if (run.error() != null) {
            return Failures.explain(run.error(), testClass);
        }
        if (!run.races().isEmpty()) {
            return failure(Diagnosis.of(run.races().getFirst(), underTest));
        }
        return run.busyWaiter() == null ? null : polling(run.busyWaiter(), testClass);
    }

    private static ItemFailure failure(Diagnosis diagnosis) {
        return new ItemFailure(
                diagnosis.saw(),
                Objects.requireNonNull(diagnosis.expected()),
                diagnosis.how(),
                diagnosis.lookAt(),
                null);
    }

    /** A thread that polled although nothing stopped it from waiting; null if that was not the code under test. */
    private static @Nullable ItemFailure polling(ThreadReport thread, String testClass) {
        StackTraceElement line = Failures.guiltyLine(thread, testClass);
        if (line == null) {
            return null;
        }
        return new ItemFailure(
                "\"" + thread.name() + "\" asked over and over whether it may go on",
                "a thread that waits for something sleeps, blocks or is notified",
                "the loop keeps its processor busy until something else happens",
                line,
                null);
    }

    private static ItemResult result(Method method, Item item, Judgement judgement) {
        ItemFailure failure = judgement.failure();
        ItemResult.Outcome outcome = failure != null
                ? ItemResult.Outcome.FAILED
                : judgement.inconclusive() != null ? ItemResult.Outcome.INCONCLUSIVE : ItemResult.Outcome.PASSED;
        StackTraceElement lookAt = failure == null ? null : failure.lookAt();
        Duration makespan = judgement.timeline().makespanIfMeasured();
        return new ItemResult(
                method.getDeclaringClass().getPackageName(),
                method.getName(),
                item.value(),
                item.task(),
                item.kind(),
                outcome == ItemResult.Outcome.PASSED ? item.points() : 0,
                item.points(),
                outcome,
                failure == null ? judgement.inconclusive() : failure.saw(),
                failure == null ? null : failure.expected(),
                failure == null ? null : failure.how(),
                lookAt == null ? null : lookAt.getFileName(),
                lookAt == null ? 0 : lookAt.getLineNumber(),
                judgement.seed(),
                makespan == null ? null : makespan.toNanos(),
                makespan == null ? null : judgement.timeline().longest().toNanos(),
                makespan == null ? null : judgement.timeline().work().toNanos());
    }
}
