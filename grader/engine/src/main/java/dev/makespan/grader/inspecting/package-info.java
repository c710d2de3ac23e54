/**
 * Reads a submission's source for mistakes that running it cannot explain as well; start at
 * {@link dev.makespan.grader.inspecting.Inspector}. A new rule is one new class in {@code rules} and nothing else.
 */
@NullMarked
package dev.makespan.grader.inspecting;

import org.jspecify.annotations.NullMarked;
