package dev.makespan.bubble.programs;

/** Programs that only compute: what rewriting costs shows here. */
public final class Computing {
    private static final int NUMBERS = 5_000_000;

    private Computing() {}

    /** Counts primes: short inner loops over an array. */
    public static int sieve() {
        boolean[] composite = new boolean[NUMBERS];
        int primes = 0;
        for (int i = 2; i < NUMBERS; i++) {
            if (!composite[i]) {
                primes++;
                for (long j = (long) i * i; j < NUMBERS; j += i) {
                    composite[(int) j] = true;
                }
            }
        }
        return primes;
    }

    /** A long loop without an access. */
    public static long sum() {
        long sum = 0;
        for (int i = 0; i < 100_000_000; i++) {
            sum += sum ^ i;
        }
        return sum;
    }

    /** Nothing but calls. */
    public static int fibonacci() {
        return fibonacci(34);
    }

    private static int fibonacci(int n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }
}
