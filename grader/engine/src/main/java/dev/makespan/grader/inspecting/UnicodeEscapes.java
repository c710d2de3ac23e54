package dev.makespan.grader.inspecting;

import dev.makespan.grader.exercise.LineTable;
import dev.makespan.grader.exercise.TypeFacts.Range;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A source text as Java reads it: with every unicode escape replaced by its character. Undecoded, an escape can hide a
 * call from the rules that javac compiles. (JavaParser can decode too, but then gets the columns wrong.)
 *
 * <p>Places in the decoded text are translated back to the text as it was written.
 */
final class UnicodeEscapes {
    private final String decoded;
    private final @Nullable Places places;

    /** What it takes to translate: where each decoded character was, with one more for the end. */
    private record Places(int[] written, LineTable decodedLines, LineTable writtenLines) {
        Range back(Range range) {
            int first = decodedLines.offset(range.beginLine(), range.beginColumn());
            int last = decodedLines.offset(range.endLine(), range.endColumn());
            return writtenLines.range(written[first], written[last + 1]);
        }
    }

    UnicodeEscapes(String text) {
        if (!text.contains("\\u")) {
            decoded = text;
            places = null;
            return;
        }
        var out = new StringBuilder(text.length());
        var written = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            written[out.length()] = at;
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.append(c);
                at++;
                continue;
            }
            int digits = at + 1;
            while (digits < text.length() && text.charAt(digits) == 'u') {
                digits++;
            }
            if (digits > at + 1 && digits + 4 <= text.length() && isHex(text, digits)) {
                out.append((char) Integer.parseInt(text, digits, digits + 4, 16));
                at = digits + 4;
            } else {
                // An escaped character of a string: its second half, perhaps a backslash, begins nothing.
                out.append(c);
                written[out.length()] = at + 1;
                out.append(text.charAt(at + 1));
                at += 2;
            }
        }
        written[out.length()] = at;
        decoded = out.toString();
        places = new Places(Arrays.copyOf(written, out.length() + 1), new LineTable(decoded), new LineTable(text));
    }

    private static boolean isHex(String text, int from) {
        return text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    String decoded() {
        return decoded;
    }

    /** The place in the text as written of a place in the decoded text. */
    Range asWritten(Range range) {
        return places == null ? range : places.back(range);
    }
}
