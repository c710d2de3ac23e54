package dev.makespan.grader.inspecting.rules.pooling;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An executor in a local variable that nobody else gets to see.
 *
 * @param submissions the calls that give it tasks
 */
record LocalPool(Expression creation, VariableDeclarator variable, List<Node> submissions) {
    private static final String COMPLETION_SERVICE = "java.util.concurrent.ExecutorCompletionService";
    private static final Set<String> SUBMITTING = Set.of("submit", "execute", "invoke", "invokeAll", "invokeAny");

    /** Empty if the creation is kept elsewhere, or given away. */
    static Optional<LocalPool> of(SourceFile file, Expression creation) {
        if (Pools.unwrapped(creation).getParentNode().orElse(null) instanceof VariableDeclarator variable
                && variable.getParentNode().orElse(null) instanceof VariableDeclarationExpr) {
            var submissions = new ArrayList<Node>();
            Node method = method(variable);
            for (Expression use : method.findAll(Expression.class, found -> names(found, variable))) {
                if (!sort(file, use, submissions)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new LocalPool(creation, variable, submissions));
        }
        return Optional.empty();
    }

    private static Node method(Node node) {
        return Blocks.ancestors(node)
                .filter(BodyDeclaration.class::isInstance)
                .findFirst()
                .orElse(node);
    }

    private static boolean names(Expression expression, VariableDeclarator variable) {
        return switch (expression) {
            case NameExpr name -> name.getNameAsString().equals(variable.getNameAsString());
            // JavaParser takes the pool of pool::submit for a type.
            case TypeExpr type -> type.getTypeAsString().equals(variable.getNameAsString());
            default -> false;
        };
    }

    /** Adds a use that submits; false if the use gives the executor away. */
    private static boolean sort(SourceFile file, Expression use, List<Node> submissions) {
        return switch (use.getParentNode().orElse(null)) {
            case MethodCallExpr call
            when call.getScope().orElse(null) == use -> {
                if (SUBMITTING.contains(call.getNameAsString())) {
                    submissions.add(call);
                }
                yield true;
            }
            case MethodCallExpr call
            when Asynchronous.COMPLETABLE_FUTURE.equals(file.ownerOf(call)) -> submissions.add(call);
            case ObjectCreationExpr service
            when COMPLETION_SERVICE.equals(file.typeOf(service))
                    && service.getParentNode().orElse(null) instanceof VariableDeclarator wrapped
                    && wrapped.getParentNode().orElse(null) instanceof VariableDeclarationExpr ->
                method(wrapped).findAll(Expression.class, found -> names(found, wrapped)).stream()
                        .allMatch(found -> isLent(found) || sort(file, found, submissions));
            case MethodReferenceExpr reference -> {
                if (SUBMITTING.contains(reference.getIdentifier())) {
                    submissions.add(reference);
                }
                yield true;
            }
            case BinaryExpr _, TryStmt _ -> true;
            case null, default -> false;
        };
    }

    /** Whether a method of this file gets it, to fetch what is done. */
    private static boolean isLent(Expression service) {
        return service.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getArguments().contains(service);
    }

    String name() {
        return variable.getNameAsString();
    }

    boolean isClosedByTry() {
        return attempt() instanceof TryStmt;
    }

    /** The statement that declares the variable: a try that closes it, or another one. */
    Node attempt() {
        return variable.getParentNode().flatMap(Node::getParentNode).orElseThrow();
    }
}
