package lostorder.provided;

/**
 * What comes out of the kitchen.
 *
 * @param content what is on the plate, such as {@code "Alice's soup"}
 */
public record Dish(String content) {
    @Override
    public String toString() {
        return content;
    }
}
