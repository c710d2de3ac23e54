/**
 * Correct programs whose synchronisation is easy to overlook: plain data goes from thread to thread, and something of the
 * JDK orders its use. A race detector that does not know that something blames them. Each is annotated with what it
 * returns, whatever the schedule.
 */
@NullMarked
package dev.makespan.bubble.programs.innocents;

import org.jspecify.annotations.NullMarked;
