package dev.makespan.grader.inspecting.rules.failing;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.DataFlow;
import dev.makespan.grader.inspecting.code.Variables;
import java.util.HashSet;
import java.util.Set;

/** What a new exception that is thrown in a catch tells of the one that was caught. */
final class NewException {
    private static final Set<String> TEXT =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getClass", "printStackTrace");

    /** How much of the caught exception is in the new one. */
    enum Kept {
        NOTHING,
        TEXT,
        CAUSE,
        WRAPPER
    }

    private NewException() {}

    static Kept kept(SourceFile file, CatchClause clause, ObjectCreationExpr made) {
        String caught = clause.getParameter().getNameAsString();
        Set<String> stemming = stemmingFrom(clause, made, caught);
        Kept kept = Kept.NOTHING;
        for (Expression argument : made.getArguments()) {
            if (argument instanceof NameExpr name && name.getNameAsString().equals(caught)) {
                return Kept.WRAPPER;
            }
            if (Variables.names(argument).stream().anyMatch(stemming::contains)) {
                if (!"java.lang.String".equals(file.typeOf(argument))) {
                    return Kept.CAUSE;
                }
                // The text of a wrapper itself begins with the name of its cause, but most write their own.
                kept = Kept.TEXT;
            }
        }
        return kept;
    }

    private static Set<String> stemmingFrom(CatchClause clause, ObjectCreationExpr made, String caught) {
        var flow = new DataFlow(clause.getBody(), made);
        var stemming = new HashSet<String>();
        stemming.add(caught);
        clause.getBody().findAll(NameExpr.class).stream()
                .filter(name -> name.getNameAsString().equals(caught) && !made.isAncestorOf(name))
                .forEach(name -> stemming.addAll(flow.from(name)));
        return stemming;
    }

    /** Whether somebody else is given the exception or its cause, or keeps it. */
    static boolean isShownElsewhere(CatchClause clause, ThrowStmt statement) {
        String caught = clause.getParameter().getNameAsString();
        return clause.getBody().findAll(NameExpr.class).stream()
                .filter(name -> name.getNameAsString().equals(caught) && !statement.isAncestorOf(name))
                .anyMatch(name -> !isMereLook(name));
    }

    private static boolean isMereLook(NameExpr name) {
        return name.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == name
                && (TEXT.contains(call.getNameAsString()) || isLookAtCause(call));
    }

    private static boolean isLookAtCause(MethodCallExpr call) {
        return call.getNameAsString().equals("getCause")
                && switch (call.getParentNode().orElse(null)) {
                    case InstanceOfExpr question -> true;
                    case BinaryExpr comparison -> true;
                    case CastExpr cast -> true;
                    case MethodCallExpr outer -> outer.getScope().orElse(null) == call;
                    case null, default -> false;
                };
    }

    /** Who throws this says that it cannot happen. */
    static boolean isAssertion(ObjectCreationExpr made) {
        return made.getType().getNameAsString().equals("AssertionError");
    }

    static boolean looksAtCause(CatchClause clause) {
        return clause.getBody()
                .findFirst(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().equals("getCause")
                                || call.getNameAsString().equals("getTargetException"))
                .isPresent();
    }
}
