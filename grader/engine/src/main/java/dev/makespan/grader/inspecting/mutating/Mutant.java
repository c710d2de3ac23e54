package dev.makespan.grader.inspecting.mutating;

/**
 * A right answer with one mistake in it.
 *
 * @param operator the id of who made the mistake
 * @param code the line on which it was made, as it was before, without the space around it
 * @param occurrence tells mutants of the same operator and code in one file apart, from 1
 * @param file the path of the file
 * @param line the line's number, from 1
 * @param text the whole file with the mistake in it
 */
public record Mutant(String operator, String code, int occurrence, String file, int line, String text) {
    /** Says which one it is, and still does when other lines change: {@code while-to-if: while (isEmpty()) {}. */
    public String name() {
        return operator + (occurrence == 1 ? "" : " #" + occurrence) + ": " + code;
    }
}
