package dev.makespan.grader.inspecting.rules.awaiting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.code.Uses;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A future made of other futures that is dropped: {@code allOf} that nobody waits for, or a stage that brings another
 * value, where the code goes on with the future it was hung on. A stage that is there for what it does is no such case.
 */
public final class AllOfDropped implements Rule {
    private static final String ALL_OF_HELP =
            "`allOf` and `anyOf` do not wait. They only make one more future, which is done when the others are;"
                    + " whoever wants to wait has to wait for that one.";
    private static final String STAGE_HELP =
            "A stage never changes the future it is hung on: it makes a new future, and the new value or the"
                    + " replaced failure is only in that one. Go on with what the call returns.";

    private static final Set<String> COMBINING = Set.of("allOf", "anyOf");
    private static final Set<String> CHANGING =
            Set.of("thenApply", "thenApplyAsync", "exceptionally", "handle", "handleAsync");

    @Override
    public String id() {
        return "all-of-dropped";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var combined = new ArrayList<MethodCallExpr>();
        for (MethodCallExpr call : file.tree().findAll(MethodCallExpr.class)) {
            if (COMBINING.contains(call.getNameAsString())
                    && Asynchronous.COMPLETABLE_FUTURE.equals(file.ownerOf(call))) {
                combined.add(call);
            } else if (CHANGING.contains(call.getNameAsString())
                    && call.getScope().orElse(null) instanceof NameExpr changed
                    && isDropped(call)
                    && file.isA(file.ownerOf(call), Asynchronous.COMPLETION_STAGE)
                    && bringsMereValue(call)
                    && isUsedAfterwards(file, call, changed)) {
                reportStage(call, changed, findings);
            }
        }
        if (!combined.isEmpty()) {
            var uses = new Uses(file);
            combined.stream()
                    .filter(call -> isDropped(call) || isKeptForNothing(uses, call))
                    .forEach(call -> reportCombined(call, findings));
        }
    }

    private static boolean isDropped(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
                && !(statement.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    private static boolean isKeptForNothing(Uses uses, MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && uses.of(variable).filter(all -> all.isEmpty()).isPresent();
    }

    /** Whether the function of the stage can be there for nothing but its value. */
    private static boolean bringsMereValue(MethodCallExpr stage) {
        return stage.getArguments().getFirst().orElse(null) instanceof LambdaExpr lambda
                && value(lambda.getBody()) instanceof Expression value
                && !value.isNullLiteralExpr()
                && isMereValue(value);
    }

    private static boolean isMereValue(Expression value) {
        return value instanceof LiteralExpr
                || value.findFirst(MethodCallExpr.class).isEmpty()
                        && value.findFirst(MethodReferenceExpr.class).isEmpty();
    }

    private static @Nullable Expression value(Statement body) {
        return switch (body) {
            case ExpressionStmt statement -> statement.getExpression();
            case ReturnStmt statement -> statement.getExpression().orElse(null);
            case BlockStmt block when block.getStatements().size() == 1 -> value(block.getStatement(0));
            default -> null;
        };
    }

    /** Whether a later statement of the block waits for the future itself, or returns it. */
    private static boolean isUsedAfterwards(SourceFile file, MethodCallExpr stage, NameExpr changed) {
        Node statement = stage.getParentNode().orElseThrow();
        if (!(statement.getParentNode().orElse(null) instanceof BlockStmt block)) {
            return false;
        }
        int next = block.getStatements().indexOf(statement) + 1;
        return block.getStatements().subList(next, block.getStatements().size()).stream()
                .flatMap(later -> later.findAll(NameExpr.class).stream())
                .filter(name -> name.getNameAsString().equals(changed.getNameAsString()))
                .anyMatch(name -> switch (name.getParentNode().orElse(null)) {
                    case ReturnStmt given -> true;
                    case MethodCallExpr call -> Asynchronous.awaits(file, call);
                    case null, default -> false;
                });
    }

    private static void reportCombined(MethodCallExpr call, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                call.getName(),
                "Nobody waits for what `%s` returns, so the code goes on at once, with the futures still at work."
                        .formatted(Text.call(call)),
                ALL_OF_HELP);
    }

    private static void reportStage(MethodCallExpr stage, NameExpr changed, Findings findings) {
        findings.add(
                Severity.ACTIONABLE,
                stage.getName(),
                "What `%s` returns is dropped, and `%s` stays as it was: the new value reaches nobody."
                        .formatted(Text.call(stage), changed),
                STAGE_HELP);
    }
}
