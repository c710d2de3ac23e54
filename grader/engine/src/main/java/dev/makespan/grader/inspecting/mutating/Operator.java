package dev.makespan.grader.inspecting.mutating;

/**
 * Makes one kind of mistake wherever it can be made. Every class of the package {@code inspecting.mutating.operators} that
 * implements this takes part; it has a public constructor without parameters and keeps nothing.
 *
 * <p>It sees syntax and no types: what it writes need not compile, and is forgotten where it does not.
 */
public interface Operator {
    /** Stable and in kebab case, such as {@code while-to-if}. */
    String id();

    /** Adds a mutant for each place where the mistake can be made. */
    void mutate(Original original);
}
