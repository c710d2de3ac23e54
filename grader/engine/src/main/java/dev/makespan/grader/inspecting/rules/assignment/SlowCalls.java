package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Asynchronous;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.JdkBlocking;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Variables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls that take time: those that ask a service of the exercise for something, and those of own methods that do so,
 * or that sleep. A service that is only told something, or that hands out a future, may be quick.
 */
final class SlowCalls {
    private final SourceFile file;
    private final List<Service> services;
    private final String home;

    SlowCalls(SourceFile file) {
        this.file = file;
        this.services = Service.of(file.submission());
        this.home = file.tree()
                .getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString() + ".")
                .orElse("");
    }

    /** Whether the exercise has services at all. */
    boolean areKnown() {
        return !services.isEmpty();
    }

    /** The first one that runs when the code runs. */
    Optional<Expression> in(Node code) {
        return all(code).findFirst();
    }

    /** Those that run when the code runs. */
    Stream<Expression> all(Node code) {
        return Blocks.within(file, code, Expression.class).stream().filter(this::isSlow);
    }

    /** The same; a local variable stands for what it was made from. */
    Optional<Expression> behind(Expression value) {
        return in(value)
                .or(() -> value instanceof NameExpr name
                        ? Variables.initializer(name).flatMap(this::in)
                        : Optional.empty());
    }

    private boolean isSlow(Expression expression) {
        return switch (expression) {
            case MethodCallExpr call ->
                asks(file, call)
                        || isOwn(call)
                                && OwnMethod.calledBy(file, call).stream().anyMatch(this::takesTime);
            case MethodReferenceExpr reference
            when Blocks.runsInPlace(file, reference) ->
                isOfService(file, file.ownerOf(reference))
                        || isOwn(reference)
                                && OwnMethod.referredToBy(file, reference).stream()
                                        .anyMatch(this::takesTime);
            default -> false;
        };
    }

    /** To look through all files for the method of each call would take long: own methods are in the own package. */
    private boolean isOwn(Expression call) {
        String owner = file.ownerOf(call);
        return owner != null && owner.startsWith(home);
    }

    private boolean takesTime(OwnMethod method) {
        return Blocks.within(method.file(), method.declaration(), MethodCallExpr.class).stream()
                .anyMatch(call -> asks(method.file(), call) || sleeps(method.file(), call));
    }

    private static boolean sleeps(SourceFile file, MethodCallExpr call) {
        return Pause.isSleep(call)
                && JdkBlocking.blocks(
                        file,
                        file.ownerOf(call),
                        call.getNameAsString(),
                        call.getArguments().size());
    }

    /** Whether the call asks a service for something, and waits for it. */
    boolean asks(SourceFile file, MethodCallExpr call) {
        String type = file.typeOf(call);
        return !call.getArguments().isEmpty()
                && isOfService(file, file.ownerOf(call))
                && type != null
                && !type.equals("void")
                && !file.isA(type, Asynchronous.FUTURE)
                && !file.isA(type, Asynchronous.COMPLETION_STAGE);
    }

    boolean isOfService(SourceFile file, @Nullable String owner) {
        return services.stream().anyMatch(service -> file.isA(owner, service.qualifiedName()));
    }
}
