package dev.makespan.grader.reporting;

/** Text inside Markdown that shall be read as text, whatever is in it. */
final class Markdown {
    private Markdown() {}

    /** One line, fit for a sentence or a cell of a table: every character that could mean something is an entity. */
    static String escaped(String text) {
        var safe = new StringBuilder();
        PlainText.oneLine(text).codePoints().forEach(c -> {
            if ("&<>\"'|*_`[]()#@~\\!:".indexOf(c) >= 0) {
                safe.append("&#").append(c).append(';');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
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
