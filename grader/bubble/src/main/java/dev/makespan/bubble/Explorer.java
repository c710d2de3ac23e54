package dev.makespan.bubble;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program under one schedule after another until one fails. The first schedule is always {@link Schedule#FIFO}.
 * What a program leaves behind (static fields, files) is there in the next schedule: make each run start afresh.
 */
public final class Explorer {
    private final BubbleOptions options;
    private final long firstSeed;
    private final int schedules;

    private Explorer(BubbleOptions options, long firstSeed, int schedules) {
        this.options = options;
        this.firstSeed = firstSeed;
        this.schedules = schedules;
    }

    /**
     * Tries so many seeded schedules, random and PCT in turn, and looks for data races in each.
     *
     * @param firstSeed the others follow it one by one
     */
    public static Explorer seeded(long firstSeed, int schedules) {
        return new Explorer(BubbleOptions.DEFAULT.withCheckingRaces(true), firstSeed, schedules);
    }

    /** The same schedules with other options; the options' own schedule is ignored. */
    public Explorer with(BubbleOptions other) {
        return new Explorer(other, firstSeed, schedules);
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
        for (int i = 0; i < schedules; i++) {
            Schedule schedule = Schedule.explored(firstSeed + i, plain.accesses());
            Run<T> run = Bubble.run(options.with(schedule), program);
            if (!run.isClean() || !right.test(run)) {
                return new Explored<>(i + 2, false, schedule, run);
            }
        }
        return new Explored<>(schedules + 1, false, null, null);
    }
}
