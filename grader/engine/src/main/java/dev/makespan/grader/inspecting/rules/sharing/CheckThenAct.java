package dev.makespan.grader.inspecting.rules.sharing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.TypeFacts.Variable;
import dev.makespan.grader.exercise.TypeFacts.VariableKind;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two calls of a collection that is made for several threads, where the second one relies on what the first one saw:
 * {@code containsKey} and then {@code put}, {@code put(k, get(k) + 1)}. Each call is safe by itself, the two together are
 * not. Where a lock is held, or only one thread knows the collection, nothing can come in between.
 */
public final class CheckThenAct implements Rule {
    private static final String HELP =
            "A collection made for several threads makes each of its calls one step, not two calls in a row: between"
                    + " them others may change what the first one saw. Such maps have methods that look and act in one"
                    + " step; where none fits, a lock has to be held over both calls, by everybody.";

    private static final Set<String> LOOKS =
            Set.of("containsKey", "contains", "get", "getOrDefault", "isEmpty", "size", "peek");
    private static final Set<String> TAKES = Set.of("remove", "removeFirst", "removeLast", "take", "element", "pop");

    @Override
    public String id() {
        return "check-then-act";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        boolean none = file.tree().getImports().stream()
                .noneMatch(imported -> imported.getNameAsString().startsWith("java.util"));
        if (none) {
            return;
        }
        var accesses = new Accesses(file);
        List<Variable> shared = accesses.byVariable().keySet().stream()
                .filter(variable ->
                        file.isA(variable.type(), Containers.MAP) || file.isA(variable.type(), Containers.COLLECTION))
                .filter(variable -> Containers.isConcurrent(file, accesses, variable))
                .toList();
        if (!shared.isEmpty()) {
            var guards = new Guards(file, new HeldLocks(file));
            shared.stream()
                    .filter(variable -> !Sharing.isConfined(accesses, guards, variable))
                    .forEach(variable -> new Search(file, accesses, guards, accesses.of(variable)).look(findings));
        }
    }

    /** The calls of one collection. */
    private record Search(SourceFile file, Accesses accesses, Guards guards, List<Access> uses) {
        void look(Findings findings) {
            List<MethodCallExpr> calls = calls();
            for (MethodCallExpr look : calls) {
                if (LOOKS.contains(look.getNameAsString()) && !guards.isGuarded(look)) {
                    calls.stream()
                            .filter(act -> act != look
                                    && isOnSame(look, act)
                                    && !guards.isGuarded(act)
                                    && !Decision.isWonByOne(act))
                            .filter(act -> relies(look, act) && !isOwnKey(look))
                            .findFirst()
                            .ifPresent(act -> report(look, act, findings));
                }
            }
        }

        private List<MethodCallExpr> calls() {
            var calls = new ArrayList<MethodCallExpr>();
            for (Access use : uses) {
                if (use.at().getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().orElse(null) == use.at()) {
                    calls.add(call);
                }
            }
            return calls;
        }

        private boolean isOnSame(MethodCallExpr look, MethodCallExpr act) {
            return guards.frame(look) == guards.frame(act)
                    && Expressions.plain(look.getScope().orElseThrow())
                            .equals(Expressions.plain(act.getScope().orElseThrow()));
        }

        private static boolean relies(MethodCallExpr look, MethodCallExpr act) {
            return switch (look.getNameAsString()) {
                case "containsKey" -> is(act, "put") && hasSameKey(look, act) && isDecided(look, act);
                case "contains" ->
                    is(act, "add") && hasSameKey(look, act) && isDecided(look, act) && doesMore(look, act);
                case "get", "getOrDefault" ->
                    is(act, "put")
                            && hasSameKey(look, act)
                            && (goesInto(look, act.getArgument(1))
                                    || look.getNameAsString().equals("get") && isDecidedByNull(look, act));
                case "size" -> is(act, "put") && goesInto(look, act.getArgument(0));
                case "isEmpty", "peek" ->
                    TAKES.contains(act.getNameAsString()) && act.getArguments().isEmpty() && isDecided(look, act);
                default -> false;
            };
        }

        private static boolean is(MethodCallExpr call, String name) {
            return call.getNameAsString().equals(name) && call.getArguments().size() == (name.equals("put") ? 2 : 1);
        }

        private static boolean hasSameKey(MethodCallExpr look, MethodCallExpr act) {
            return !look.getArguments().isEmpty()
                    && Expressions.plain(look.getArgument(0)).equals(Expressions.plain(act.getArgument(0)));
        }

        private static boolean isDecided(MethodCallExpr look, MethodCallExpr act) {
            return Decision.of(look).filter(decision -> decision.decidesOn(act)).isPresent();
        }

        private static boolean isDecidedByNull(MethodCallExpr look, MethodCallExpr act) {
            return Decision.of(look)
                    .filter(decision -> decision.condition().toString().contains("null") && decision.decidesOn(act))
                    .isPresent();
        }

        /** Adding twice to a set does no harm; it is what else is done only once. */
        private static boolean doesMore(MethodCallExpr look, MethodCallExpr act) {
            return Decision.of(look)
                    .filter(decision -> decision.branch()
                                    .findAll(MethodCallExpr.class, call -> call != look && call != act)
                                    .size()
                            > 0)
                    .isPresent();
        }

        /** Whether what was seen is reckoned with: in the same expression, or by a variable. */
        private static boolean goesInto(MethodCallExpr look, Expression value) {
            if (value.isAncestorOf(look)) {
                return true;
            }
            String name = keeper(look);
            return !name.isEmpty()
                    && Blocks.isBefore(look, value)
                    && (value instanceof NameExpr only
                            ? only.getNameAsString().equals(name)
                                    && look.getNameAsString().equals("size")
                            : isReckoned(value, name));
        }

        private static boolean isReckoned(Expression value, String name) {
            return (value.isBinaryExpr() || value.isConditionalExpr())
                    && value.findFirst(
                                    NameExpr.class,
                                    used -> used.getNameAsString().equals(name))
                            .isPresent();
        }

        private static String keeper(MethodCallExpr look) {
            return Blocks.ancestors(look)
                    .takeWhile(Search::isPart)
                    .map(ancestor -> switch (ancestor) {
                        case VariableDeclarator variable -> variable.getNameAsString();
                        case AssignExpr assign
                        when assign.getTarget() instanceof NameExpr name -> name.getNameAsString();
                        default -> "";
                    })
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static boolean isPart(Node node) {
            return node instanceof VariableDeclarator
                    || node instanceof Expression expression
                            && !expression.isLambdaExpr()
                            && !expression.isMethodCallExpr();
        }

        /** What is kept for the own thread is no other thread's business. */
        private boolean isOwnKey(MethodCallExpr look) {
            return look.getArguments().stream().anyMatch(key -> "java.lang.Thread".equals(file.typeOf(key)));
        }

        /**
         * Whether something is lost when two threads put: a count, or an object that others have begun to fill. What is
         * worked out twice from the same key is the same.
         */
        private boolean isLoss(MethodCallExpr look, MethodCallExpr act) {
            if (!act.getNameAsString().equals("put")) {
                return false;
            }
            if (look.getNameAsString().equals("size") || goesInto(look, act.getArgument(1))) {
                return true;
            }
            Expression value = Expressions.inner(act.getArgument(1));
            if (isFilledLater(value) || isForAService()) {
                return true;
            }
            Variable variable = value instanceof NameExpr ? file.variableAt(value) : null;
            if (variable == null || variable.isField()) {
                return false;
            }
            return variable.kind() == VariableKind.PARAMETER
                    || accesses.given(variable).stream().anyMatch(given -> isFilledLater(Expressions.inner(given)));
        }

        private boolean isFilledLater(Expression value) {
            if (!(value instanceof ObjectCreationExpr made)) {
                return false;
            }
            String type = file.typeOf(made);
            return made.getArguments().isEmpty()
                            && (file.isA(type, Containers.MAP) || file.isA(type, Containers.COLLECTION))
                    || String.valueOf(type).startsWith("java.util.concurrent.");
        }

        /** Whether the work is done by something that the exercise provides: somebody counts how often. */
        private boolean isForAService() {
            return !file.submission().provided().isEmpty();
        }

        private void report(MethodCallExpr look, MethodCallExpr act, Findings findings) {
            String consequence = switch (act.getNameAsString()) {
                case "put" ->
                    Blocks.ancestors(look).anyMatch(ancestor -> ancestor == act)
                                    || !look.getNameAsString().startsWith("contains")
                                            && act.getArgument(1).isBinaryExpr()
                            ? "and then its change is lost"
                            : "and then both put, and one of the two is lost";
                case "add" -> "and then both go on as if they were the first";
                default -> "and then there is nothing left to take";
            };
            findings.add(
                    isLoss(look, act) ? Severity.ACTIONABLE : Severity.INFORMATIVE,
                    look,
                    "Between `%s` and `%s` another thread can do the same, %s."
                            .formatted(Text.call(look), Text.call(act), consequence),
                    HELP);
        }
    }
}
