package lostorder.provided;

/**
 * What a guest wants to eat.
 *
 * @param guest who ordered it
 * @param food what it is, such as {@code "soup"}
 */
public record Order(String guest, String food) {
    /** The order as the waiter reads it out: {@code Alice's soup}. */
    @Override
    public String toString() {
        return guest + "'s " + food;
    }
}
