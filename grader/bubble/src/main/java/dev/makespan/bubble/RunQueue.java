package dev.makespan.bubble;

import org.jspecify.annotations.Nullable;

/** The runnable threads, in the order in which they became so. */
final class RunQueue {
    private @Nullable BubbleThread[] ring = new BubbleThread[64];
    private int head;
    private int size;

    int size() {
        return size;
    }

    /** @param place from 0, the one that has waited longest */
    BubbleThread get(int place) {
        BubbleThread thread = ring[(head + place) & (ring.length - 1)];
        if (thread == null) {
            throw new IndexOutOfBoundsException(place);
        }
        return thread;
    }

    /** Does nothing if the thread is there already. */
    void add(BubbleThread thread) {
        if (thread.queued) {
            return;
        }
        thread.queued = true;
        if (size == ring.length) {
            var larger = new BubbleThread[2 * size];
            for (int i = 0; i < size; i++) {
                larger[i] = get(i);
            }
            ring = larger;
            head = 0;
        }
        ring[(head + size++) & (ring.length - 1)] = thread;
    }

    /** Takes the thread at a place out; the others keep their order. */
    BubbleThread remove(int place) {
        BubbleThread chosen = get(place);
        int mask = ring.length - 1;
        for (int i = place; i > 0; i--) {
            ring[(head + i) & mask] = ring[(head + i - 1) & mask];
        }
        ring[head] = null;
        head = (head + 1) & mask;
        size--;
        chosen.queued = false;
        return chosen;
    }
}
