package dev.makespan.grader.verdict;

/** How much a finding matters; the order is the order in which findings are shown. */
public enum Severity {
    /** Must be mended before anything else makes sense. */
    ESSENTIAL,
    /** Should be mended. */
    ACTIONABLE,
    /** Good to know. */
    INFORMATIVE,
    /** Well done. */
    CELEBRATORY
}
