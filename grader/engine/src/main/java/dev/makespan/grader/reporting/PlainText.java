package dev.makespan.grader.reporting;

import java.util.ArrayList;
import java.util.List;

/** Text that does what it says on any terminal and in any file. */
final class PlainText {
    private PlainText() {}

    /**
     * The text without anything that could steer a terminal or reorder what is read: a control character other than a
     * line break becomes its picture or a question mark, a tab becomes spaces, half a surrogate pair the replacement
     * character.
     */
    static String printable(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL -> clean.append(printableControl(c));
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('?');
                case Character.SURROGATE -> clean.append('\ufffd');
                default -> clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static String printableControl(int c) {
        return switch (c) {
            case '\n' -> "\n";
            case '\t' -> "    ";
            default -> c < ' ' ? Character.toString('\u2400' + c) : "?";
        };
    }

    /** Printable, and on one line. */
    static String oneLine(String text) {
        return printable(text).strip().replaceAll("\\s*\n\\s*", " ");
    }

    /** At most this many characters; what is cut off is replaced by an ellipsis. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** Printable lines no wider than this, broken between words. */
    static List<String> prose(String text, int width) {
        return lines(text, width, false);
    }

    /**
     * Printable lines no wider than this. Prose is broken between words; a line that is part of a picture, such as a
     * timeline or a table, is not, and what does not fit of it is cut off.
     */
    static List<String> proseAndPictures(String text, int width) {
        return lines(text, width, true);
    }

    private static List<String> lines(String text, int width, boolean mayHavePictures) {
        var lines = new ArrayList<String>();
        for (String line : printable(text).stripTrailing().split("\n", -1)) {
            String trimmed = line.stripTrailing();
            if (trimmed.length() <= width) {
                lines.add(trimmed);
            } else if (mayHavePictures && isPicture(trimmed)) {
                lines.add(cut(trimmed, width));
            } else {
                wrap(trimmed, width, lines);
            }
        }
        return lines;
    }

    private static boolean isPicture(String line) {
        return line.indexOf('|') >= 0
                || line.indexOf('\u2502') >= 0
                || line.strip().contains("   ")
                || line.matches(".*[\u2500-\u259f].*");
    }

    private static void wrap(String line, int width, List<String> into) {
        String indent = " ".repeat(Math.min(line.length() - line.stripLeading().length(), width / 2));
        var current = new StringBuilder(indent);
        for (String word : line.strip().split(" +")) {
            if (current.length() > indent.length() && current.length() + 1 + word.length() > width) {
                into.add(current.toString());
                current = new StringBuilder(indent);
            }
            if (current.length() > indent.length()) {
                current.append(' ');
            }
            current.append(word);
            while (current.length() > width) {
                // One word wider than the page, such as a URL or a printed array.
                into.add(current.substring(0, width));
                current = new StringBuilder(indent).append(current.substring(width));
            }
        }
        into.add(current.toString());
    }
}
