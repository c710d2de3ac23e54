package dev.makespan.bubble;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What a {@link Schedule} decides: who is next, and who is stopped before a shared access. */
interface Choice {
    /** A thread has been started. */
    default void started(BubbleThread thread) {}

    /** A thread gave up its turn by itself, or has had its share of a long loop. */
    default void yielded(BubbleThread thread) {}

    /** The answer of {@link #next} where going on would only repeat what another run has done. */
    int PRUNED = -2;

    /** The place of the next thread among those that can run, which are in the order of arrival. */
    int next(RunQueue runnable);

    /** Asked where another thread could run: whether the running one is to be stopped before it uses something that others may use as well. */
    boolean preempts(BubbleThread running, RunQueue runnable);

    static Choice of(Schedule schedule, SplittableRandom random) {
        return switch (schedule.kind()) {
            case FIFO -> new Fifo();
            case RANDOM -> new RandomWalk(random.split(), 2 << random.nextInt(3)); // some bugs want many switches
            case PCT -> new Priorities(schedule, random.split());
            case PATH -> new AllSchedules.Path(schedule.path());
        };
    }

    /** First in, first out. */
    final class Fifo implements Choice {
        @Override
        public int next(RunQueue runnable) {
            return 0;
        }

        @Override
        public boolean preempts(BubbleThread running, RunQueue runnable) {
            return false;
        }
    }

    /** Anyone, and stopped one time in so many, so that another one goes on. */
    final class RandomWalk implements Choice {
        private final SplittableRandom random;
        private final int oneIn;
        private boolean stopped;

        RandomWalk(SplittableRandom random, int oneIn) {
            this.random = random;
            this.oneIn = oneIn;
        }

        @Override
        public int next(RunQueue runnable) {
            int others = stopped ? runnable.size() - 1 : runnable.size(); // who has been stopped has come last
            stopped = false;
            return others <= 1 ? 0 : random.nextInt(others);
        }

        @Override
        public boolean preempts(BubbleThread running, RunQueue runnable) {
            stopped = random.nextInt(oneIn) == 0;
            return stopped;
        }
    }

    /** Whoever has the highest priority; at some accesses the running thread loses its own. */
    final class Priorities implements Choice {
        private final SplittableRandom random;
        private final long[] changePoints;
        private long accesses;
        private long lowest;

        Priorities(Schedule schedule, SplittableRandom random) {
            this.random = random;
            changePoints = random.longs(schedule.depth() - 1, 1, Math.max(2, schedule.length() + 1))
                    .sorted()
                    .toArray();
        }

        @Override
        public void started(BubbleThread thread) {
            thread.priority = random.nextLong(1, Long.MAX_VALUE);
        }

        @Override
        public void yielded(BubbleThread thread) {
            thread.priority = --lowest;
        }

        @Override
        public int next(RunQueue runnable) {
            int best = 0;
            for (int i = 1; i < runnable.size(); i++) {
                if (runnable.get(i).priority > runnable.get(best).priority) {
                    best = i;
                }
            }
            return best;
        }

        @Override
        public boolean preempts(BubbleThread running, RunQueue runnable) {
            accesses++;
            if (Arrays.binarySearch(changePoints, accesses) >= 0) {
                running.priority = --lowest;
            }
            for (int i = 0; i < runnable.size(); i++) {
                if (runnable.get(i).priority > running.priority) {
                    return true;
                }
            }
            return false;
        }
    }
}
