package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import dev.makespan.grader.inspecting.rules.assignment.Member.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds a class of the submission against the same class of the stub. More than the stub has is fine. */
final class Comparison {
    /**
     * What somebody who goes by the stub does not find in the submission.
     *
     * @param expected the name that they look for
     * @param access who may look for it
     * @param what the first half of a sentence
     */
    record Change(Node at, String expected, Access access, String what) {}

    private final Outline stub;
    private final Outline found;
    private final List<Change> changes = new ArrayList<>();

    /** The members that the stub does not have, and that could be what one of its own has become. */
    private final List<Member> added;

    private Comparison(Outline stub, Outline found) {
        this.stub = stub;
        this.found = found;
        this.added = new ArrayList<>(found.members().stream()
                .filter(member -> stub.members().stream().noneMatch(member::isCalledLike))
                .toList());
    }

    static List<Change> of(Outline stub, Outline found) {
        var comparison = new Comparison(stub, found);
        comparison.compareTypes();
        stub.members().stream().filter(member -> !member.isPrivate()).forEach(comparison::compareMember);
        return comparison.changes;
    }

    private void compareTypes() {
        Access expected = Access.of(stub.type());
        Access actual = Access.of(found.type());
        if (actual.isLessThan(expected)) {
            changed("`%s` is %s here and %s in the exercise".formatted(stub.name(), actual.word(), expected.word()));
        }
        if (stub.isInterface() != found.isInterface()) {
            String here = found.isInterface() ? "an interface here and a class" : "a class here and an interface";
            changed("`%s` is %s in the exercise".formatted(stub.name(), here));
        } else if (found.isAbstract() && !stub.isAbstract() && !stub.isInterface()) {
            changed("`%s` is abstract here and not in the exercise".formatted(stub.name()));
        }
        if (found.isInner() && !stub.isInner()) {
            changed("`%s` is static in the exercise and not here".formatted(stub.name()));
        }
        if (!inheritsMore()) {
            Set<String> dropped = new HashSet<>(stub.superTypes());
            dropped.removeAll(found.superTypes());
            dropped.stream()
                    .sorted()
                    .forEach(name ->
                            changed("`%s` is of type `%s` in the exercise and not here".formatted(stub.name(), name)));
        }
    }

    private void changed(String what) {
        changes.add(new Change(found.type().getName(), stub.name(), Access.of(stub.type()), what));
    }

    /** Whether a member that is not here may come from a class or interface that the stub does not know. */
    private boolean inheritsMore() {
        return !stub.superTypes().containsAll(found.superTypes());
    }

    private void compareMember(Member expected) {
        found.members().stream()
                .filter(expected::isCalledLike)
                .findFirst()
                .ifPresentOrElse(member -> compare(expected, member), () -> explainMissing(expected));
    }

    private void compare(Member expected, Member actual) {
        String name = "`" + (expected.sort() == Sort.METHOD ? expected.name() : expected.written()) + "`";
        if (!expected.type().equals(actual.type())) {
            String does = expected.sort() == Sort.METHOD ? " returns" : " is of type";
            changed(
                    expected,
                    actual.at(),
                    name + does + " `%s` here and `%s` in the exercise".formatted(actual.type(), expected.type()));
        } else if (expected.isStatic() != actual.isStatic()) {
            String where = actual.isStatic() ? "here and not in the exercise" : "in the exercise and not here";
            changed(expected, actual.at(), name + " is static " + where);
        } else if (actual.access().isLessThan(expected.access())) {
            changed(
                    expected,
                    actual.at(),
                    name
                            + " is %s here and %s in the exercise"
                                    .formatted(
                                            actual.access().word(),
                                            expected.access().word()));
        }
    }

    private void explainMissing(Member expected) {
        Optional<Member> namesake = take(member -> member.isNamedLike(expected));
        if (namesake.isPresent()) {
            String sort = expected.sort() == Sort.CONSTRUCTOR ? "The constructor of `" : "`";
            changed(
                    expected,
                    namesake.get().at(),
                    sort
                            + "%s` takes %s here and %s in the exercise"
                                    .formatted(expected.name(), taken(namesake.get()), taken(expected)));
        } else if (!inheritsMore()) {
            renamed(expected)
                    .ifPresentOrElse(
                            member -> changed(
                                    expected,
                                    member.at(),
                                    "Found `%s`, expected `%s`".formatted(member.name(), expected.name())),
                            () -> changed(
                                    expected,
                                    found.type().getName(),
                                    "`%s` has no %s `%s` here, and has one in the exercise"
                                            .formatted(
                                                    stub.name(), expected.sort().word(), expected.written())));
        }
    }

    private static String taken(Member member) {
        return member.parameters().isEmpty() ? "nothing" : "(" + String.join(", ", member.parameters()) + ")";
    }

    /** The member that is most likely the expected one under another name. */
    private Optional<Member> renamed(Member expected) {
        Predicate<Member> sameSort = member -> member.sort() == expected.sort() && !member.isPrivate();
        return take(sameSort.and(member -> Spelling.differsInCaseOnly(member.name(), expected.name())))
                .or(() -> take(sameSort.and(member -> Spelling.isTypo(member.name(), expected.name()))))
                .or(() -> take(sameSort.and(member -> isOnlyOneLike(expected, member))));
    }

    /** Whether name and nothing else differs, and no other member is like that, here or in the stub. */
    private boolean isOnlyOneLike(Member expected, Member member) {
        Predicate<Member> alike = other -> other.sort() == Sort.METHOD
                && !other.isPrivate()
                && other.parameters().equals(expected.parameters())
                && other.type().equals(expected.type());
        return alike.test(member)
                && added.stream().filter(alike).count() == 1
                && stub.members().stream()
                                .filter(alike)
                                .filter(other -> found.members().stream().noneMatch(other::isCalledLike))
                                .count()
                        == 1;
    }

    private Optional<Member> take(Predicate<Member> wanted) {
        Optional<Member> taken = added.stream().filter(wanted).findFirst();
        taken.ifPresent(added::remove);
        return taken;
    }

    private void changed(Member expected, Node at, String what) {
        changes.add(new Change(at, expected.name(), expected.access(), what));
    }
}
