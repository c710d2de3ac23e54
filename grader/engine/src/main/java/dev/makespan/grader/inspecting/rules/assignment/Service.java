package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.Type;
import dev.makespan.grader.inspecting.SubmittedCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A provided class or interface of which the stub is handed an object, or has one: the work is to be done by it. */
record Service(ClassOrInterfaceDeclaration type) {
    /** Those of an exercise; none where there is no stub. */
    static List<Service> of(SubmittedCode submission) {
        var named = new HashSet<String>();
        submission.stub().stream()
                .flatMap(unit -> unit.findAll(TypeDeclaration.class).stream())
                .flatMap(type -> handed((TypeDeclaration<?>) type))
                .forEach(type -> named.add(Erasure.of(type)));
        if (named.isEmpty()) {
            return List.of();
        }
        return submission.provided().stream()
                .flatMap(unit -> unit.findAll(ClassOrInterfaceDeclaration.class).stream())
                .filter(type -> named.contains(type.getNameAsString()))
                .map(Service::new)
                .filter(service -> service.methods().findAny().isPresent())
                .toList();
    }

    private static Stream<Type> handed(TypeDeclaration<?> type) {
        Stream<Type> parameters = type.getConstructors().stream()
                .map(ConstructorDeclaration::getParameters)
                .flatMap(List::stream)
                .map(Parameter::getType);
        Stream<Type> fields = type.getFields().stream().map(FieldDeclaration::getElementType);
        return Stream.concat(parameters, fields);
    }

    String name() {
        return type.getNameAsString();
    }

    String qualifiedName() {
        return type.getFullyQualifiedName().orElseGet(this::name);
    }

    /** What it can be asked for. */
    Stream<MethodDeclaration> methods() {
        return type.getMethods().stream().filter(method -> !method.isPrivate() && !method.isStatic());
    }

    /** Whether the other type has a method that can be called like one of this. */
    boolean resembles(TypeDeclaration<?> other) {
        Set<String> calls = new HashSet<>();
        methods().forEach(method -> calls.add(shape(method)));
        return other.getMethods().stream().map(Service::shape).anyMatch(calls::contains);
    }

    private static String shape(MethodDeclaration method) {
        return method.getNameAsString() + "/" + method.getParameters().size();
    }
}
