package webandml.provided;

/**
 * A picture that has been downloaded.
 *
 * @param address where it came from
 */
public record Picture(String address) {
    /** The picture, by its address. */
    @Override
    public String toString() {
        return address;
    }
}
