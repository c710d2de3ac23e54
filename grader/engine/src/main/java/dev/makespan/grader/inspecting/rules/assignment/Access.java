package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;

/** Who may use a member, the fewest first. */
enum Access {
    PRIVATE("private"),
    PACKAGE("only for its package"),
    PROTECTED("protected"),
    PUBLIC("public");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Access of(NodeWithModifiers<?> declaration) {
        if (declaration.hasModifier(Modifier.Keyword.PUBLIC)) {
            return PUBLIC;
        }
        if (declaration.hasModifier(Modifier.Keyword.PROTECTED)) {
            return PROTECTED;
        }
        return declaration.hasModifier(Modifier.Keyword.PRIVATE) ? PRIVATE : PACKAGE;
    }

    boolean isLessThan(Access other) {
        return compareTo(other) < 0;
    }
}
