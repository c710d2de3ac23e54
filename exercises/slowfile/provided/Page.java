package slowfile.provided;

import java.util.List;

/**
 * A page of the weather report.
 *
 * @param measurements what the archive read
 * @param drawings what was drawn, in the order in which it was asked for
 */
public record Page(String measurements, List<String> drawings) {
    public Page {
        drawings = List.copyOf(drawings);
    }
}
