package factorials.provided;

/** Multiplies. It is slow, and it does as many multiplications at the same time as it has callers. */
@FunctionalInterface
public interface Calculator {
    /**
     * Does one step of a factorial. The calling thread is blocked for one second. Any number of threads may call this
     * at the same time.
     *
     * @param task the name of the task that this step belongs to
     * @param product what the task has come to so far
     * @param factor what to multiply it with
     * @return {@code product * factor}
     * @throws ArithmeticException if that does not fit into a {@code long}
     */
    long multiply(String task, long product, int factor);
}
