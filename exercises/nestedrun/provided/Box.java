package nestedrun.provided;

/**
 * A box, closed.
 *
 * @param label what is written on the lid
 */
public record Box(String label) {
    /** The label alone. */
    @Override
    public String toString() {
        return label;
    }
}
