package dev.makespan.grader.inspecting;

import com.github.javaparser.ast.Node;
import dev.makespan.grader.verdict.Severity;

/** Takes what a rule finds in one file. */
public interface Findings {
    /**
     * @param at its first line is the guilty one
     * @param message one sentence in the student's words that names their variables and the consequence
     * @param help why it matters and the shape of the mend, without giving the answer
     */
    void add(Severity severity, Node at, String message, String help);
}
