package cashiers.provided;

/**
 * What one guest wants to eat.
 *
 * @param guest who it is for
 * @param dish the burger on the menu, such as {@code "cheese"}
 */
public record Order(String guest, String dish) {
    /** The order as it is called out: {@code cheese for Ann}. */
    @Override
    public String toString() {
        return dish + " for " + guest;
    }
}
