package dev.makespan.grader.compiling;

import dev.makespan.grader.exercise.TypeFacts.Range;
import java.util.Arrays;

/**
 * Lines and columns of a text, as JavaParser counts them. (javac's own line map widens tabs.)
 */
final class LineTable {
    private final int[] starts;

    LineTable(CharSequence text) {
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
     * @param end offset behind the last character
     */
    Range range(int start, int end) {
        int first = lineOf(start);
        int last = lineOf(end - 1);
        return new Range(first + 1, start - starts[first] + 1, last + 1, end - starts[last]);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
