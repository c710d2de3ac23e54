package dev.makespan.grader.inspecting.mutating.operators;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.stmt.Statement;
import dev.makespan.grader.inspecting.mutating.Edit;
import dev.makespan.grader.inspecting.mutating.Operator;
import dev.makespan.grader.inspecting.mutating.Original;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** Takes no lock, or no permit, and gives none back. */
public final class DropLock implements Operator {
    private static final Map<String, String> PAIRS = Map.of(
            "lock", "unlock", "lockInterruptibly", "unlock", "acquire", "release", "acquireUninterruptibly", "release");

    @Override
    public String id() {
        return "drop-lock";
    }

    @Override
    public void mutate(Original original) {
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            for (Statement taken : Calls.statements(original.tree(), Set.of(pair.getKey()))) {
                drop(original, taken, pair.getKey(), pair.getValue());
            }
        }
    }

    /** With it go all those of the same lock in the same method that give it back. */
    private static void drop(Original original, Statement taken, String take, String giveBack) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(taken, original.unreached(taken)));
        String lock = lockOf(original, taken, take);
        Node method = taken.findAncestor(CallableDeclaration.class)
                .map(Node.class::cast)
                .orElse(original.tree());
        for (Statement given : Calls.statements(method, Set.of(giveBack))) {
            if (lockOf(original, given, giveBack).equals(lock)) {
                edits.add(new Edit(given, original.unreached(given)));
            }
        }
        original.mutate(taken, edits);
    }

    private static String lockOf(Original original, Statement statement, String method) {
        return original.text(statement).replaceFirst("\\." + method + "\\(.*", "");
    }
}
