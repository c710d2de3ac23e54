/**
 * The happens-before check: {@link dev.makespan.bubble.races.HappensBefore} is told of every access and every
 * synchronising operation of one run, and says which accesses nothing orders. It knows threads as numbers and nothing of
 * bubbles.
 */
@NullMarked
package dev.makespan.bubble.races;

import org.jspecify.annotations.NullMarked;
