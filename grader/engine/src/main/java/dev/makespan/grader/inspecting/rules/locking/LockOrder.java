package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Two locks, one within the other, in an order that is not the same for all: the order in which a caller names two
 * things of one kind, or one order here and the other there. The second is only a hint.
 */
public final class LockOrder implements Rule {
    private static final String HELP =
            "Two threads that each hold one of two locks and want the other wait for ever. That cannot happen if all"
                    + " take the locks in one and the same order, whatever the order in which the things are named: by"
                    + " number, by name, by anything that never changes.";

    @Override
    public String id() {
        return "lock-order";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var seen = new HashMap<String, LockPair>();
        for (LockPair pair : LockPair.in(file)) {
            if (isInOrderOfParameters(pair)) {
                findings.add(
                        Severity.ACTIONABLE,
                        pair.at(),
                        "`%s` is locked first and `%s` second, as the caller names them: a call with the two exchanged does it the other way round, and both may wait for ever."
                                .formatted(Text.of(pair.first()), Text.of(pair.second())),
                        HELP);
            } else if (pair.isOfFields(file)) {
                LockPair other = seen.get(pair.backwards(file));
                if (other != null) {
                    findings.add(
                            Severity.INFORMATIVE,
                            pair.at(),
                            "Here `%s` is locked before `%s`, and elsewhere the other way round: two threads may each hold one and wait for the other."
                                    .formatted(Text.of(pair.first()), Text.of(pair.second())),
                            HELP);
                }
                seen.putIfAbsent(pair.forwards(file), pair);
            }
        }
    }

    /** Whether the locks come from two parameters of one type, and nothing in the method sorts them. */
    private static boolean isInOrderOfParameters(LockPair pair) {
        MethodDeclaration method =
                pair.at().findAncestor(MethodDeclaration.class).orElse(null);
        if (method == null || method.isPrivate() || pair.body() != method) {
            return false;
        }
        Optional<Parameter> first = parameter(method, pair.first());
        Optional<Parameter> second = parameter(method, pair.second());
        if (second.isEmpty() || first.isEmpty() && !pair.first().isThisExpr()) {
            return false;
        }
        String type = second.get().getTypeAsString();
        return first.isEmpty()
                ? isOfType(method, type)
                        && !mentionsTogether(method, "this", second.get().getNameAsString())
                : first.get() != second.get()
                        && first.get().getTypeAsString().equals(type)
                        && sameShape(pair)
                        && !mentionsTogether(
                                method,
                                first.get().getNameAsString(),
                                second.get().getNameAsString());
    }

    private static boolean isOfType(MethodDeclaration method, String type) {
        return method.findAncestor(ClassOrInterfaceDeclaration.class)
                .filter(owner -> owner.getNameAsString().equals(type))
                .isPresent();
    }

    /** Whether the two expressions differ in nothing but a name. */
    private static boolean sameShape(LockPair pair) {
        return shape(pair.first()).equals(shape(pair.second()));
    }

    private static String shape(Expression expression) {
        return expression.getClass().getSimpleName()
                + expression.getChildNodes().size();
    }

    /** The parameter that the lock is found by: itself, by a local copy of it, or as an index. */
    private static Optional<Parameter> parameter(MethodDeclaration method, Expression lock) {
        return lock.findAll(NameExpr.class).stream()
                .map(LockOrder::original)
                .flatMap(name -> method.getParameterByName(name).stream())
                .findFirst();
    }

    private static String original(NameExpr name) {
        return Variables.initializer(name)
                .filter(NameExpr.class::isInstance)
                .map(value -> ((NameExpr) value).getNameAsString())
                .orElse(name.getNameAsString());
    }

    /** Whether some expression compares the two, or gives both to somebody who may. */
    private static boolean mentionsTogether(MethodDeclaration method, String first, String second) {
        return method.findFirst(
                        Expression.class,
                        expression -> (expression.isMethodCallExpr()
                                        || expression.isBinaryExpr()
                                        || expression.isConditionalExpr())
                                && names(expression).containsAll(Set.of(first, second))
                                && decides(expression))
                .isPresent();
    }

    private static Set<String> names(Node code) {
        var names = Variables.names(code);
        code.findFirst(ThisExpr.class).ifPresent(_ -> names.add("this"));
        return names;
    }

    /** What is done under the locks with both may be the work itself; only what has a result can sort. */
    private static boolean decides(Expression expression) {
        return !(expression.getParentNode().orElse(null) instanceof ExpressionStmt);
    }
}
