package dev.makespan.testkit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One call of a recorded service, as a {@link Timeline} saw it. Times are virtual and count from the timeline's start.
 *
 * @param name the method's name, such as {@code "cook"}
 * @param detail the arguments, comma-separated, as {@code toString} gives them; empty for none
 * @param start when the call came in
 * @param end when it returned or threw; null while it is in flight
 * @param thread the name of the calling thread
 * @param caller the line of the code under test that made the call, if there is one on the stack
 * @param error what it threw; null if it returned or is in flight
 */
public record Call(
        String name,
        String detail,
        Duration start,
        @Nullable Duration end,
        String thread,
        @Nullable StackTraceElement caller,
        @Nullable Throwable error) {

    /** The call as it is written: {@code cook(cheese)}. */
    public String label() {
        return name + "(" + detail + ")";
    }

    /** Whether this call and the other one were in flight at the same moment; touching ends do not count. */
    public boolean overlaps(Call other) {
        return (end == null || other.start.compareTo(end) < 0) && (other.end == null || start.compareTo(other.end) < 0);
    }
}
