package dev.makespan.grader.reporting;

/** Text inside Markdown that shall be read as text, whatever is in it. */
final class Markdown {
    private Markdown() {}

    /** One line, fit for a sentence or a cell of a table: every character that could mean something is an entity. */
    static String escaped(String text) {
        String line = PlainText.oneLine(text);
        var safe = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("&<>|*`[]#@~\\".indexOf(c) >= 0 || (c == '_' && !isInsideAWord(line, i)) || line.startsWith("://", i)) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isInsideAWord(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(i - 1))
                && Character.isLetterOrDigit(line.charAt(i + 1));
    }

    /** Several lines in their own spacing. */
    static String preformatted(String text) {
        String safe = PlainText.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<pre>\n" + safe + "\n</pre>\n";
    }
}
