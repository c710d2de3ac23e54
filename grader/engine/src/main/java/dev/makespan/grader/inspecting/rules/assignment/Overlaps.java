package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.HashSet;
import java.util.Set;

/** Which of the services' methods have to be called several at a time, and which must not, as far as the tests say so. */
final class Overlaps {
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();

    Overlaps(SubmittedCode submission) {
        for (var test : submission.tests()) {
            test.findAll(MethodCallExpr.class).forEach(this::note);
        }
    }

    private void note(MethodCallExpr call) {
        if (call.getArguments().size() != 2 || !(call.getArgument(0) instanceof StringLiteralExpr method)) {
            return;
        }
        boolean isOne = call.getArgument(1).toString().equals("1");
        if (call.getNameAsString().equals("expectOverlap") && !isOne) {
            wanted.add(method.asString());
        } else if (call.getNameAsString().equals("expectOverlapAtMost") && isOne) {
            forbidden.add(method.asString());
        }
    }

    boolean areWantedOf(String method) {
        return wanted.contains(method);
    }

    boolean areForbiddenOf(String method) {
        return forbidden.contains(method);
    }
}
