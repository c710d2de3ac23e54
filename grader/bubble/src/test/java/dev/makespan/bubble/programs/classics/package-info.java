/**
 * Programs that are known to be wrong, each beside its repaired twin. {@link dev.makespan.bubble.programs.classics.Classic}
 * says how they are written; {@code CLASSICS.md} lists them with what the bubble finds.
 */
@NullMarked
package dev.makespan.bubble.programs.classics;

import org.jspecify.annotations.NullMarked;
