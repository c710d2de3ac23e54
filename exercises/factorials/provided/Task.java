package factorials.provided;

/**
 * One factorial to compute.
 *
 * @param name tells tasks apart when you watch them, such as {@code "A"}
 * @param number whose factorial is wanted; not negative
 */
public record Task(String name, int number) {
    public Task {
        if (number < 0) {
            throw new IllegalArgumentException(number + " has no factorial; give a number from 0 up");
        }
    }

    /** The task as it is written in the README: {@code C(4)}. */
    @Override
    public String toString() {
        return name + "(" + number + ")";
    }
}
