package dev.makespan.grader.inspecting.rules.locking;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * All uses of a private lock that nobody outside gets to see, or of an array of them, by the methods and functions they
 * stand in. Where each takes and gives back for itself, one that does only half of it is wrong for certain.
 */
final class LockBalance {
    private final List<List<LockUse>> bodies;
    private final boolean isExercise;

    private LockBalance(List<List<LockUse>> bodies, boolean isExercise) {
        this.bodies = bodies;
        this.isExercise = isExercise;
    }

    /** One for each private field that holds locks, or permits, and keeps them from others. */
    static List<LockBalance> in(SourceFile file, List<LockUse> uses) {
        var byField = new LinkedHashMap<Variable, Map<Node, List<LockUse>>>();
        for (LockUse use : uses) {
            Variable field = fieldOf(file, use.lock());
            if (field != null && field.is(Modifier.PRIVATE)) {
                byField.computeIfAbsent(field, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(use.body(), _ -> new ArrayList<>())
                        .add(use);
            }
        }
        Set<Variable> givenAway = byField.isEmpty() ? Set.of() : givenAway(file, byField.keySet());
        return byField.entrySet().stream()
                .filter(entry -> !givenAway.contains(entry.getKey()))
                .map(entry -> new LockBalance(
                        List.copyOf(entry.getValue().values()),
                        !file.submission().provided().isEmpty()))
                .toList();
    }

    /** The field that the lock is, or lies in; null if it comes from elsewhere. */
    private static @Nullable Variable fieldOf(SourceFile file, Expression lock) {
        return switch (lock) {
            case ArrayAccessExpr element -> fieldOf(file, element.getName());
            case FieldAccessExpr field when !field.getScope().isThisExpr() -> null;
            case NameExpr _, FieldAccessExpr _ -> {
                Variable variable = file.variableAt(lock);
                if (variable == null || variable.isField()) {
                    yield variable;
                }
                yield eachOf(lock, variable.name())
                        .map(all -> fieldOf(file, all))
                        .orElse(null);
            }
            default -> null;
        };
    }

    /** What the loop around goes through, if it calls each by this name. */
    private static Optional<Expression> eachOf(Expression lock, String name) {
        return Blocks.ancestors(lock)
                .filter(node -> node instanceof ForEachStmt loop
                        && loop.getVariableDeclarator().getNameAsString().equals(name))
                .map(loop -> ((ForEachStmt) loop).getIterable())
                .findFirst();
    }

    /** The fields of which something else than calls, elements and loops makes use: looked for in one walk. */
    private static Set<Variable> givenAway(SourceFile file, Set<Variable> fields) {
        Set<String> names = fields.stream().map(Variable::name).collect(Collectors.toSet());
        var given = new HashSet<Variable>();
        file.tree().walk(node -> {
            String name = switch (node) {
                case NameExpr use -> use.getNameAsString();
                case FieldAccessExpr use -> use.getNameAsString();
                default -> "";
            };
            if (names.contains(name) && node instanceof Expression use && !isKept(use)) {
                Variable variable = file.variableAt(use);
                if (variable != null && fields.contains(variable)) {
                    given.add(variable);
                }
            }
        });
        return given;
    }

    private static boolean isKept(Expression use) {
        return switch (use.getParentNode().orElse(null)) {
            case MethodCallExpr call -> call.getScope().orElse(null) == use;
            case ArrayAccessExpr element -> element.getName() == use && isKept(element);
            case AssignExpr assignment -> assignment.getTarget() == use;
            case ForEachStmt loop -> loop.getIterable() == use;
            case FieldAccessExpr field -> field.getNameAsString().equals("length");
            case BinaryExpr _ -> true;
            case null, default -> false;
        };
    }

    /** What a method takes and nobody gives back. */
    List<LockUse> leaks() {
        if (bodies.stream().filter(LockBalance::givesBack).anyMatch(body -> !takes(body))) {
            return List.of();
        }
        boolean isBalancedElsewhere = bodies.stream().anyMatch(LockBalance::givesBack);
        return bodies.stream()
                .filter(body -> !givesBack(body) && body.stream().allMatch(LockUse::takesForCertain))
                .map(List::getFirst)
                // A semaphore that nobody ever gives back may be meant: each permit is for one visit.
                .filter(use -> isBalancedElsewhere || use.isSemaphore() && isExercise)
                .filter(use -> !use.isSemaphore() || isGuard(use))
                .toList();
    }

    /** What a {@code finally} gives back and nobody took. */
    List<LockUse> surplus() {
        List<List<LockUse>> others = bodies.stream().filter(LockBalance::takes).toList();
        if (others.isEmpty()
                || !others.stream().allMatch(body -> body.stream().anyMatch(LockBalance::isGivenInAnyCase))) {
            return List.of();
        }
        return bodies.stream()
                .filter(body -> !takes(body))
                .map(List::getFirst)
                .filter(LockBalance::isGivenInAnyCase)
                .toList();
    }

    private static boolean takes(List<LockUse> body) {
        return body.stream().anyMatch(use -> !use.givesBack());
    }

    private static boolean givesBack(List<LockUse> body) {
        return body.stream().anyMatch(LockUse::givesBack);
    }

    /** One permit for a piece of work. Who collects all permits, as when closing, keeps them on purpose. */
    private static boolean isGuard(LockUse use) {
        return use.call().getArguments().isEmpty() && (isInTry(use) || followsTry(use));
    }

    private static boolean isInTry(LockUse use) {
        return Blocks.ancestors(use.call())
                .takeWhile(node -> node != use.body())
                .anyMatch(TryStmt.class::isInstance);
    }

    /** Whether a {@code try} comes after it in the same block: work that was to be guarded. */
    private static boolean followsTry(LockUse use) {
        return use.call().findAncestor(BlockStmt.class).stream()
                .flatMap(block -> block.getStatements().stream())
                .anyMatch(statement -> statement instanceof TryStmt && Blocks.isBefore(use.call(), statement));
    }

    /** Whether a {@code finally} gives it back, and asks nothing: who asks may hand over what was taken. */
    private static boolean isGivenInAnyCase(LockUse use) {
        return use.givesBack()
                && Blocks.ancestors(use.call())
                        .takeWhile(node -> node != use.body() && !(node instanceof IfStmt))
                        .anyMatch(node -> node instanceof TryStmt attempt
                                && attempt.getFinallyBlock()
                                        .filter(block -> block.isAncestorOf(use.call()))
                                        .isPresent());
    }
}
