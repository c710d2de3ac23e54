package dev.makespan.bubble;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program under one schedule after another until one fails. The first schedule is always {@link Schedule#FIFO}.
 * What a program leaves behind (static fields, files) is there in the next schedule: make each run start afresh.
 */
public final class Explorer {
    /** What is done for the first time in a JVM (linking a call, say) may take other steps than later: so once more. */
    private static final int ATTEMPTS = 4;

    private final BubbleOptions options;
    private final long firstSeed;
    private final int schedules;
    private final boolean all;
    private final boolean reducing;

    private Explorer(BubbleOptions options, long firstSeed, int schedules, boolean all, boolean reducing) {
        this.options = options;
        this.firstSeed = firstSeed;
        this.schedules = schedules;
        this.all = all;
        this.reducing = reducing;
    }

    /**
     * Tries so many seeded schedules, random and PCT in turn, and looks for data races in each.
     *
     * @param firstSeed the others follow it one by one
     */
    public static Explorer seeded(long firstSeed, int schedules) {
        return new Explorer(BubbleOptions.DEFAULT.withCheckingRaces(true), firstSeed, schedules, false, true);
    }

    /**
     * Tries all schedules there are, for programs of a few dozen shared accesses. Two schedules that differ only in the
     * order of steps that do not concern each other count as one.
     *
     * @param limit gives up after so many schedules; then {@link Explored#all} is false
     */
    public static Explorer exhaustive(int limit) {
        return new Explorer(BubbleOptions.DEFAULT.withCheckingRaces(true), 0, limit, true, true);
    }

    /** The same schedules with other options; the options' own schedule is ignored. */
    public Explorer with(BubbleOptions other) {
        return new Explorer(other, firstSeed, schedules, all, reducing);
    }

    /** Leaves out no schedule, also none that cannot lead to anything new: for those who doubt that. */
    public Explorer unreduced() {
        return new Explorer(options, firstSeed, schedules, all, false);
    }

    /** Explores until a run is not {@linkplain Run#isClean clean}. */
    public <T extends @Nullable Object> Explored<T> explore(Callable<T> program) {
        return explore(program, run -> true);
    }

    /** Explores until a run is not {@linkplain Run#isClean clean} or not as it should be. */
    public <T extends @Nullable Object> Explored<T> explore(Callable<T> program, Predicate<? super Run<T>> right) {
        Run<T> plain = Bubble.run(options.with(Schedule.FIFO), program);
        if (!plain.isClean() || !right.test(plain)) {
            return new Explored<>(1, false, Schedule.FIFO, plain);
        }
        return all ? exploreAll(program, right) : exploreSeeds(program, right, plain.accesses());
    }

    private <T extends @Nullable Object> Explored<T> exploreSeeds(
            Callable<T> program, Predicate<? super Run<T>> right, long accesses) {
        for (int i = 0; i < schedules; i++) {
            Schedule schedule = Schedule.explored(firstSeed + i, accesses);
            Run<T> run = Bubble.run(options.with(schedule), program);
            if (!run.isClean() || !right.test(run)) {
                return new Explored<>(i + 2, false, schedule, run);
            }
        }
        return new Explored<>(schedules + 1, false, null, null);
    }

    private <T extends @Nullable Object> Explored<T> exploreAll(Callable<T> program, Predicate<? super Run<T>> right) {
        Explored<T> found = new Explored<>(0, false, null, null);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var search = new AllSchedules(reducing);
            found = exploreAll(search, program, right);
            if (search.isSteady()) {
                return found;
            }
        }
        return new Explored<>(found.schedules(), false, found.schedule(), found.failure());
    }

    private <T extends @Nullable Object> Explored<T> exploreAll(
            AllSchedules search, Callable<T> program, Predicate<? super Run<T>> right) {
        int complete = 0;
        for (int tried = 0; tried < schedules; tried++) {
            search.begin();
            Run<T> run = Bubble.run(options.with(Schedule.FIFO), search, program);
            Schedule schedule = Schedule.path(search.path());
            boolean more = search.advance();
            if (!search.isPruned()) {
                complete++;
                if (!run.isClean() || !right.test(run)) {
                    return new Explored<>(complete, false, schedule, run);
                }
            }
            if (!more) {
                return new Explored<>(complete, true, null, null);
            }
        }
        return new Explored<>(complete, false, null, null);
    }
}
