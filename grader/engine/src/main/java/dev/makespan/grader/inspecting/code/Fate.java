package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a new object: whether it is dropped, or kept where none but a few methods of it are ever called.
 * Who is handed on to others, or kept where others may see it, has a fate that is unknown.
 */
public final class Fate {
    private static final String COLLECTION = "java.util.Collection";
    private static final Set<String> MAPPING = Set.of("map", "mapToObj");
    private static final Set<String> GATHERING = Set.of("toList", "collect");
    private static final Set<String> LOOKING = Set.of("size", "isEmpty");

    private final SourceFile file;
    private final Uses uses;
    private final Set<String> harmless;

    /**
     * @param harmless the methods that may be called
     */
    public Fate(SourceFile file, Uses uses, Set<String> harmless) {
        this.file = file;
        this.uses = uses;
        this.harmless = harmless;
    }

    /** Whether nothing ever happens to the object but calls of the harmless methods. */
    public boolean isIdle(Expression made) {
        return switch (made.getParentNode().orElse(null)) {
            case EnclosedExpr enclosed -> isIdle(enclosed);
            case CastExpr cast -> isIdle(cast);
            case ExpressionStmt statement -> isIdle(statement);
            case VariableDeclarator variable ->
                uses.of(variable).filter(this::areHarmless).isPresent();
            case AssignExpr assignment
            when assignment.getValue() == made && assignment.getParentNode().orElse(null) instanceof ExpressionStmt ->
                uses.of(assignment).filter(this::areHarmless).isPresent();
            case MethodCallExpr call -> isScope(call, made) ? isHarmless(call) : isAddedToIdleList(call);
            case null, default -> false;
        };
    }

    private boolean isIdle(ExpressionStmt statement) {
        if (statement.getParentNode().orElse(null) instanceof LambdaExpr lambda) {
            return Blocks.receiver(lambda)
                    .filter(call -> MAPPING.contains(call.getNameAsString()) && Streams.isOperation(file, call))
                    .flatMap(Node::getParentNode)
                    .filter(next -> next instanceof MethodCallExpr gather
                            && GATHERING.contains(gather.getNameAsString())
                            && gather.getParentNode().orElse(null) instanceof VariableDeclarator variable
                            && areElementsIdle(variable))
                    .isPresent();
        }
        return true;
    }

    private boolean isAddedToIdleList(MethodCallExpr add) {
        return add.getNameAsString().equals("add")
                && file.isA(file.ownerOf(add), COLLECTION)
                && add.getScope().orElse(null) instanceof NameExpr list
                && Variables.local(list).filter(this::areElementsIdle).isPresent();
    }

    private boolean areElementsIdle(VariableDeclarator collection) {
        return uses.of(collection)
                .filter(all -> all.stream().allMatch(this::leavesElementsIdle))
                .isPresent();
    }

    private boolean leavesElementsIdle(Expression collection) {
        return switch (collection.getParentNode().orElse(null)) {
            case MethodCallExpr call
            when isScope(call, collection) ->
                switch (call.getNameAsString()) {
                    case "add" -> true;
                    case "forEach" -> isHarmlessFunction(call);
                    case String name -> LOOKING.contains(name);
                };
            case ForEachStmt loop ->
                areHarmless(uses.in(loop.getBody(), loop.getVariableDeclarator().getNameAsString()));
            case null, default -> false;
        };
    }

    private boolean isHarmlessFunction(MethodCallExpr forEach) {
        return forEach.getArguments().getFirst().orElse(null) instanceof LambdaExpr lambda
                && areHarmless(uses.in(lambda.getBody(), lambda.getParameter(0).getNameAsString()));
    }

    private boolean areHarmless(List<Expression> all) {
        return all.stream().allMatch(this::isHarmlessUse);
    }

    private boolean isHarmlessUse(Expression use) {
        return switch (use.getParentNode().orElse(null)) {
            case MethodCallExpr call -> isScope(call, use) && isHarmless(call);
            case AssignExpr assignment -> assignment.getTarget() == use;
            case BinaryExpr comparison -> true;
            case null, default -> false;
        };
    }

    private boolean isHarmless(MethodCallExpr call) {
        return harmless.contains(call.getNameAsString());
    }

    private static boolean isScope(MethodCallExpr call, Expression expression) {
        Optional<Expression> scope = call.getScope();
        return scope.isPresent() && scope.get() == expression;
    }
}
