package sayafter.provided;

import java.time.Duration;

/**
 * Something to say after a while.
 *
 * @param delay how long to wait first; positive, in whole milliseconds
 * @param words what to say then
 */
public record Line(Duration delay, String words) {}
