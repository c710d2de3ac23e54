package dev.makespan.grader.verdict;

/**
 * What there is to say about a source rule, whatever it found.
 *
 * @param title one line
 * @param page Markdown, beginning with the title; empty if the rule has no page
 */
public record RuleInfo(String id, String title, String page) {}
