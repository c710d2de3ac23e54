package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import org.jspecify.annotations.Nullable;

/**
 * Joins a platform thread that the code under test started with the virtual thread that runs in its place. The platform
 * {@code Thread} object is never really started: it keeps its name, group, priority and identity, and the rewritten
 * methods of {@code Thread} pass on to the stand-in what concerns its life.
 *
 * <p>The platform thread finds this object in its scoped-value bindings, the stand-in in its uncaught-exception handler:
 * fields of {@code Thread} that nobody else reads in these threads. An agent cannot add fields.
 */
final class PlatformFacade implements Runnable, Thread.UncaughtExceptionHandler {
    private final Scheduler scheduler;
    private final Thread platform;
    private @Nullable Thread standIn;

    private PlatformFacade(Scheduler scheduler, Thread platform) {
        this.scheduler = scheduler;
        this.platform = platform;
    }

    /** Starts a virtual thread in the place of the platform thread. */
    static void start(Scheduler scheduler, Thread platform) {
        var facade = new PlatformFacade(scheduler, platform);
        Thread virtual = JdkInternals.virtualThreads(scheduler)
                .name(platform.getName())
                .inheritInheritableThreadLocals(false)
                .uncaughtExceptionHandler(facade)
                .unstarted(facade);
        facade.standIn = virtual;
        virtual.setContextClassLoader(platform.getContextClassLoader());
        JdkInternals.inheritLocals(platform, virtual);
        Object bindings = JdkInternals.bindings(platform);
        if (bindings != Thread.class) { // the JDK's mark for "not inherited yet"
            JdkInternals.setBindings(virtual, bindings);
        }
        JdkInternals.setBindings(platform, facade);
        JdkInternals.markStarted(platform);
        scheduler.platformThreadStarted(platform);
        virtual.start();
    }

    /** The facade of a started platform thread; null for any other thread. */
    static @Nullable PlatformFacade of(Thread thread) {
        return JdkInternals.bindings(thread) instanceof PlatformFacade facade ? facade : null;
    }

    /** The facade whose stand-in this virtual thread is; null for any other thread. */
    static @Nullable PlatformFacade standingIn(Thread virtual) {
        return JdkInternals.handlerAsSet(virtual) instanceof PlatformFacade facade ? facade : null;
    }

    Thread platform() {
        return platform;
    }

    Thread standIn() {
        Thread virtual = standIn;
        if (virtual == null) {
            throw new IllegalStateException("not started");
        }
        return virtual;
    }

    @Override
    public void run() {
        try {
            platform.run();
        } catch (BubbleDeath end) {
            // The bubble is over; nobody is left to be told.
        } catch (Throwable e) {
            uncaughtException(standIn(), e);
        } finally {
            JdkInternals.markTerminated(platform);
            scheduler.platformThreadEnded(platform);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable e) {
        scheduler.uncaught(e);
        if (isHandled()) { // else the JDK would print it, which the run tells anyway
            try {
                platform.getUncaughtExceptionHandler().uncaughtException(platform, e);
            } catch (Throwable ofTheHandler) {
                // As the JDK does: what a handler throws is ignored.
            }
        }
    }

    /** Whether the code under test sees to uncaught exceptions: by the thread's handler, its group's, or the default. */
    private boolean isHandled() {
        if (JdkInternals.handlerAsSet(platform) != null || Thread.getDefaultUncaughtExceptionHandler() != null) {
            return true;
        }
        for (ThreadGroup group = platform.getThreadGroup(); group != null; group = group.getParent()) {
            if (group.getClass() != ThreadGroup.class) { // who extends it may override uncaughtException
                return true;
            }
        }
        return false;
    }
}
