package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode;
import dev.makespan.grader.inspecting.code.Text;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Work that the exercise's own object should do, and that is done without it: the object is never called, forgotten by
 * the constructor, copied into a class of the same name, or its slow call replaced by a pause. Nothing is said while
 * there is a method left that throws as in the stub.
 */
public final class ProvidedBypassed implements Rule {
    private static final String HELP =
            "What the exercise provides is part of the task, slowness included: the tests hand in an object and look"
                    + " at what it is asked for, and when. Keep the one that you are given, and let it do its part of the"
                    + " work.";

    @Override
    public String id() {
        return "provided-bypassed";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        List<Service> services = Service.of(file.submission());
        if (services.isEmpty() || isUnfinished(file.submission())) {
            return;
        }
        boolean noneIsUsed =
                services.stream().noneMatch(service -> new ServiceUses(file.submission(), service).areThere());
        for (Service service : services) {
            boolean told = lookForCopies(file, service, noneIsUsed, findings)
                    | lookForPauses(file, service, findings)
                    | lookForForgotten(file, service, findings);
            if (!told && !new ServiceUses(file.submission(), service).areThere()) {
                lookForUncalled(file, service, noneIsUsed, findings);
            }
        }
    }

    private static boolean isUnfinished(SubmittedCode submission) {
        return submission.files().stream()
                .anyMatch(file -> file.tree()
                        .findFirst(
                                ObjectCreationExpr.class,
                                creation -> creation.getTypeAsString().equals("UnsupportedOperationException"))
                        .isPresent());
    }

    private static boolean lookForCopies(SourceFile file, Service service, boolean noneIsUsed, Findings findings) {
        Optional<TypeDeclaration<?>> copy = file.tree().findAll(TypeDeclaration.class).stream()
                .<TypeDeclaration<?>>map(type -> type)
                .filter(type -> type.getNameAsString().equals(service.name()) && service.resembles(type))
                .filter(type -> !file.isA(file.typeOf(type), service.qualifiedName()))
                .findFirst();
        copy.ifPresent(type -> findings.add(
                noneIsUsed ? Severity.ESSENTIAL : Severity.ACTIONABLE,
                type.getName(),
                "This `%s` is a class of your own, not `%s`: whatever it does, the one that the exercise hands in is not asked for it."
                        .formatted(service.name(), service.qualifiedName()),
                HELP));
        return copy.isPresent();
    }

    /** A sleep that takes as long as a method of the service would, which is never called. */
    private static boolean lookForPauses(SourceFile file, Service service, Findings findings) {
        for (MethodDeclaration method : service.methods().toList()) {
            Optional<Long> length =
                    method.findFirst(MethodCallExpr.class, Pause::isSleep).flatMap(Pause::of);
            Optional<MethodCallExpr> pause = file.tree()
                    .findFirst(
                            MethodCallExpr.class,
                            call -> Pause.isSleep(call) && Pause.of(call).equals(length))
                    .filter(call -> length.isPresent());
            if (pause.isPresent()
                    && !new ServiceUses(file.submission(), service).areThereOf(method.getNameAsString())) {
                findings.add(
                        Severity.ESSENTIAL,
                        pause.get(),
                        "`%s` takes as long as `%s` of `%s`, which is never called: the time passes, and the work is not done."
                                .formatted(Text.of(pause.get()), method.getNameAsString(), service.name()),
                        HELP);
                return true;
            }
        }
        return false;
    }

    /** A constructor that is given the service and does nothing with it. */
    private static boolean lookForForgotten(SourceFile file, Service service, Findings findings) {
        Optional<Parameter> forgotten = file.tree().findAll(ConstructorDeclaration.class).stream()
                .flatMap(constructor -> constructor.getParameters().stream()
                        .filter(parameter -> service.qualifiedName().equals(file.typeOf(parameter.getType())))
                        .filter(parameter -> !mentions(constructor, parameter.getNameAsString())))
                .findFirst();
        forgotten.ifPresent(parameter -> findings.add(
                Severity.ESSENTIAL,
                parameter,
                "The constructor is given `%s` and forgets it: whatever does the work here is not what the exercise hands in."
                        .formatted(parameter.getNameAsString()),
                HELP));
        return forgotten.isPresent();
    }

    private static boolean mentions(ConstructorDeclaration constructor, String name) {
        return constructor
                .getBody()
                .findFirst(NameExpr.class, use -> use.getNameAsString().equals(name))
                .isPresent();
    }

    private static void lookForUncalled(SourceFile file, Service service, boolean noneIsUsed, Findings findings) {
        file.tree().findAll(Parameter.class).stream()
                .filter(parameter -> parameter.getParentNode().orElse(null) instanceof ConstructorDeclaration)
                .filter(parameter -> service.qualifiedName().equals(file.typeOf(parameter.getType())))
                .findFirst()
                .ifPresent(parameter -> findings.add(
                        noneIsUsed ? Severity.ESSENTIAL : Severity.ACTIONABLE,
                        parameter,
                        "`%s` is kept and never called: what it is there for is done without it, or not at all."
                                .formatted(parameter.getNameAsString()),
                        HELP));
    }
}
