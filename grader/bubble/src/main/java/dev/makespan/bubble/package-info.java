/** Virtual time and explored schedules; start at {@code Bubble}. */
@NullMarked
package dev.makespan.bubble;

import org.jspecify.annotations.NullMarked;
