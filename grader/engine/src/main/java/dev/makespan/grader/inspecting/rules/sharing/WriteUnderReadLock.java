package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.inspecting.rules.sharing.Access.How;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field that is changed while only the read lock is held, which others can hold as well. With any other lock beside it,
 * or of a type made for several threads, that is no mistake.
 */
public final class WriteUnderReadLock implements Rule {
    private static final String HELP =
            "A read lock lets in as many as come, as long as all of them only read. Whoever changes something has to"
                    + " be alone, and that is what the write lock is for. A read lock cannot be made a write lock: it has"
                    + " to be given back first, and what was read has to be looked at again.";

    private static final String READ_LOCK = "readLock";

    @Override
    public String id() {
        return "write-under-read-lock";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none = file.tree()
                .findFirst(MethodCallExpr.class, call -> call.getNameAsString().equals(READ_LOCK))
                .isEmpty();
        if (none) {
            return;
        }
        var accesses = new Accesses(file);
        var guards = new Guards(file, new HeldLocks(file));
        Set<String> readLocks = keptReadLocks(file, accesses);
        accesses.byVariable().forEach((variable, uses) -> {
            for (Access use : uses) {
                if (isMeant(file, accesses, use) && isOnlyReading(guards.at(use.at()), readLocks)) {
                    report(use, findings);
                }
            }
        });
    }

    /** The variables that keep a read lock of the own object; the lock of another object guards what is in that one. */
    private static Set<String> keptReadLocks(SourceFile file, Accesses accesses) {
        var names = new HashSet<String>();
        for (Variable variable : accesses.byVariable().keySet()) {
            // A variable that holds the write lock at other times says nothing.
            List<Expression> given = accesses.given(variable);
            if (!given.isEmpty() && given.stream().allMatch(value -> isOwnReadLock(file, value))) {
                names.add(variable.name());
            }
        }
        return names;
    }

    private static boolean isOwnReadLock(SourceFile file, Expression value) {
        if (!(value instanceof MethodCallExpr call) || !call.getNameAsString().equals(READ_LOCK)) {
            return false;
        }
        Variable lock = call.getScope().map(file::variableAt).orElse(null);
        return lock != null && lock.isField();
    }

    private static boolean isMeant(SourceFile file, Accesses accesses, Access use) {
        Variable variable = use.variable();
        if (!variable.isField() || !Expressions.isOwn(use.at())) {
            return false;
        }
        return use.how() == How.CHANGE
                ? Containers.unsafeClass(file, accesses, variable) != null
                : use.changes() && !variable.is(Modifier.VOLATILE);
    }

    private static boolean isOnlyReading(Set<String> held, Set<String> readLocks) {
        return !held.isEmpty()
                && held.stream().allMatch(lock -> lock.endsWith("." + READ_LOCK + "()") || readLocks.contains(lock));
    }

    private static void report(Access use, Findings findings) {
        findings.add(
                Severity.ESSENTIAL,
                use.whole(),
                ("`%s` changes `%s` under the read lock, which several threads can hold at the same time: their changes"
                                + " come in between each other.")
                        .formatted(
                                use.whole() instanceof MethodCallExpr call ? Text.call(call) : Text.of(use.whole()),
                                use.variable().name()),
                HELP);
    }
}
