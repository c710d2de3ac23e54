package dev.makespan.bubble.races;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who used one variable last: FastTrack's adaptive state. One epoch (a thread and its time) stands for all writes so far,
 * which are ordered, and one for the reads as long as those are ordered too; a vector clock only for reads that are not.
 */
final class Variable {
    long write;

    @Nullable
    String writeSite;

    long read;

    @Nullable
    String readSite;

    /** The last read of each thread, if reads are not ordered; null otherwise. */
    @Nullable
    VectorClock reads;

    private @Nullable Map<Integer, String> readSites;

    static long epoch(int thread, int time) {
        return (long) thread << 32 | time;
    }

    static int thread(long epoch) {
        return (int) (epoch >>> 32);
    }

    static int time(long epoch) {
        return (int) epoch;
    }

    /** Notes a read that is not ordered after the last one. */
    void readBeside(int thread, int time, String site) {
        VectorClock all = reads;
        Map<Integer, String> sites = readSites;
        if (all == null || sites == null) {
            reads = all = new VectorClock();
            readSites = sites = new HashMap<>();
            all.set(thread(read), time(read));
            if (readSite != null) {
                sites.put(thread(read), readSite);
            }
        }
        all.set(thread, time);
        sites.put(thread, site);
    }

    @Nullable
    String siteOfRead(int thread) {
        return readSites == null ? null : readSites.get(thread);
    }

    void forgetReads() {
        read = 0;
        readSite = null;
        reads = null;
        readSites = null;
    }
}
