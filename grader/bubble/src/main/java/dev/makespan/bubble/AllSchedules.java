package dev.makespan.bubble;

import dev.makespan.bubble.races.Footprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through all schedules of a program, run by run, leaving out those that differ from an earlier one only in the order
 * of steps that do not concern each other (sleep sets; Godefroid: Partial-Order Methods for the Verification of Concurrent
 * Systems, LNCS 1032, 1996). A step goes from one shared access to the next.
 *
 * <p>Relies on runs that agree as long as their schedules do; where one does not, {@link #isSteady} says so.
 */
final class AllSchedules implements Choice, Footprint {
    /** Something that a step used. */
    private record Touch(int object, String name) {}

    /**
     * What a step used.
     *
     * @param known how many objects had been met when it began: their numbers mean the same in each run that has come to
     *     the same place; later ones may not
     * @param touches what it used, and whether it changed it
     */
    private record Step(int known, Map<Touch, Boolean> touches) {
        boolean concerns(Step other) {
            for (var mine : touches.entrySet()) {
                for (var theirs : other.touches.entrySet()) {
                    if ((mine.getValue() || theirs.getValue()) && mayBeSame(mine.getKey(), theirs.getKey())) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** @param theirs used later than this step, or instead of it */
        private boolean mayBeSame(Touch mine, Touch theirs) {
            return mine.name().equals(theirs.name())
                    && (mine.object() == theirs.object() || mine.object() > known && theirs.object() > known);
        }
    }

    /** A moment at which several threads could go on. */
    private static final class Fork {
        final Set<Integer> runnable;
        /** Threads whose next step needs no look: another run has made it, and nothing since has concerned it. */
        final Map<Integer, Step> asleep;

        final Map<Integer, Step> done = new HashMap<>();
        int chosen;

        Fork(Set<Integer> runnable, Map<Integer, Step> asleep) {
            this.runnable = runnable;
            this.asleep = asleep;
        }

        /** @return false if nothing is left to try here */
        boolean chooseNext() {
            for (int thread : runnable.stream().sorted().toList()) {
                if (!asleep.containsKey(thread) && !done.containsKey(thread)) {
                    chosen = thread;
                    return true;
                }
            }
            return false;
        }
    }

    private final boolean reducing;
    private final List<Fork> forks = new ArrayList<>();

    // of the current run
    private int depth;
    private int known;
    private Map<Touch, Boolean> touches = new HashMap<>();
    private int knownAtStart;
    private boolean pruned;
    private final Set<BubbleThread> resting = new HashSet<>();
    private boolean steady = true;

    /** @param reducing false to leave nothing out, which is for tests of what is left out */
    AllSchedules(boolean reducing) {
        this.reducing = reducing;
    }

    /** A new run begins. */
    void begin() {
        depth = 0;
        known = 0;
        knownAtStart = 0;
        touches = new HashMap<>();
        resting.clear();
        pruned = false;
    }

    /** Whether the run was cut short, as all it could have led to is known. */
    boolean isPruned() {
        return pruned;
    }

    /** Whether all runs so far agreed where they had to. */
    boolean isSteady() {
        return steady;
    }

    /** The threads chosen in this run, one for each step. */
    List<Integer> path() {
        return forks.stream().limit(depth).map(fork -> fork.chosen).toList();
    }

    /**
     * The run has ended.
     *
     * @return whether there is another one
     */
    boolean advance() {
        endStep();
        if (!pruned && depth < forks.size()) {
            steady = false; // it ended before the place where it was to differ
        }
        if (!steady) {
            return false;
        }
        while (!forks.isEmpty()) {
            if (forks.getLast().chooseNext()) {
                return true;
            }
            forks.removeLast();
        }
        return false;
    }

    // ---- the run ----

    @Override
    public int next(RunQueue runnable) {
        endStep();
        Set<Integer> threads = indices(runnable);
        if (depth == forks.size()) {
            var fork = new Fork(threads, asleepNow());
            if (!fork.chooseNext()) {
                pruned = true;
                return PRUNED;
            }
            forks.add(fork);
        }
        Fork fork = forks.get(depth++);
        if (!fork.runnable.equals(threads)) {
            steady = false;
            pruned = true;
            return PRUNED;
        }
        knownAtStart = known;
        touches = new HashMap<>();
        for (int place = 0; place < runnable.size(); place++) {
            if (runnable.get(place).index == fork.chosen) {
                resting.clear();
                return place;
            }
        }
        throw new IllegalStateException("thread " + fork.chosen + " was runnable and is not");
    }

    /** Who has given up its turn waits until another one has had one: else a loop that yields has endless schedules. */
    private Set<Integer> indices(RunQueue runnable) {
        var all = new HashSet<Integer>();
        var rested = new HashSet<Integer>();
        for (int place = 0; place < runnable.size(); place++) {
            all.add(runnable.get(place).index);
            if (!resting.contains(runnable.get(place))) {
                rested.add(runnable.get(place).index);
            }
        }
        return rested.isEmpty() ? all : rested;
    }

    /** Those asleep at the last fork, or tried there before, that the step made there does not concern. */
    private Map<Integer, Step> asleepNow() {
        var asleep = new HashMap<Integer, Step>();
        if (depth == 0 || !reducing) {
            return asleep;
        }
        Fork last = forks.get(depth - 1);
        Step made = last.done.get(last.chosen);
        for (Map<Integer, Step> known : List.of(last.asleep, last.done)) {
            known.forEach((thread, step) -> {
                if (thread != last.chosen && made != null && !step.concerns(made)) {
                    asleep.put(thread, step);
                }
            });
        }
        return asleep;
    }

    private void endStep() {
        if (depth == 0) {
            return;
        }
        Fork last = forks.get(depth - 1);
        var step = new Step(knownAtStart, Map.copyOf(touches));
        Step before = last.done.put(last.chosen, step);
        if (before != null && !before.equals(step)) {
            steady = false;
        }
    }

    @Override
    public boolean preempts(BubbleThread running, RunQueue runnable) {
        return runnable.size() > 0;
    }

    @Override
    public void yielded(BubbleThread thread) {
        resting.add(thread);
    }

    @Override
    public void touch(int object, String name, boolean write) {
        known = Math.max(known, object);
        touches.merge(new Touch(object, name), write, Boolean::logicalOr);
    }

    /** Follows a path that {@link #path} named; after its end, first in, first out. */
    static final class Path implements Choice {
        private final List<Integer> path;
        private int made;

        Path(List<Integer> path) {
            this.path = path;
        }

        @Override
        public int next(RunQueue runnable) {
            int chosen = made < path.size() ? path.get(made) : -1;
            made++;
            for (int place = 0; place < runnable.size(); place++) {
                if (runnable.get(place).index == chosen) {
                    return place;
                }
            }
            return 0;
        }

        @Override
        public boolean preempts(BubbleThread running, RunQueue runnable) {
            return runnable.size() > 0;
        }
    }
}
