package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.OwnMethod;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A slow service asked under the one lock that the stub's object has, so that two calls never overlap. Locks of which
 * there are many, one for each account or dish, are no such case; nor are services of which the tests want one call at
 * a time. Own methods are followed one level deep.
 */
public final class SerialByLock implements Rule {
    private static final String HELP =
            "A lock lets one thread in at a time, and what runs under it runs one after the other, however many"
                    + " threads there are. Take it for the few lines that read or change shared data, and give it back"
                    + " before the slow call; what the call brings can be put away under the lock again.";

    @Override
    public String id() {
        return "serial-by-lock";
    }

    @Override
    public Kind explains() {
        return Kind.CONCURRENCY;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        var slow = new SlowCalls(file);
        if (!slow.areKnown()) {
            return;
        }
        List<String> given = file.submission().stub().stream()
                .flatMap(unit -> unit.getTypes().stream())
                .flatMap(type -> type.getFullyQualifiedName().stream())
                .toList();
        var look = new Look(slow, new Overlaps(file.submission()));
        for (TypeDeclaration<?> type : file.tree().getTypes()) {
            if (type.getFullyQualifiedName().filter(given::contains).isPresent()) {
                LockedBlock.of(file, type).forEach(block -> look.at(file, block, findings));
            }
        }
    }

    /** One look at one file. */
    private record Look(SlowCalls slow, Overlaps overlaps) {
        void at(SourceFile file, LockedBlock block, Findings findings) {
            calls(file, block)
                    .ifPresent(call -> findings.add(
                            Severity.ESSENTIAL,
                            block.at(),
                            "`%s` is called while %s is locked, so everybody else has to wait for it: two such calls never overlap."
                                    .formatted(Text.call(call), block.lock()),
                            HELP));
        }

        private Optional<MethodCallExpr> calls(SourceFile file, LockedBlock block) {
            List<MethodCallExpr> calls = Blocks.within(file, block.code(), MethodCallExpr.class);
            return calls.stream()
                    .filter(call -> isSlow(file, call))
                    .findFirst()
                    .or(() -> calls.stream()
                            .flatMap(call -> OwnMethod.calledBy(file, call).stream())
                            .flatMap(method -> slowIn(method).stream())
                            .findFirst());
        }

        private Optional<MethodCallExpr> slowIn(OwnMethod method) {
            List<MethodCallExpr> calls = Blocks.within(method.file(), method.declaration(), MethodCallExpr.class);
            // It may give back its caller's lock for that long.
            boolean unlocks =
                    calls.stream().anyMatch(call -> call.getNameAsString().equals("unlock"));
            return calls.stream()
                    .filter(call -> !unlocks && isSlow(method.file(), call))
                    .findFirst();
        }

        private boolean isSlow(SourceFile file, MethodCallExpr call) {
            String name = call.getNameAsString();
            return slow.asks(file, call) && !overlaps.areForbiddenOf(name)
                    || overlaps.areWantedOf(name) && slow.isOfService(file, file.ownerOf(call));
        }
    }
}
