package dev.makespan.bubble.races;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds data races in one run, also where this run's results are right (Flanagan, Freund: FastTrack: Efficient and
 * Precise Dynamic Race Detection, PLDI 2009). An access races with an earlier one of another thread if no chain of
 * program order and synchronisation leads from that one to this one.
 *
 * <p>Every race it reports is one, as long as it is told of all synchronisation. It may miss races: it sees those of this
 * run only, and of several on one variable the first. Not safe for use by several threads at once; a bubble runs one.
 */
public final class HappensBefore {
    /**
     * The guard that stands for all volatile and atomic fields of an object of which only that is known: whoever acquires it
     * acquires every field, and whoever acquires one field acquires it too.
     */
    public static final String WHOLE = "";

    /** The guard that stands for an object's monitor. */
    public static final String MONITOR = "monitor";

    /** More conflicts than anybody reads. */
    private static final int CONFLICTS_KEPT = 20;

    /** How many objects and variables are kept in memory; the check ends where a run has more. */
    private static final int SHADOWS_KEPT = 2_000_000;

    /** How many threads have a clock of their own; the check ends where a run starts more. */
    private static final int THREADS_KEPT = 1_000;

    private final Map<Object, Shadow> shadows = new IdentityHashMap<>();
    private final List<Clock> threads = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final @Nullable Footprint footprint;
    private int kept;
    private boolean ended;

    /** What one thread knows of the others. */
    private static final class Clock {
        final VectorClock known = new VectorClock();
        /** Reads that count only if nobody validates the stamp they were made under; null outside of such a section. */
        @Nullable
        List<Runnable> optimistic;

        boolean over;
    }

    /** @param footprint is told what is used; null if nobody asks */
    public HappensBefore(@Nullable Footprint footprint) {
        this.footprint = footprint;
        threads.add(new Clock()); // numbers begin with 1
    }

    /** The races found so far. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    // ---- threads ----

    /**
     * A thread has been started.
     *
     * @param parent 0 if it is the first one
     * @param child the next number
     */
    public void started(int parent, int child) {
        if (child >= THREADS_KEPT) {
            end();
        }
        if (ended) {
            return;
        }
        var clock = new Clock();
        threads.add(clock);
        if (parent > 0) {
            clock.known.join(threads.get(parent).known);
            tick(parent);
        }
        clock.known.set(child, 1);
    }

    /** A thread has ended. */
    public void over(int thread) {
        if (!ended) {
            touch(threads, "end", true);
            commitOptimisticReads(thread);
            threads.get(thread).over = true;
        }
    }

    /** One thread has seen that another one is over. */
    public void sawEnd(int thread, int other) {
        if (!ended && threads.get(other).over) {
            touch(threads, "end", false);
            threads.get(thread).known.join(threads.get(other).known);
        }
    }

    /** All that any thread has done so far happened before what this one does from now on. */
    public void seesAll(int thread) {
        if (!ended) {
            VectorClock known = threads.get(thread).known;
            for (int other = 1; other < threads.size(); other++) {
                if (other != thread) {
                    known.join(threads.get(other).known);
                    tick(other);
                }
            }
        }
    }

    /** One thread interrupts another one, which may see it from now on. */
    public void interrupts(int thread, int other) {
        if (!ended && thread != other) {
            threads.get(other).known.join(threads.get(thread).known);
            tick(thread);
        }
    }

    // ---- synchronisation ----

    /** The thread takes over what others released through the guard of an object. */
    public void acquire(int thread, Object object, String guard) {
        if (ended) {
            return;
        }
        touch(object, guard, false);
        Shadow shadow = shadows.get(object);
        if (shadow != null) {
            shadow.acquire(guard, threads.get(thread).known);
        }
    }

    /** The thread passes on what it knows through the guard of an object. */
    public void release(int thread, Object object, String guard) {
        if (ended) {
            return;
        }
        touch(object, guard, true);
        shadow(object).clock(guard).join(threads.get(thread).known);
        tick(thread);
    }

    /** Reads from now on do not count if {@link #optimisticEnds} comes: a stamped lock's optimistic reading. */
    public void optimisticBegins(int thread) {
        if (!ended) {
            commitOptimisticReads(thread);
            threads.get(thread).optimistic = new ArrayList<>();
        }
    }

    /** The stamp has been looked at: what was read under it was consistent, or is going to be read again. */
    public void optimisticEnds(int thread) {
        if (!ended) {
            threads.get(thread).optimistic = null;
        }
    }

    private void commitOptimisticReads(int thread) {
        Clock clock = threads.get(thread);
        List<Runnable> reads = clock.optimistic;
        clock.optimistic = null;
        if (reads != null) {
            reads.forEach(Runnable::run);
        }
    }

    // ---- accesses ----

    /** A thread uses a field of an object, or of a class, which its name stands for. */
    public void access(int thread, Object target, String name, boolean write, String site) {
        if (ended) {
            return;
        }
        touch(target, name, write);
        check(thread, shadow(target).variable(name), name, write, site);
    }

    /** A thread uses an element of an array. */
    public void access(int thread, Object array, int index, boolean write, String site) {
        int length = Array.getLength(array);
        if (ended || index < 0 || index >= length) {
            return;
        }
        touch(array, "[]", write); // all elements as one: footprints are small
        check(thread, shadow(array).element(index, length), "", write, site, array);
    }

    private void check(int thread, Variable variable, String name, boolean write, String site) {
        check(thread, variable, name, write, site, null);
    }

    private void check(int thread, Variable variable, String name, boolean write, String site, @Nullable Object array) {
        Clock clock = threads.get(thread);
        int now = clock.known.get(thread);
        if (variable.write == 0 && variable.read == 0 && ++kept > SHADOWS_KEPT) {
            end();
            return;
        }
        if (write) {
            written(thread, now, clock.known, variable, name, site, array);
        } else if (clock.optimistic != null) {
            clock.optimistic.add(() -> wasRead(thread, now, clock.known, variable, name, site, array));
        } else {
            wasRead(thread, now, clock.known, variable, name, site, array);
        }
    }

    private void wasRead(
            int thread,
            int now,
            VectorClock known,
            Variable variable,
            String name,
            String site,
            @Nullable Object array) {
        long epoch = Variable.epoch(thread, now);
        if (variable.read == epoch) {
            return;
        }
        if (isNews(variable.write, known)) {
            report(name, array, variable.write, true, variable.writeSite, thread, false, site);
        }
        if (variable.reads != null) {
            variable.readBeside(thread, now, site);
        } else if (isNews(variable.read, known)) {
            variable.readBeside(thread, now, site);
        } else {
            variable.read = epoch;
            variable.readSite = site;
        }
    }

    private void written(
            int thread,
            int now,
            VectorClock known,
            Variable variable,
            String name,
            String site,
            @Nullable Object array) {
        long epoch = Variable.epoch(thread, now);
        VectorClock reads = variable.reads;
        if (variable.write == epoch && variable.read == 0) {
            return;
        }
        if (isNews(variable.write, known)) {
            report(name, array, variable.write, true, variable.writeSite, thread, true, site);
        }
        if (reads != null) {
            for (int reader = 1; reader <= reads.size(); reader++) {
                long read = Variable.epoch(reader, reads.get(reader));
                if (reads.get(reader) > 0 && isNews(read, known)) {
                    report(name, array, read, false, variable.siteOfRead(reader), thread, true, site);
                }
            }
        } else if (isNews(variable.read, known)) {
            report(name, array, variable.read, false, variable.readSite, thread, true, site);
        }
        variable.forgetReads();
        variable.write = epoch;
        variable.writeSite = site;
    }

    /** Whether an access is one that the clock does not know of. */
    private static boolean isNews(long epoch, VectorClock known) {
        return epoch != 0 && Variable.time(epoch) > known.get(Variable.thread(epoch));
    }

    private void report(
            String name,
            @Nullable Object array,
            long earlier,
            boolean earlierWrites,
            @Nullable String earlierSite,
            int later,
            boolean laterWrites,
            String laterSite) {
        String variable = array == null ? name : array.getClass().getSimpleName();
        String first = earlierSite == null ? laterSite : earlierSite;
        if (conflicts.size() < CONFLICTS_KEPT && reported.add(variable + " " + first + " " + laterSite)) {
            conflicts.add(new Conflict(
                    variable, Variable.thread(earlier), earlierWrites, first, later, laterWrites, laterSite));
        }
    }

    // ---- bookkeeping ----

    private void tick(int thread) {
        VectorClock known = threads.get(thread).known;
        known.set(thread, known.get(thread) + 1);
    }

    private Shadow shadow(Object object) {
        Shadow known = shadows.get(object);
        if (known == null) {
            known = new Shadow(shadows.size() + 1);
            shadows.put(object, known);
            kept++;
        }
        return known;
    }

    /** Tells the footprint, if anybody asks for it. */
    public void touch(Object object, String name, boolean write) {
        if (footprint != null && !ended) {
            footprint.touch(
                    shadow(object).number, name.isEmpty() ? object.getClass().getName() : name, write);
        }
    }

    /** Too much to keep: better no word than a wrong one. */
    private void end() {
        ended = true;
        shadows.clear();
    }
}
