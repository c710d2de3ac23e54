package dev.makespan.grader.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What source analysis saw at one place.
 *
 * @param rule the rule's id, such as {@code sequential-await}
 * @param message one sentence in the student's words, naming their variables
 * @param help why it matters and the shape of the mend, without giving the answer
 * @param explains the kind of item whose failure this finding may explain
 * @param item the id of the failed item that this finding explains; null if it explains none
 * @param within the lines of the method or initialiser around it; null if there is none, or it does not matter
 */
public record Finding(
        String rule,
        Severity severity,
        SourceLine at,
        String message,
        String help,
        Kind explains,
        @Nullable String item,
        @Nullable Lines within) {
    /** Lines of one file, both ends included. */
    public record Lines(int first, int last) {
        public boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    /** The rule of a finding that is the compiler's. Where there is one, no item of the exercise could be run. */
    public static final String DOES_NOT_COMPILE = "does-not-compile";

    /** The rule of a finding that is the gate's. Where there is one, no item of the exercise could be run. */
    public static final String NOT_ADMITTED = "not-admitted";

    /** A finding that is in no method. */
    public Finding(
            String rule,
            Severity severity,
            SourceLine at,
            String message,
            String help,
            Kind explains,
            @Nullable String item) {
        this(rule, severity, at, message, help, explains, item, null);
    }

    /** This finding, tied to the item it explains. */
    public Finding explaining(String itemId) {
        return new Finding(rule, severity, at, message, help, explains, itemId, within);
    }

    /** This finding, in other words. */
    public Finding saying(String otherMessage) {
        return new Finding(rule, severity, at, otherMessage, help, explains, item, within);
    }
}
