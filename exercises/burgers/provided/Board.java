package burgers.provided;

/** The board above the counter. Guests look up at it to see whether it is their turn. */
@FunctionalInterface
public interface Board {
    /** Shows a number from now on. Takes no time; any number of threads may call this at the same time. */
    void show(int number);
}
