package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.HashSet;
import java.util.Set;

/** The literals of an exercise's tests that neither its stub nor its provided files mention. */
final class TestedValues {
    private static final Set<String> EXPECTING = Set.of(
            "toBe",
            "isEqualTo",
            "hasToString",
            "contains",
            "containsExactly",
            "containsExactlyInAnyOrder",
            "containsOnly",
            "assertEquals",
            "assertArrayEquals",
            "assertIterableEquals");

    private final Set<String> expected = new HashSet<>();
    private final Set<String> all;

    TestedValues(SubmittedCode submission) {
        all = Literals.in(submission.tests());
        submission.tests().stream()
                .flatMap(test -> test.findAll(MethodCallExpr.class).stream())
                .filter(call -> EXPECTING.contains(call.getNameAsString()))
                .flatMap(call -> call.getArguments().stream())
                .flatMap(Literals::of)
                .forEach(literal -> Literals.value(literal).ifPresent(expected::add));
        Set<String> known = Literals.in(submission.stub());
        known.addAll(Literals.in(submission.provided()));
        all.removeAll(known);
        expected.removeAll(known);
    }

    /** Whether some test expects it as a result. */
    boolean expect(LiteralExpr literal) {
        return Literals.value(literal).filter(expected::contains).isPresent();
    }

    /** Whether it comes up in some test. */
    boolean mention(LiteralExpr literal) {
        return Literals.value(literal).filter(all::contains).isPresent();
    }
}
