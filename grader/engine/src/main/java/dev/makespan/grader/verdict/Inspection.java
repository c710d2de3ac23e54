package dev.makespan.grader.verdict;

import java.util.List;

/**
 * What the source rules found in a tree of Java files, which need not be an answer to anything.
 *
 * @param files how many Java files there are
 * @param notFullyTyped the files with something in them that javac did not understand, so that rules may be silent there
 * @param notRead why the rules did not read a file at all: a sentence each
 * @param findings by file, line and rule
 * @param rules all that looked, by id
 */
public record Inspection(
        int files, List<String> notFullyTyped, List<String> notRead, List<Finding> findings, List<RuleInfo> rules) {
    public Inspection {
        notFullyTyped = List.copyOf(notFullyTyped);
        notRead = List.copyOf(notRead);
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** The same with only those findings that are this severe or more. */
    public Inspection atLeast(Severity severity) {
        return new Inspection(
                files,
                notFullyTyped,
                notRead,
                findings.stream()
                        .filter(finding -> finding.severity().compareTo(severity) <= 0)
                        .toList(),
                rules);
    }
}
