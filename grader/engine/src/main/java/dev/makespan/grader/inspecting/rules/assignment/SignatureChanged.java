package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import dev.makespan.grader.inspecting.Findings;
import dev.makespan.grader.inspecting.Rule;
import dev.makespan.grader.inspecting.SourceFile;
import dev.makespan.grader.inspecting.SubmittedCode;
import dev.makespan.grader.inspecting.code.Blocks;
import dev.makespan.grader.inspecting.rules.assignment.Comparison.Change;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class or member of the stub that the submission no longer has as it was: gone, renamed, or with other parameters,
 * another result, fewer who may use it. Types count as the class file has them, so that a change of type arguments is
 * none; nor is what the student adds, or an exception declared or not.
 */
public final class SignatureChanged implements Rule {
    private static final String HELP =
            "What the exercise gave you is an agreement: other code calls these methods by their names, their"
                    + " parameters and their results, and was compiled against them. Bring this one back as it was. Inside"
                    + " it, and beside it, you are free to add whatever you like.";

    @Override
    public String id() {
        return "signature-changed";
    }

    @Override
    public Kind explains() {
        return Kind.CORRECTNESS;
    }

    @Override
    public void look(SourceFile file, Findings findings) {
        types(file.submission().stub())
                .filter(SignatureChanged::isForOthers)
                .flatMap(type -> changes(file, type).stream())
                .forEach(change -> report(file.submission(), change, findings));
    }

    private static Stream<TypeDeclaration<?>> types(List<CompilationUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.findAll(TypeDeclaration.class).stream())
                .<TypeDeclaration<?>>map(type -> type)
                .filter(type -> type.isTopLevelType() || type.isNestedType());
    }

    private static boolean isForOthers(TypeDeclaration<?> type) {
        return Stream.concat(Stream.of(type), Blocks.ancestors(type))
                .noneMatch(around -> around instanceof TypeDeclaration<?> outer && outer.isPrivate());
    }

    /** What has become of a type of the stub, as far as this file is the one to say so. */
    private static List<Change> changes(SourceFile file, TypeDeclaration<?> expected) {
        Optional<TypeDeclaration<?>> here = find(file, expected);
        if (here.isPresent()) {
            return Comparison.of(new Outline(expected), new Outline(here.get()));
        }
        if (file.submission().files().stream()
                .anyMatch(other -> find(other, expected).isPresent())) {
            return List.of();
        }
        return whereItShouldBe(file, expected)
                .map(place -> List.of(missing(expected, place)))
                .orElse(List.of());
    }

    private static Optional<TypeDeclaration<?>> find(SourceFile file, TypeDeclaration<?> expected) {
        return types(List.of(file.tree()))
                .filter(type -> type.getFullyQualifiedName().equals(expected.getFullyQualifiedName()))
                .findFirst();
    }

    /** The class that the missing one should be in; for one that is in none, the first of the first file. */
    private static Optional<TypeDeclaration<?>> whereItShouldBe(SourceFile file, TypeDeclaration<?> expected) {
        return switch (expected.getParentNode().orElse(null)) {
            case TypeDeclaration<?> outer -> find(file, outer);
            case null, default ->
                types(List.of(file.tree()))
                        .filter(type -> file.submission().files().getFirst() == file)
                        .findFirst();
        };
    }

    private static Change missing(TypeDeclaration<?> expected, TypeDeclaration<?> place) {
        String name = expected.getNameAsString();
        Optional<TypeDeclaration<?>> renamed = types(
                        place.findCompilationUnit().stream().toList())
                .filter(type -> isNearly(type.getNameAsString(), name))
                .findFirst();
        Node at = renamed.orElse(place).getName();
        String what = renamed.map(type -> "Found `%s`, expected `%s`".formatted(type.getNameAsString(), name))
                .orElse("There is no `%s` here, and there is one in the exercise".formatted(name));
        return new Change(at, name, Access.of(expected), what);
    }

    private static boolean isNearly(String found, String expected) {
        return Spelling.differsInCaseOnly(found, expected)
                || !found.equals(expected) && Spelling.isTypo(found, expected);
    }

    private static void report(SubmittedCode submission, Change change, Findings findings) {
        if (isInTests(submission, change.expected())) {
            findings.add(
                    Severity.ESSENTIAL,
                    change.at(),
                    change.what() + ": the tests need it as the exercise has it.",
                    HELP);
        } else {
            findings.add(
                    change.access() == Access.PACKAGE ? Severity.INFORMATIVE : Severity.ACTIONABLE,
                    change.at(),
                    change.what() + ": who goes by the exercise needs it as it was.",
                    HELP);
        }
    }

    private static boolean isInTests(SubmittedCode submission, String name) {
        return submission.tests().stream()
                .anyMatch(test -> test.findFirst(
                                SimpleName.class, found -> found.getIdentifier().equals(name))
                        .isPresent());
    }
}
