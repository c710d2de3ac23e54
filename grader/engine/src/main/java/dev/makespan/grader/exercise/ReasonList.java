package dev.makespan.grader.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that lists exceptions, and why each is one: its name on a line of its own, below it, indented, the reason.
 *
 * <pre>
 * # a remark
 * drop-volatile: private volatile int last;
 *     Read and written under the lock only.
 * </pre>
 */
public final class ReasonList {
    private ReasonList() {}

    /**
     * The reasons by name, in the order of the file; empty where a reason is missing. No file is an empty list.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Map<String, String> in(Path file) {
        var reasons = new LinkedHashMap<String, String>();
        if (!Files.isRegularFile(file)) {
            return reasons;
        }
        try {
            String name = "";
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (Character.isWhitespace(line.charAt(0))) {
                    reasons.merge(name, line.strip(), (above, more) -> (above + " " + more).strip());
                } else {
                    name = line.strip();
                    reasons.put(name, "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(reasons);
    }
}
