package dev.makespan.bubble.junit;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.BubbleOptions;
import dev.makespan.bubble.Explored;
import dev.makespan.bubble.Explorer;
import dev.makespan.bubble.Outcome;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.Schedule;
import dev.makespan.bubble.ThreadReport;
import dev.makespan.bubble.junit.support.RunOptions;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/** Runs tests in bubbles, as their {@link InBubble} says. */
final class BubbleExtension implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invocation.skip();
        runInBubble(call, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invocation.skip();
        runInBubble(call, context);
    }

    @Override
    public <T extends @Nullable Object> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        throw new ExtensionConfigurationException("@InBubble does not work with @TestFactory: its tests would run after"
                + " the bubble, in real time. Make " + call.getExecutable().getName() + " a @ParameterizedTest.");
    }

    /** JUnit's own instance is for JUnit only; what its fields start or ask for should not meet real time either. */
    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> call, ExtensionContext context)
            throws Throwable {
        if (!Bubble.isAvailable()) {
            return invocation.proceed();
        }
        return Objects.requireNonNull(
                Bubble.run(RunOptions.current(), () -> proceed(invocation)).get());
    }

    private static <T> T proceed(Invocation<T> invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs inside, on the instance there. */
    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        invocation.skip();
    }

    /** Runs inside, on the instance there. */
    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        invocation.skip();
    }

    private static void runInBubble(ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        if (!Bubble.isAvailable()) {
            throw new IllegalStateException("The bubble's agent is not there, so time would be real. Run the tests on a"
                    + " JDK 25. If there is a junit-platform.properties among your own resources, it hides the one of"
                    + " makespan-bubble-junit: add junit.platform.launcher.interceptors.enabled=true to it. Or add"
                    + " -javaagent:makespan-bubble.jar to the command line of the test JVM.");
        }
        var inside = new TestInside(call, context);
        InBubble how = annotation(context);
        if (how.schedules() == 0 && how.allSchedulesUpTo() == 0) {
            plain(inside, context);
        } else {
            explored(inside, how, context);
        }
    }

    private static void plain(TestInside inside, ExtensionContext context) throws Throwable {
        Run<Object> run = Bubble.run(RunOptions.current(), inside::run);
        report(run, context);
        Verdict verdict = Verdict.of(run, inside);
        if (verdict != null) {
            throw verdict.thrown();
        }
    }

    private static void explored(TestInside inside, InBubble how, ExtensionContext context) throws Throwable {
        Replay replay = Replay.asked(how);
        BubbleOptions options = RunOptions.current().withCheckingRaces(how.checkRaces());
        Explored<Object> explored = explorer(replay, how).with(options).explore(inside::run, run -> {
            inside.ended(run);
            replay.passed(run);
            return Verdict.of(run, inside) == null;
        });
        Run<Object> failure = explored.failure();
        Schedule schedule = explored.schedule();
        if (failure == null || schedule == null) {
            if (how.allSchedulesUpTo() > 0 && !explored.all()) {
                throw new AssertionFailedError(
                        explored.schedules() + " schedules passed, but these are not all. Share less"
                                + " between fewer threads, raise allSchedulesUpTo, or be content with a number of schedules.");
            }
            replay.report(explored, context);
            return;
        }
        report(failure, context);
        Verdict verdict = Verdict.of(failure, inside);
        if (verdict == null) {
            throw new IllegalStateException("this run is not clean, but nothing is wrong with it: " + failure);
        }
        if (schedule.kind() == Schedule.Kind.FIFO) {
            throw verdict.thrown();
        }
        Run<Object> recorded = Bubble.run(options.with(schedule).withRecording(true), inside::run);
        throw verdict.under(schedule, failure, recorded, inside, replay);
    }

    private static Explorer explorer(Replay replay, InBubble how) {
        return how.allSchedulesUpTo() > 0
                ? Explorer.exhaustive(how.allSchedulesUpTo())
                : Explorer.seeded(replay.firstSeed(), replay.schedules());
    }

    private static void report(Run<?> run, ExtensionContext context) {
        if (!run.threads().isEmpty() && run.error() == null && run.outcome() == Outcome.OK) {
            context.publishReportEntry(
                    "threads left behind",
                    run.threads().stream().map(ThreadReport::summary).collect(Collectors.joining("; ")));
        }
    }

    private static InBubble annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), InBubble.class)
                .or(() -> AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), InBubble.class, context.getEnclosingTestClasses()))
                .orElseThrow(() -> new ExtensionConfigurationException("no @InBubble at "
                        + context.getRequiredTestMethod() + ": use the annotation, not its extension"));
    }
}
