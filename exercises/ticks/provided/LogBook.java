package ticks.provided;

/** Where the keeper writes down what went wrong. */
@FunctionalInterface
public interface LogBook {
    /**
     * Writes down that a flash failed. Takes no time; any thread may call it.
     *
     * @param number which flash
     * @param problem what the lamp threw
     */
    void failed(int number, LampException problem);
}
