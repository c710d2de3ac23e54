package dev.makespan.grader.inspecting.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.makespan.grader.inspecting.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which exceptions may be thrown, and who catches them. */
public final class Failures {
    public static final Set<String> WIDE =
            Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.RuntimeException");

    private static final String RUNTIME = "java.lang.RuntimeException";
    private static final String ERROR = "java.lang.Error";
    /** Of these the task is the one to tell, not its waiter. */
    private static final List<String> OWN_AFFAIR =
            List.of("java.lang.InterruptedException", "java.util.concurrent.BrokenBarrierException");

    private Failures() {}

    /** The types that a clause catches, as far as known. */
    public static List<String> caughtBy(SourceFile file, CatchClause clause) {
        Type type = clause.getParameter().getType();
        Stream<? extends Type> alternatives =
                type.isUnionType() ? type.asUnionType().getElements().stream() : Stream.of(type);
        return alternatives.map(file::typeOf).filter(Objects::nonNull).toList();
    }

    /** A checked exception, other than an interrupt, that the call declares. */
    public static Optional<String> checked(SourceFile file, MethodCallExpr call) {
        return file.thrownBy(call).stream()
                .filter(thrown -> !file.isA(thrown, RUNTIME) && !file.isA(thrown, ERROR))
                .filter(thrown -> OWN_AFFAIR.stream().noneMatch(own -> file.isA(thrown, own)))
                .findFirst();
    }

    /** Whether the call is to code of others than the JDK, of which nobody knows what it throws. */
    public static boolean mayFail(SourceFile file, MethodCallExpr call) {
        String owner = file.ownerOf(call);
        return owner != null && !owner.startsWith("java.") && !owner.equals("Array");
    }

    /** Whether an exception that the node throws gets no further than to {@code code}, which the node is part of. */
    public static boolean isCaught(SourceFile file, Node code, Node node, String exception) {
        Node child = node;
        while (child != code && child.getParentNode().isPresent()) {
            Node parent = child.getParentNode().get();
            if (parent instanceof TryStmt attempt
                    && !(child instanceof CatchClause)
                    && attempt.getFinallyBlock().orElse(null) != child
                    && catches(file, attempt, exception)) {
                return true;
            }
            child = parent;
        }
        return false;
    }

    private static boolean catches(SourceFile file, TryStmt attempt, String exception) {
        return attempt.getCatchClauses().stream()
                .flatMap(clause -> caughtBy(file, clause).stream())
                .anyMatch(caught -> WIDE.contains(caught) || file.isA(exception, caught));
    }
}
