package dev.makespan.grader.admitting;

import java.util.Optional;

/**
 * The package that a source file declares, read as the compiler would: unicode escapes are decoded, comments and
 * literals are skipped. It is enough for a kind refusal before anything is compiled; what counts is the name in the
 * class file, which {@link OwnPackageOnly} looks at.
 *
 * @param name such as {@code burgers.helpers}
 * @param line of the keyword, from 1
 */
record PackageDeclaration(String name, int line) {

    static Optional<PackageDeclaration> in(String source) {
        return new Scanner(decodeUnicodeEscapes(source)).find();
    }

    private static String decodeUnicodeEscapes(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        var text = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c != '\\' || at == source.length()) {
                text.append(c);
            } else if (source.charAt(at) != 'u') {
                // A backslash behind a backslash begins no escape.
                text.append(c).append(source.charAt(at++));
            } else {
                int digits = at;
                while (digits < source.length() && source.charAt(digits) == 'u') {
                    digits++;
                }
                int value = hex(source, digits);
                if (value < 0) {
                    text.append(c);
                } else {
                    text.append((char) value);
                    at = digits + 4;
                }
            }
        }
        return text.toString();
    }

    private static int hex(String source, int from) {
        if (from + 4 > source.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    /** Walks over tokens until the keyword {@code package}, which can stand nowhere but in a declaration. */
    private static final class Scanner {
        private final String text;
        private int at;
        private int line = 1;

        Scanner(String text) {
            this.text = text;
        }

        Optional<PackageDeclaration> find() {
            while (skipToToken()) {
                if (Character.isJavaIdentifierStart(text.charAt(at))) {
                    int declaredAt = line;
                    if (word().equals("package")) {
                        return Optional.of(new PackageDeclaration(qualifiedName(), declaredAt));
                    }
                } else if (text.startsWith("\"\"\"", at)) {
                    skipLiteral("\"\"\"");
                } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                    skipLiteral(text.substring(at, at + 1));
                } else {
                    at++;
                }
            }
            return Optional.empty();
        }

        private String qualifiedName() {
            var name = new StringBuilder();
            while (skipToToken() && text.charAt(at) != ';') {
                if (Character.isJavaIdentifierStart(text.charAt(at))) {
                    name.append(word());
                } else if (text.charAt(at) == '.') {
                    name.append('.');
                    at++;
                } else {
                    break;
                }
            }
            return name.toString();
        }

        private String word() {
            int begin = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(begin, at);
        }

        /** @return false at the end of the file */
        private boolean skipToToken() {
            while (at < text.length()) {
                if (text.startsWith("//", at)) {
                    skipPast("\n");
                } else if (text.startsWith("/*", at)) {
                    at += 2;
                    skipPast("*/");
                } else if (Character.isWhitespace(text.charAt(at))) {
                    countLine();
                    at++;
                } else {
                    return true;
                }
            }
            return false;
        }

        private void skipLiteral(String quote) {
            at += quote.length();
            while (at < text.length() && !text.startsWith(quote, at)) {
                if (text.charAt(at) == '\n' && quote.length() == 1) {
                    return; // never closed; the compiler will say so
                }
                countLine();
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(text.length(), at + quote.length());
        }

        private void skipPast(String end) {
            while (at < text.length() && !text.startsWith(end, at)) {
                countLine();
                at++;
            }
            if (end.equals("\n") && at < text.length()) {
                countLine();
            }
            at = Math.min(text.length(), at + end.length());
        }

        private void countLine() {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }
}
