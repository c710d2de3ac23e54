package dev.makespan.grader.inspecting;

import dev.makespan.grader.verdict.Kind;

/**
 * Finds one kind of mistake. Every class in or below the package {@code inspecting.rules} that implements this takes part; it has
 * a public constructor without parameters. One instance sees many submissions, perhaps on several threads, so it keeps
 * nothing.
 *
 * <p>A rule that is not sure stays silent: an alarm over honest work costs more trust than a missed mistake, which the
 * tests catch anyway.
 */
public interface Rule {
    /** Stable and in kebab case, such as {@code sequential-await}. */
    String id();

    /** The kind of item whose failure this mistake may explain. */
    Kind explains();

    /**
     * Adds every place of the mistake in one file, which compiles. Runs with a deep stack; what it throws costs its own
     * findings in this file and nothing else.
     */
    void look(SourceFile file, Findings findings);
}
