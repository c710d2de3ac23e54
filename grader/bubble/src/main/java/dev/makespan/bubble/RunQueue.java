package dev.makespan.bubble;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The runnable threads, and the choice of the next one. */
final class RunQueue {
    private BubbleThread[] ring = new BubbleThread[64];
    private int head;
    private int size;
    private final @Nullable SplittableRandom random;

    /** @param random picks; null for first in, first out */
    RunQueue(@Nullable SplittableRandom random) {
        this.random = random;
    }

    int size() {
        return size;
    }

    void add(BubbleThread thread) {
        if (size == ring.length) {
            var larger = new BubbleThread[2 * size];
            for (int i = 0; i < size; i++) {
                larger[i] = ring[(head + i) & (size - 1)];
            }
            ring = larger;
            head = 0;
        }
        ring[(head + size++) & (ring.length - 1)] = thread;
    }

    @Nullable
    BubbleThread pick() {
        if (size == 0) {
            return null;
        }
        int mask = ring.length - 1;
        if (random != null && size > 1) {
            int other = (head + random.nextInt(size)) & mask;
            BubbleThread chosen = ring[other];
            ring[other] = ring[head];
            ring[head] = chosen;
        }
        BubbleThread next = ring[head];
        ring[head] = null;
        head = (head + 1) & mask;
        size--;
        return next;
    }
}
