package cashiers.provided;

/**
 * A burger, ready to eat.
 *
 * @param guest whose order it was cooked for
 * @param dish the burger on the menu, such as {@code "cheese"}
 */
public record Burger(String guest, String dish) {
    /** The burger as one points at it: {@code Ann's cheese burger}. */
    @Override
    public String toString() {
        return guest + "'s " + dish + " burger";
    }
}
