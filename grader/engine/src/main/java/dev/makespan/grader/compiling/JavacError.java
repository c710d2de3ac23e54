package dev.makespan.grader.compiling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of javac's errors, as far as its words depend on it.
 *
 * @param code its key among javac's resources, without the common prefix
 * @param text in English, classes without their packages
 * @param source the code that it underlines; empty if it names a point only
 * @param inLambda whether that code stands directly in a lambda
 */
record JavacError(String code, String text, String source, boolean inLambda) {
    private static final String CODE_PREFIX = "compiler.err.";
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");
    private static final int LONGEST_QUOTE = 50;

    JavacError {
        code = code.startsWith(CODE_PREFIX) ? code.substring(CODE_PREFIX.length()) : code;
        text = QUALIFIER.matcher(text).replaceAll("");
        source = source.strip();
    }

    boolean has(String regex) {
        return Pattern.compile(regex).matcher(text).find();
    }

    /** What the first group of {@code regex} holds, or a word that still makes a sentence. */
    String find(String regex) {
        Matcher matcher = Pattern.compile(regex, Pattern.MULTILINE).matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "this";
    }

    /** The underlined code in back-ticks, if it is short enough to be read in a sentence. */
    String quoted(String otherwise) {
        boolean readable = !source.isEmpty() && source.length() <= LONGEST_QUOTE && source.indexOf('\n') < 0;
        return readable ? "`" + source + "`" : otherwise;
    }

    /** The text's first line as a sentence. */
    String sentence() {
        String line = text.lines().findFirst().orElse("this does not compile").strip();
        return Character.toUpperCase(line.charAt(0)) + line.substring(1) + (line.endsWith(".") ? "" : ".");
    }
}
