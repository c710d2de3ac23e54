package bighouse.provided;

import java.util.List;

/**
 * A wing of the house.
 *
 * @param places its rooms, and wings of its own; may be empty
 */
public record Wing(List<Place> places) implements Place {
    public Wing {
        places = List.copyOf(places);
    }

    /** A wing with these places, in this order. */
    public static Wing of(Place... places) {
        return new Wing(List.of(places));
    }
}
