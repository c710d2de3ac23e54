package dev.makespan.bubble;

import dev.makespan.bubble.jdk.JdkInternals;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * What a JVM has one of and every bubble has its own: the common pool, the numbers in generated names, the sources of
 * random numbers, the default handler of uncaught exceptions. Without it a run would depend on the runs before.
 */
final class PerBubble {
    private final long seed;
    private final int commonParallelism;
    private @Nullable ForkJoinPool commonPool;
    private int commonWorkers;
    private int poolNumbers;
    private int threadNumbers;
    private long seedsDrawn;
    private long hashesDrawn;
    private Thread.@Nullable UncaughtExceptionHandler defaultHandler;

    PerBubble(BubbleOptions options) {
        seed = options.schedule().seed();
        commonParallelism = options.commonParallelism();
    }

    /** Consecutive seeds must not give similar streams (the finalizer of SplitMix64; Steele, Lea, Flood 2014). */
    static long scramble(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    ForkJoinPool commonPool() {
        ForkJoinPool pool = commonPool;
        if (pool == null) {
            commonPool = pool =
                    new ForkJoinPool(commonParallelism, own -> new CommonWorker(own, ++commonWorkers), null, false);
        }
        return pool;
    }

    private static final class CommonWorker extends ForkJoinWorkerThread {
        CommonWorker(ForkJoinPool pool, int number) {
            super(pool);
            setName("ForkJoinPool.commonPool-worker-" + number);
            setDaemon(true);
        }
    }

    /** The default handler that code in this bubble has set; null if none did. */
    Thread.@Nullable UncaughtExceptionHandler defaultHandler() {
        return defaultHandler;
    }

    void setDefaultHandler(Thread.@Nullable UncaughtExceptionHandler handler) {
        defaultHandler = handler;
    }

    /** For {@code pool-1-thread-1}. */
    int nextPoolNumber() {
        return ++poolNumbers;
    }

    /** For {@code Thread-0}. */
    int nextThreadNumber() {
        return threadNumbers++;
    }

    /** Draws what the code under test takes as a seed. */
    long nextSeed() {
        return scramble(seed ^ scramble(++seedsDrawn));
    }

    /** Sets what {@code ThreadLocalRandom} draws from in a thread. */
    void seed(BubbleThread thread) {
        JdkInternals.seedRandom(thread.thread, scramble(seed * 31 + thread.index), thread.index * 0x61c88647 | 1);
    }

    /** Sets the probe by which pools and striped counters spread threads; a virtual thread uses its carrier's. */
    void setProbe(Carrier carrier, BubbleThread thread) {
        JdkInternals.setProbe(carrier, thread.index * 0x9e3779b9 | 1);
    }

    /** A hash code that tells objects apart and is the same in every run of one schedule. */
    int nextHash() {
        return (int) scramble(seed ^ ++hashesDrawn << 32) | 1;
    }
}
