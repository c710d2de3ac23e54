package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.Modifier;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;

/** Lets a thread go on seeing an old value. */
public final class DropVolatile implements Operator {
    @Override
    public String id() {
        return "drop-volatile";
    }

    @Override
    public void mutate(Original original) {
        for (Modifier modifier : original.tree().findAll(Modifier.class)) {
            if (modifier.getKeyword() == Modifier.Keyword.VOLATILE) {
                original.replace(modifier, "");
            }
        }
    }
}
