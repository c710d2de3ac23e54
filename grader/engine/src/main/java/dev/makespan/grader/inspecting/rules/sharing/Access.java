package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.expr.Expression;
import dev.makespan.grader.exercise.TypeFacts.Variable;

/**
 * One use of a variable.
 *
 * @param at the name, or the access of a field
 * @param whole what is done with it: {@code n++}, {@code list.add(x)}; {@code at} where it is only read
 */
record Access(Variable variable, Expression at, How how, Expression whole) {
    enum How {
        READ,
        WRITE,
        /** Reads the variable and writes what comes of it: {@code n++}, {@code n += 2}, {@code n = n + 2}. */
        UPDATE,
        /** Writes into an element of the array. */
        ELEMENT_WRITE,
        ELEMENT_UPDATE,
        /** Changes what is in the collection or text. */
        CHANGE
    }

    boolean reads() {
        return how != How.WRITE;
    }

    boolean changes() {
        return how != How.READ;
    }

    boolean isUpdate() {
        return how == How.UPDATE || how == How.ELEMENT_UPDATE;
    }
}
