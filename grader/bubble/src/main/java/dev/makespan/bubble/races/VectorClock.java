package dev.makespan.bubble.races;

import java.util.Arrays;

/** For each thread, how much of its past is known (Mattern 1989). Threads are numbers from 1. */
final class VectorClock {
    private int[] times;

    VectorClock() {
        times = new int[4];
    }

    int get(int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    void set(int thread, int time) {
        if (thread >= times.length) {
            times = Arrays.copyOf(times, Math.max(thread + 1, 2 * times.length));
        }
        times[thread] = time;
    }

    /** Learns all that the other one knows. */
    void join(VectorClock other) {
        int[] theirs = other.times;
        if (theirs.length > times.length) {
            times = Arrays.copyOf(times, theirs.length);
        }
        for (int thread = 1; thread < theirs.length; thread++) {
            if (theirs[thread] > times[thread]) {
                times[thread] = theirs[thread];
            }
        }
    }

    /** The largest number of a thread it may know something of. */
    int size() {
        return times.length - 1;
    }
}
