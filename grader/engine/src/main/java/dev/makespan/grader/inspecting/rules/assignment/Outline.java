package dev.makespan.grader.inspecting.rules.assignment;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.makespan.grader.inspecting.rules.assignment.Member.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a class declares, with what Java adds to it by itself. */
final class Outline {
    private final TypeDeclaration<?> type;
    private final List<Member> members = new ArrayList<>();

    Outline(TypeDeclaration<?> type) {
        this.type = type;
        type.getMembers().forEach(this::add);
        switch (type) {
            case RecordDeclaration object -> addOfRecord(object);
            case EnumDeclaration constants ->
                constants
                        .getEntries()
                        .forEach(entry ->
                                members.add(field(entry.getNameAsString(), name(), Access.PUBLIC, true, entry)));
            case ClassOrInterfaceDeclaration plain
            when !plain.isInterface() && plain.getConstructors().isEmpty() ->
                members.add(constructor(List.of(), Access.of(type), type.getName()));
            default -> {}
        }
    }

    TypeDeclaration<?> type() {
        return type;
    }

    List<Member> members() {
        return members;
    }

    String name() {
        return type.getNameAsString();
    }

    boolean isInterface() {
        return type instanceof ClassOrInterfaceDeclaration plain && plain.isInterface();
    }

    boolean isAbstract() {
        return type instanceof ClassOrInterfaceDeclaration plain && plain.isAbstract();
    }

    /** Whether an object of it belongs to one of the class around it. */
    boolean isInner() {
        return type.isNestedType() && type instanceof ClassOrInterfaceDeclaration plain && plain.isInnerClass();
    }

    /** The classes and interfaces that it names as its super-types, without their packages. */
    Set<String> superTypes() {
        var names = new HashSet<String>();
        Stream<ClassOrInterfaceType> extended =
                type instanceof NodeWithExtends<?> child ? child.getExtendedTypes().stream() : Stream.empty();
        Stream<ClassOrInterfaceType> implemented =
                type instanceof NodeWithImplements<?> child ? child.getImplementedTypes().stream() : Stream.empty();
        Stream.concat(extended, implemented).forEach(named -> names.add(named.getNameAsString()));
        return names;
    }

    private void add(BodyDeclaration<?> declaration) {
        switch (declaration) {
            case MethodDeclaration method ->
                members.add(new Member(
                        Sort.METHOD,
                        method.getNameAsString(),
                        Erasure.of(method.getParameters()),
                        Erasure.of(method.getType()),
                        accessIn(Access.of(method)),
                        method.isStatic(),
                        method.getName()));
            case ConstructorDeclaration made ->
                members.add(constructor(Erasure.of(made.getParameters()), Access.of(made), made.getName()));
            case FieldDeclaration field ->
                field.getVariables()
                        .forEach(variable -> members.add(field(
                                variable.getNameAsString(),
                                Erasure.of(variable.getType()),
                                accessIn(Access.of(field)),
                                field.isStatic() || isInterface(),
                                variable)));
            default -> {}
        }
    }

    /** In an interface everybody may use what is not private. */
    private Access accessIn(Access declared) {
        return isInterface() && declared != Access.PRIVATE ? Access.PUBLIC : declared;
    }

    private void addOfRecord(RecordDeclaration object) {
        var all = constructor(Erasure.of(object.getParameters()), Access.of(object), object.getName());
        addUnlessThere(all);
        object.getParameters()
                .forEach(component -> addUnlessThere(new Member(
                        Sort.METHOD,
                        component.getNameAsString(),
                        List.of(),
                        Erasure.of(component.getType()),
                        Access.PUBLIC,
                        false,
                        component.getName())));
    }

    private void addUnlessThere(Member member) {
        if (members.stream().noneMatch(member::isCalledLike)) {
            members.add(member);
        }
    }

    private Member constructor(List<String> parameters, Access access, Node at) {
        return new Member(Sort.CONSTRUCTOR, name(), parameters, name(), access, false, at);
    }

    private static Member field(String name, String type, Access access, boolean isStatic, Node at) {
        return new Member(Sort.FIELD, name, List.of(), type, access, isStatic, at);
    }
}
