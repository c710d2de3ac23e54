package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Variables;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;

/**
 * A lock that is made for the occasion, so that nobody else can ever hold it: made in the {@code synchronized} itself, or
 * kept in a local variable that no other thread gets to see.
 */
public final class LockPerCall implements Rule {
    private static final String HELP =
            "A lock keeps somebody out only if they come to the same lock. One that is made anew for each call is"
                    + " always free. It has to live as long as what it guards, beside it: one lock for the data, made"
                    + " once, that all threads find there.";

    @Override
    public String id() {
        return "lock-per-call";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        for (SynchronizedStmt block : file.tree().findAll(SynchronizedStmt.class)) {
            Expression monitor = inner(block.getExpression());
            if (monitor instanceof ObjectCreationExpr) {
                report(block, "`" + Text.of(monitor) + "`", findings);
            } else if (monitor instanceof NameExpr name && isOnlyHere(file, name, block)) {
                report(block, "`" + name + "`", findings);
            }
        }
        for (LockUse use : LockUse.in(file)) {
            if (use.isSemaphore() || use.givesBack()) {
                continue;
            }
            if (use.lock() instanceof ObjectCreationExpr) {
                report(use.call(), "`" + Text.of(use.lock()) + "`", findings);
            } else if (use.lock() instanceof NameExpr name && isOnlyHere(file, name, use.call())) {
                report(use.call(), "`" + name + "`", findings);
            }
        }
    }

    /** Whether the lock is new, in a local variable of the same method or turn, and no other thread can get it. */
    private static boolean isOnlyHere(SourceFile file, NameExpr name, Node use) {
        Variable known = file.variableAt(name);
        if (known == null || known.isField()) {
            return false;
        }
        VariableDeclarator variable = Variables.local(name).orElse(null);
        return variable != null
                && variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr line
                && line.getParentNode().orElse(null) instanceof ExpressionStmt
                && variable.getInitializer().map(LockPerCall::inner).orElse(null) instanceof ObjectCreationExpr made
                && made.getAnonymousClassBody().isEmpty()
                && isPlain(String.valueOf(file.typeOf(made)))
                && staysHere(file, known, variable);
    }

    /** Whether it is an object that gives itself to nobody, as a thread or a class of one's own could. */
    private static boolean isPlain(String type) {
        return type.equals("java.lang.Object") || type.startsWith("java.util.");
    }

    private static boolean staysHere(SourceFile file, Variable known, VariableDeclarator variable) {
        Node block = variable.findAncestor(BlockStmt.class).orElse(null);
        if (block == null) {
            return false;
        }
        return block.findAll(NameExpr.class, name -> name.getNameAsString().equals(known.name())).stream()
                .allMatch(name ->
                        known.equals(file.variableAt(name)) && isUsedAsLock(name) && !isInOtherCode(name, block));
    }

    private static boolean isUsedAsLock(NameExpr name) {
        return switch (name.getParentNode().orElse(null)) {
            case SynchronizedStmt _ -> true;
            case EnclosedExpr _ -> true;
            case MethodCallExpr call ->
                call.getScope().orElse(null) == name && !call.getNameAsString().equals("wait");
            case null, default -> false;
        };
    }

    /** Whether a function or a class that stands in the block uses it, perhaps on several threads. */
    private static boolean isInOtherCode(NameExpr name, Node block) {
        return Blocks.ancestors(name).takeWhile(node -> node != block).anyMatch(Locks::isEdge);
    }

    private static Expression inner(Expression expression) {
        return expression instanceof EnclosedExpr enclosed ? inner(enclosed.getInner()) : expression;
    }

    private static void report(Node at, String lock, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                at,
                lock + " is made anew each time, so no other thread ever comes to this lock: it keeps nobody out.",
                HELP);
    }
}
