package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A literal that a method or a task gives as its result, or as a part of it. */
record WrittenAnswer(LiteralExpr literal) {
    /** What makes a value of its arguments, or keeps them as results. */
    private static final Set<String> MAKERS =
            Set.of("of", "asList", "entry", "ofEntries", "valueOf", "completedFuture", "completedStage");

    private static final Set<String> KEEPERS = Set.of("complete", "add", "put");

    static List<WrittenAnswer> in(Node code) {
        return Literals.of(code)
                .filter(Literals::isTelling)
                .filter(WrittenAnswer::isAnswer)
                .map(WrittenAnswer::new)
                .toList();
    }

    private static boolean isAnswer(Node value) {
        return switch (value.getParentNode().orElse(null)) {
            case ReturnStmt _ -> true;
            case MethodCallExpr call when KEEPERS.contains(call.getNameAsString()) -> isArgument(value, call);
            case MethodCallExpr call
            when MAKERS.contains(call.getNameAsString()) -> isArgument(value, call) && isAnswer(call);
            case ConditionalExpr choice -> value != choice.getCondition() && isAnswer(choice);
            case ExpressionStmt statement -> isResult(statement);
            case YieldStmt statement ->
                switchAround(statement).filter(WrittenAnswer::isAnswer).isPresent();
            case Node wrapper when hands(wrapper) -> isAnswer(wrapper);
            case null, default -> false;
        };
    }

    private static boolean isArgument(Node value, MethodCallExpr call) {
        return call.getArguments().stream().anyMatch(argument -> argument == value);
    }

    private static boolean hands(Node wrapper) {
        return wrapper instanceof EnclosedExpr
                || wrapper instanceof CastExpr
                || wrapper instanceof UnaryExpr
                || wrapper instanceof ObjectCreationExpr
                || wrapper instanceof ArrayCreationExpr
                || wrapper instanceof ArrayInitializerExpr;
    }

    /** What stands behind the arrow of a lambda, or of a switch that is an expression. */
    private static boolean isResult(ExpressionStmt statement) {
        return switch (statement.getParentNode().orElse(null)) {
            case LambdaExpr _ -> true;
            case SwitchEntry entry ->
                switchAround(entry).filter(WrittenAnswer::isAnswer).isPresent();
            case null, default -> false;
        };
    }

    private static Optional<SwitchExpr> switchAround(Node node) {
        return Blocks.ancestors(node)
                .filter(SwitchExpr.class::isInstance)
                .map(SwitchExpr.class::cast)
                .findFirst();
    }

    /** The literals that are asked for before this answer is given. */
    Stream<LiteralExpr> questions() {
        return Stream.concat(Stream.of((Node) literal), Blocks.ancestors(literal))
                .takeWhile(node -> !(node instanceof BodyDeclaration<?>))
                .flatMap(node -> node.getParentNode().stream().flatMap(parent -> asked(parent, node)));
    }

    private static Stream<LiteralExpr> asked(Node parent, Node part) {
        return switch (parent) {
            case IfStmt choice when part != choice.getCondition() -> Literals.of(choice.getCondition());
            case ConditionalExpr choice when part != choice.getCondition() -> Literals.of(choice.getCondition());
            case SwitchEntry entry -> entry.getLabels().stream().flatMap(Literals::of);
            // The key of a map.
            case MethodCallExpr call
            when Set.of("put", "entry").contains(call.getNameAsString())
                    && call.getArguments().size() == 2
                    && part == call.getArgument(1) -> Literals.of(call.getArgument(0));
            default -> Stream.empty();
        };
    }

    Optional<MethodDeclaration> method() {
        return Blocks.ancestors(literal)
                .filter(BodyDeclaration.class::isInstance)
                .findFirst()
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast);
    }

    /** Whether the method does nothing but return it. */
    boolean isAllThereIs() {
        return literal.getParentNode().orElse(null) instanceof ReturnStmt
                && method().flatMap(MethodDeclaration::getBody)
                        .filter(body -> body.getStatements().size() == 1)
                        .isPresent();
    }
}
