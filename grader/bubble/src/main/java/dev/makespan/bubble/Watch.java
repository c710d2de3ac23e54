package dev.makespan.bubble;

import dev.makespan.bubble.races.Conflict;
import dev.makespan.bubble.races.Footprint;
import dev.makespan.bubble.races.HappensBefore;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the threads of a bubble do to what they share: lets the schedule switch threads there, keeps the steps, and
 * checks the order of accesses. Only the thread that drives the bubble, or runs in it, touches it.
 */
final class Watch {
    private final Scheduler scheduler;
    private final Choice choice;
    private final @Nullable Recorder recorder;
    private final @Nullable HappensBefore order;
    private final boolean checkingRaces;
    private final @Nullable Footprint footprint;

    /** The threads by their numbers, and the other way round; empty unless races are looked for. */
    private final List<BubbleThread> threads = new ArrayList<>();

    private final Map<Thread, BubbleThread> byVirtual = new IdentityHashMap<>();
    private long accesses;

    private Watch(Scheduler scheduler, BubbleOptions options, Choice choice) {
        this.scheduler = scheduler;
        this.choice = choice;
        footprint = choice instanceof Footprint asked ? asked : null;
        checkingRaces = options.checkingRaces();
        recorder = options.recording() ? new Recorder() : null;
        order = checkingRaces || footprint != null ? new HappensBefore(footprint) : null;
        if (order != null) {
            AccessHooks.install();
        }
    }

    /** @return null if nobody would look at what is seen */
    static @Nullable Watch of(Scheduler scheduler, BubbleOptions options, Choice choice) {
        boolean needed = options.checkingRaces()
                || options.recording()
                || options.schedule().kind() != Schedule.Kind.FIFO
                || choice instanceof Footprint;
        return needed ? new Watch(scheduler, options, choice) : null;
    }

    long accesses() {
        return accesses;
    }

    List<Step> steps() {
        return recorder == null ? List.of() : recorder.steps();
    }

    List<Race> races() {
        return order == null || !checkingRaces
                ? List.of()
                : order.conflicts().stream().map(this::race).toList();
    }

    private Race race(Conflict conflict) {
        return new Race(
                conflict.variable(),
                new Race.Access(name(conflict.earlier()), conflict.earlierWrites(), Site.parse(conflict.earlierSite())),
                new Race.Access(name(conflict.later()), conflict.laterWrites(), Site.parse(conflict.laterSite())));
    }

    private String name(int thread) {
        return name(threads.get(thread - 1));
    }

    private static String name(BubbleThread thread) {
        String name = thread.visible().getName();
        return name.isEmpty() ? "virtual thread " + thread.index : name;
    }

    // ---- threads ----

    /** @param parent null for the first thread */
    void started(@Nullable BubbleThread parent, BubbleThread child) {
        if (order != null) {
            threads.add(child);
            byVirtual.put(child.thread, child);
            order.started(parent == null ? 0 : parent.index, child.index);
        }
    }

    void ended(BubbleThread thread) {
        if (order != null) {
            order.over(thread.index);
        }
    }

    void interrupts(Thread virtual) {
        BubbleThread me = scheduler.running();
        BubbleThread other = byVirtual.get(virtual);
        if (order != null && me != null && other != null) {
            order.interrupts(me.index, other.index);
            order.touch(virtual, "interrupt", true);
        }
    }

    /** What the current thread does next depends on whether a thread has been interrupted. */
    void asksForInterrupt(Thread virtual) {
        if (order != null && footprint != null) {
            order.touch(virtual, "interrupt", false);
        }
    }

    /** All other threads were durably blocked: the current one may look at what they have done. */
    void settled() {
        BubbleThread me = scheduler.running();
        if (order != null && me != null) {
            order.seesAll(me.index);
        }
    }

    /** The current thread has looked whether another one has ended. */
    void observes(Thread virtual) {
        BubbleThread me = scheduler.running();
        BubbleThread other = byVirtual.get(virtual);
        if (order != null && me != null && other != null) {
            order.sawEnd(me.index, other.index);
        }
    }

    // ---- accesses ----

    /** A shared field, array element, monitor or library is about to be used: the schedule may switch threads here. */
    void sharedAccess() {
        BubbleThread me = scheduler.running();
        if (me == null || me.quiet > 0) {
            return;
        }
        scheduler.dieIfKilled();
        if (scheduler.runnable().size() > 0) {
            accesses++;
            if (choice.preempts(me, scheduler.runnable())) {
                scheduler.preempt();
            }
        }
        if (recorder != null) {
            me.quiet++; // walking the stack is no business of the code under test
            recorder.record(name(me));
            me.quiet--;
        }
    }

    void access(Object target, String name, boolean write, String site) {
        BubbleThread me = me();
        if (order != null && me != null) {
            order.access(me.index, target, name, write, site);
        }
    }

    void access(Object array, int index, boolean write, String site) {
        BubbleThread me = me();
        if (order != null && me != null) {
            order.access(me.index, array, index, write, site);
        }
    }

    // ---- synchronisation ----

    void acquires(@Nullable Object object, String guard) {
        BubbleThread me = me();
        if (order != null && me != null && object != null) {
            order.acquire(me.index, object, guard);
        }
    }

    void releases(@Nullable Object object, String guard) {
        BubbleThread me = me();
        if (order != null && me != null && object != null) {
            order.release(me.index, object, guard);
        }
    }

    /** The current thread leaves a monitor; when it is seen next, it has entered it again. */
    void waits(Object monitor) {
        BubbleThread me = me();
        if (order != null && me != null) {
            order.release(me.index, monitor, HappensBefore.MONITOR);
            me.waitedOn = monitor;
        }
    }

    /** Something of the object has changed hands, apart from what is known through it. */
    void touches(Object object, String name) {
        BubbleThread me = me();
        if (order != null && me != null) {
            order.touch(object, name, true);
        }
    }

    /** Something is used of which nothing is known. */
    void touchesOutside() {
        if (footprint != null) {
            footprint.touch(0, "outside", true);
        }
    }

    void quiet(boolean begins) {
        BubbleThread me = scheduler.running();
        if (me != null) {
            me.quiet += begins ? 1 : -1;
        }
    }

    void optimistic(boolean begins) {
        BubbleThread me = me();
        if (order == null || me == null) {
            return;
        }
        if (begins) {
            order.optimisticBegins(me.index);
        } else {
            order.optimisticEnds(me.index);
        }
    }

    /** The current thread; null where it does work of the JVM, whose locks are nobody else's business. */
    private @Nullable BubbleThread me() {
        BubbleThread me = scheduler.running();
        if (me == null || me.quiet > 0) {
            return null;
        }
        Object monitor = me.waitedOn;
        if (monitor != null && order != null) {
            me.waitedOn = null;
            order.acquire(me.index, monitor, HappensBefore.MONITOR);
            order.touch(monitor, HappensBefore.MONITOR, true);
        }
        return me;
    }
}
