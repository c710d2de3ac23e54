package dev.makespan.testkit;

import dev.makespan.bubble.junit.support.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why an item failed, in four parts that always come in the same order: what was seen, what was expected, how that can
 * happen, and where to look. {@code toString} gives the four parts one under the other, so that an IDE shows the same
 * words as the sheet; the message is one line, for lists of failures.
 */
public final class ItemFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String saw;
    private final String expected;
    private final @Nullable String how;
    private final transient @Nullable StackTraceElement lookAt;

    /**
     * @param saw what happened, in the student's words
     * @param expected what should have happened
     * @param how how that can come about: a reason, a picture of the timeline or an interleaving; null if unknown
     * @param lookAt the guilty line of the code under test; null if unknown
     */
    public ItemFailure(
            String saw,
            String expected,
            @Nullable String how,
            @Nullable StackTraceElement lookAt,
            @Nullable Throwable cause) {
        super(
                Words.replayable(saw).lines().findFirst().orElse("")
                        + (lookAt == null ? "" : " (" + place(lookAt) + ")"),
                cause);
        this.saw = Words.replayable(saw);
        this.expected = Words.replayable(expected);
        this.how = how == null ? null : Words.replayable(how);
        this.lookAt = lookAt;
    }

    public String saw() {
        return saw;
    }

    public String expected() {
        return expected;
    }

    public @Nullable String how() {
        return how;
    }

    public @Nullable StackTraceElement lookAt() {
        return lookAt;
    }

    /** The four parts, one under the other. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        part(text, "saw", saw);
        part(text, "expected", expected);
        if (how != null) {
            part(text, "how", how);
        }
        if (lookAt != null) {
            part(text, "look at", place(lookAt));
        }
        return text.toString();
    }

    private static String place(StackTraceElement line) {
        return line.getFileName() + ":" + line.getLineNumber();
    }

    private static void part(StringBuilder text, String name, String words) {
        text.append("\n  ").append(name).append(" ".repeat(10 - name.length()));
        text.append(words.stripTrailing().replace("\n", "\n            "));
    }
}
