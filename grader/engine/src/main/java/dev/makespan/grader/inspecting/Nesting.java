package dev.makespan.grader.inspecting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a source text before it is parsed, because the parser cannot be stopped: one pass over its characters that
 * tells what would take JavaParser for ever or overflow its stack.
 *
 * <p>JavaParser 3.28 reads every statement that begins with an expression twice: once to see whether it is a call of
 * another constructor. So statements within an expression (the block of a lambda, the body of an anonymous class, a
 * switch expression) take twice as long with each level of nesting.
 */
final class Nesting {
    private static final int LONGEST = 256 << 10;
    private static final int DEEPEST_BRACKETS = 200;
    private static final int DEEPEST_CODE = 12;

    /** In characters, each counted as often as it is read: about ten seconds of parsing. */
    private static final long MOST_WORK = 4_000_000;

    /** One open bracket. */
    private static final class Bracket {
        private final boolean holdsExpression;
        private final boolean holdsCode;
        private boolean sawNew;

        Bracket(boolean holdsExpression, boolean holdsCode) {
            this.holdsExpression = holdsExpression;
            this.holdsCode = holdsCode;
        }
    }

    private final String text;
    private final Deque<Bracket> open = new ArrayDeque<>(List.of(new Bracket(false, false)));
    private int codeDepth;
    private long work;

    private Nesting(String text) {
        this.text = text;
    }

    /** Why this text, which compiles, is not to be parsed; empty if it may be. */
    static Optional<String> tooMuchIn(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("it is longer than %d characters".formatted(LONGEST));
        }
        return new Nesting(text).scan();
    }

    private Optional<String> scan() {
        int at = 0;
        while (at < text.length()) {
            int next = skip(at);
            if (next > at) {
                at = next;
                continue;
            }
            bracket(text.charAt(at));
            if (isNew(at)) {
                open.element().sawNew = true;
            }
            work += 1L << codeDepth;
            if (open.size() > DEEPEST_BRACKETS) {
                return Optional.of("its brackets are more than %d levels deep".formatted(DEEPEST_BRACKETS));
            }
            if (codeDepth > DEEPEST_CODE || work > MOST_WORK) {
                return Optional.of("its lambdas and anonymous classes stand too deep in each other");
            }
            at++;
        }
        return Optional.empty();
    }

    private void bracket(char c) {
        Bracket around = open.element();
        switch (c) {
            case '(', '[' -> open.push(new Bracket(true, false));
            case '{' -> {
                boolean holdsCode = around.holdsExpression || around.sawNew;
                codeDepth += holdsCode ? 1 : 0;
                open.push(new Bracket(false, holdsCode));
            }
            case ')', ']', '}' -> {
                if (open.size() > 1) {
                    codeDepth -= open.pop().holdsCode ? 1 : 0;
                }
            }
            case ';' -> around.sawNew = false;
            default -> {}
        }
    }

    private boolean isNew(int at) {
        return text.startsWith("new", at)
                && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                && (at + 3 == text.length() || !Character.isJavaIdentifierPart(text.charAt(at + 3)));
    }

    /** The end of the comment, text or character that begins at {@code at}; {@code at} itself if none does. */
    private int skip(int at) {
        if (text.startsWith("//", at)) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("\"\"\"", at)) {
            return endOfQuote(at + 3, "\"\"\"");
        }
        char c = text.charAt(at);
        return c == '"' || c == '\'' ? endOfQuote(at + 1, String.valueOf(c)) : at;
    }

    private int endOfQuote(int from, String quote) {
        int at = from;
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + quote.length(), text.length());
    }
}
