package dev.makespan.grader.exercise;

import dev.makespan.grader.exercise.TypeFacts.Range;
import java.util.Arrays;

/**
 * Where the lines of a text begin. Lines and columns count from 1 and as {@link TypeFacts} wants them: a line ends with
 * LF, CR or CR LF, and a tab is one column. (javac's own line map widens tabs.)
 */
public final class LineTable {
    private final int[] starts;

    public LineTable(CharSequence text) {
        var found = new int[text.length() + 1];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstHalf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !firstHalf) {
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /**
     * @param start offset of the first character
     * @param end offset behind the last character, greater than {@code start}
     */
    public Range range(int start, int end) {
        int first = lineOf(start);
        int last = lineOf(end - 1);
        return new Range(first + 1, start - starts[first] + 1, last + 1, end - starts[last]);
    }

    /** The offset of the character at this line and column. */
    public int offset(int line, int column) {
        return starts[line - 1] + column - 1;
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
