package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A choice that the code makes by what it has seen.
 *
 * @param condition what it is made by
 * @param branch what runs, or not, by the condition
 * @param rest what runs if the branch does not leave; empty where both ways go on
 */
record Decision(Expression condition, Node branch, List<Statement> rest) {
    private static final Pattern WON = Pattern.compile(
            "cas|compareAnd|weakCompareAnd|getAndSet|try|putIfAbsent|acquire", Pattern.CASE_INSENSITIVE);

    /** The choice made by what an expression gives, at once or by the variable that keeps it. */
    static Optional<Decision> of(Expression look) {
        Expression top = look;
        while (top.getParentNode().orElse(null) instanceof Expression outer && !(outer.isLambdaExpr())) {
            if (outer instanceof AssignExpr assign
                    && assign.getValue() == top
                    && assign.getTarget() instanceof NameExpr name
                    && assign.getParentNode()
                            .filter(Statement.class::isInstance)
                            .isPresent()) {
                return byVariable(name.getNameAsString(), assign);
            }
            top = outer;
        }
        Node parent = top.getParentNode().orElse(null);
        return switch (parent) {
            case VariableDeclarator variable -> byVariable(variable.getNameAsString(), variable);
            case null, default -> at(parent, top);
        };
    }

    private static Optional<Decision> at(Node statement, Expression condition) {
        return switch (statement) {
            case IfStmt choice
            when choice.getCondition() == condition ->
                Optional.of(
                        new Decision(condition, choice, leaves(choice.getThenStmt()) ? following(choice) : List.of()));
            case WhileStmt loop
            when loop.getCondition() == condition ->
                Optional.of(new Decision(condition, loop.getBody(), following(loop)));
            case null, default -> Optional.empty();
        };
    }

    /** The first choice after a variable was set whose condition is about the variable. */
    private static Optional<Decision> byVariable(String name, Node setting) {
        Statement statement = Blocks.ancestors(setting)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .findFirst()
                .orElse(null);
        if (statement == null) {
            return Optional.empty();
        }
        return following(statement).stream()
                .filter(IfStmt.class::isInstance)
                .map(next -> ((IfStmt) next).getCondition())
                .filter(condition -> condition
                        .findFirst(
                                NameExpr.class, used -> used.getNameAsString().equals(name))
                        .isPresent())
                .findFirst()
                .flatMap(condition -> at(condition.getParentNode().orElseThrow(), condition));
    }

    /** The statements after this one in its block. */
    static List<Statement> following(Statement statement) {
        if (!(statement.getParentNode().orElse(null) instanceof NodeWithStatements<?> block)) {
            return List.of();
        }
        var rest = new ArrayList<Statement>();
        boolean seen = false;
        for (Statement next : block.getStatements()) {
            if (seen) {
                rest.add(next);
            }
            seen |= next == statement;
        }
        return rest;
    }

    static boolean leaves(Statement statement) {
        Statement last = statement instanceof BlockStmt block
                ? block.getStatements().getLast().orElse(statement)
                : statement;
        return last.isReturnStmt()
                || last.isThrowStmt()
                || last.isContinueStmt()
                || last.isBreakStmt()
                || last instanceof YieldStmt;
    }

    /** The first statement of a block; the statement itself if it is none. */
    static Node firstOf(Statement statement) {
        return statement instanceof BlockStmt block && !block.isEmpty() ? block.getStatement(0) : statement;
    }

    /** Whether one thread only gets past a question on the way to the node: a compareAndSet, an attempt to lock. */
    static boolean isWonByOne(Node node) {
        return Blocks.ancestors(node)
                .filter(IfStmt.class::isInstance)
                .anyMatch(choice -> ((IfStmt) choice)
                        .getCondition()
                        .findFirst(
                                MethodCallExpr.class,
                                call -> WON.matcher(call.getNameAsString()).lookingAt())
                        .isPresent());
    }

    /** Whether the node runs, or not, by this choice. */
    boolean decidesOn(Node node) {
        boolean late = Blocks.ancestors(node)
                .takeWhile(ancestor -> !ancestor.isAncestorOf(condition))
                .anyMatch(CatchClause.class::isInstance);
        return !late && decides(node);
    }

    private boolean decides(Node node) {
        return branch.isAncestorOf(node) && !condition.isAncestorOf(node) && condition != node
                || rest.stream().anyMatch(statement -> statement.isAncestorOf(node));
    }
}
