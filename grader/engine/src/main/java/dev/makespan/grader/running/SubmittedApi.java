package dev.makespan.grader.running;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.verdict.SourceLine;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which classes and members a submission has, and in words what is wrong with one that tests need. */
final class SubmittedApi {
    /** @param lookAt names a file as a stack trace does, without folders; null if nothing is left to look at */
    record Problem(
            String saw,
            String expected,
            @Nullable String how,
            @Nullable SourceLine lookAt) {}

    private record Member(ClassModel owner, String name, String descriptor, Set<AccessFlag> flags, OptionalInt line) {}

    private final Map<String, ClassModel> submitted;
    private final Map<String, ClassModel> all = new HashMap<>();

    SubmittedApi(CompiledClasses submitted, CompiledClasses provided) {
        all.putAll(parse(provided));
        this.submitted = parse(submitted);
        all.putAll(this.submitted);
    }

    /** Empty if the member is there, can be reached, and is what the tests take it for. */
    Optional<Problem> problemWith(StubMember needed) {
        ClassModel owner = submitted.get(needed.owner());
        if (owner == null) {
            return Optional.of(problem(StubMember.type(needed.owner()), " is missing", null, null));
        }
        SourceLine place = place(owner, firstLine(owner));
        if (!isPublic(owner)) {
            return Optional.of(problem(StubMember.type(needed.owner()), " is not public", null, place));
        }
        if (needed.isType()) {
            return Optional.empty();
        }
        List<Member> namesakes = members(owner, needed).toList();
        Optional<Member> found = namesakes.stream()
                .filter(member -> member.descriptor.equals(needed.descriptor()))
                .findFirst();
        if (found.isEmpty()) {
            if (inheritsFromElsewhere(owner)) {
                return Optional.empty();
            }
            Member similar = namesakes.isEmpty() ? null : namesakes.getFirst();
            return Optional.of(problem(
                    needed,
                    " is missing in " + StubMember.simple(needed.owner()),
                    similar == null ? null : "what is there is " + written(needed, similar) + ", which is not the same",
                    similar == null ? place : place(similar.owner, similar.line)));
        }
        Member member = found.get();
        SourceLine line = place(member.owner, member.line);
        if (!member.flags.contains(AccessFlag.PUBLIC)) {
            return Optional.of(
                    problem(needed, " in " + StubMember.simple(needed.owner()) + " is not public", null, line));
        }
        if (member.flags.contains(AccessFlag.STATIC) != needed.isStatic()) {
            return Optional.of(problem(
                    needed,
                    " in " + StubMember.simple(needed.owner()) + (needed.isStatic() ? " is not static" : " is static"),
                    null,
                    line));
        }
        return Optional.empty();
    }

    private static Problem problem(StubMember needed, String what, @Nullable String how, @Nullable SourceLine lookAt) {
        return new Problem(
                needed.written() + what,
                "public " + needed.written() + ", as the exercise gave it to you; the tests use it",
                how,
                lookAt);
    }

    private static String written(StubMember needed, Member member) {
        return new StubMember(needed.owner(), member.name, member.descriptor, member.flags.contains(AccessFlag.STATIC))
                .written();
    }

    /** Members of that name and sort, own ones first, then inherited ones as far as their classes are known. */
    private Stream<Member> members(ClassModel owner, StubMember needed) {
        Stream<Member> own = needed.isMethod()
                ? owner.methods().stream()
                        .map(method -> new Member(
                                owner,
                                method.methodName().stringValue(),
                                method.methodType().stringValue(),
                                method.flags().flags(),
                                firstLine(method)))
                : owner.fields().stream()
                        .map(field -> new Member(
                                owner,
                                field.fieldName().stringValue(),
                                field.fieldType().stringValue(),
                                field.flags().flags(),
                                firstLine(owner)));
        own = own.filter(member -> member.name.equals(needed.name()));
        if (needed.isConstructor()) {
            return own;
        }
        return Stream.concat(
                own, superTypes(owner).map(all::get).filter(Objects::nonNull).flatMap(t -> members(t, needed)));
    }

    /** Whether some super-type is the JDK's, whose members are not looked up here. */
    private boolean inheritsFromElsewhere(ClassModel type) {
        return superTypes(type)
                .anyMatch(name -> all.containsKey(name)
                        ? inheritsFromElsewhere(all.get(name))
                        : !Set.of("java.lang.Object", "java.lang.Record").contains(name));
    }

    private static Stream<String> superTypes(ClassModel type) {
        return Stream.concat(type.superclass().stream(), type.interfaces().stream())
                .map(entry -> entry.asInternalName().replace('/', '.'));
    }

    private boolean isPublic(ClassModel type) {
        // A nested class's own flags are in its entry among the inner classes.
        return type.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(inner -> inner.classes().stream())
                .filter(inner -> inner.innerClass().equals(type.thisClass()))
                .findFirst()
                .map(inner -> inner.has(AccessFlag.PUBLIC))
                .orElseGet(() -> type.flags().has(AccessFlag.PUBLIC));
    }

    private static SourceLine place(ClassModel type, OptionalInt line) {
        String file = type.findAttribute(Attributes.sourceFile())
                .map(source -> source.sourceFile().stringValue())
                .orElse(type.thisClass().asInternalName());
        return new SourceLine(file, line.orElse(1));
    }

    private static OptionalInt firstLine(ClassModel type) {
        return type.methods().stream()
                .map(SubmittedApi::firstLine)
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    private static OptionalInt firstLine(MethodModel method) {
        return method.code().stream()
                .flatMap(CodeModel::elementStream)
                .filter(LineNumber.class::isInstance)
                .mapToInt(element -> ((LineNumber) element).line())
                .min();
    }

    private static Map<String, ClassModel> parse(CompiledClasses classes) {
        var parsed = new HashMap<String, ClassModel>();
        classes.byName()
                .forEach((name, classFile) -> parsed.put(name, ClassFile.of().parse(classFile)));
        return parsed;
    }
}
