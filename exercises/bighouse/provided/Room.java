package bighouse.provided;

/**
 * A room. How dirty it is shows only when somebody sweeps it.
 *
 * @param name tells rooms apart: no other room of the house has it
 */
public record Room(String name) implements Place {
    /** The room as it is called: {@code kitchen}. */
    @Override
    public String toString() {
        return name;
    }
}
