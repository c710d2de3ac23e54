package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.Set;

/** Leaves out the list between starting all and awaiting all: a stream takes one element to its end after the other. */
public final class LazyStream implements Operator {
    @Override
    public String id() {
        return "lazy-stream";
    }

    @Override
    public void mutate(Original original) {
        for (MethodCallExpr call : Calls.of(original.tree(), Set.of("stream"))) {
            call.getScope()
                    .filter(Expression::isMethodCallExpr)
                    .map(Expression::asMethodCallExpr)
                    .filter(list -> list.getNameAsString().equals("toList"))
                    .flatMap(MethodCallExpr::getScope)
                    .ifPresent(stream -> original.replace(call, original.text(stream)));
        }
    }
}
