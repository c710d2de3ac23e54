package dev.makespan.grader.running;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each item of an exercise uses of the stubs: directly, in its lambdas, and through the helpers it calls. */
final class TestUses {
    private record Method(String owner, String name, String descriptor) {}

    /** What one method does: the members of stubs that it uses, and the methods of the tests that it may call. */
    private record Body(Set<StubMember> uses, Set<Method> calls) {}

    private final Set<String> stubs;
    private final Map<String, ClassModel> tests = new LinkedHashMap<>();
    private final Map<Method, Body> bodies = new LinkedHashMap<>();

    TestUses(ExerciseClasses exercise) {
        this.stubs = exercise.stubs().byName().keySet();
        exercise.tests()
                .byName()
                .forEach((name, file) -> tests.put(name, ClassFile.of().parse(file)));
        tests.forEach((name, type) -> type.methods().forEach(method -> bodies.put(key(name, method), body(method))));
    }

    /** In the order in which the code comes to them. */
    Collection<StubMember> of(PlannedItem item) {
        var uses = new LinkedHashSet<StubMember>();
        var seen = new HashSet<Method>();
        Deque<Method> open = new ArrayDeque<>();
        for (MethodModel method : tests.get(item.testClass()).methods()) {
            if (Set.of(item.id(), ConstantDescs.INIT_NAME, ConstantDescs.CLASS_INIT_NAME)
                    .contains(method.methodName().stringValue())) {
                open.add(key(item.testClass(), method));
            }
        }
        while (!open.isEmpty()) {
            Method method = open.remove();
            Body body = bodies.get(method);
            if (body != null && seen.add(method)) {
                uses.addAll(body.uses);
                open.addAll(body.calls);
            }
        }
        // The test framework looks at all members of a test class, so that it needs every type in their signatures.
        uses.addAll(signatureTypes(tests.get(item.testClass())));
        return uses;
    }

    private List<StubMember> signatureTypes(ClassModel type) {
        return Stream.concat(
                        type.methods().stream()
                                .map(MethodModel::methodTypeSymbol)
                                .flatMap(TestUses::types),
                        type.fields().stream().map(FieldModel::fieldTypeSymbol))
                .map(TestUses::binaryName)
                .filter(stubs::contains)
                .map(StubMember::type)
                .toList();
    }

    private Body body(MethodModel method) {
        var body = new Body(new LinkedHashSet<>(), new LinkedHashSet<>());
        method.code().ifPresent(code -> code.forEach(element -> note(element, body)));
        return body;
    }

    private void note(CodeElement element, Body body) {
        switch (element) {
            case InvokeInstruction call ->
                member(
                        body,
                        binaryName(call.owner()),
                        call.name().stringValue(),
                        call.type().stringValue(),
                        call.opcode() == Opcode.INVOKESTATIC);
            case FieldInstruction access ->
                member(
                        body,
                        binaryName(access.owner()),
                        access.name().stringValue(),
                        access.type().stringValue(),
                        access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC);
            case InvokeDynamicInstruction lambda -> lambda.bootstrapArgs().forEach(argument -> handle(argument, body));
            case NewObjectInstruction creation -> type(body, binaryName(creation.className()));
            case TypeCheckInstruction check -> type(body, binaryName(check.type()));
            case ConstantInstruction constant
            when constant.constantValue() instanceof ClassDesc type -> type(body, binaryName(type));
            default -> {}
        }
    }

    private void handle(ConstantDesc argument, Body body) {
        if (argument instanceof DirectMethodHandleDesc handle) {
            member(
                    body,
                    binaryName(handle.owner()),
                    handle.methodName(),
                    handle.lookupDescriptor(),
                    handle.refKind() == java.lang.invoke.MethodHandleInfo.REF_invokeStatic);
        }
    }

    private void type(Body body, String name) {
        if (stubs.contains(name)) {
            body.uses.add(StubMember.type(name));
        }
    }

    private void member(Body body, String owner, String name, String descriptor, boolean isStatic) {
        if (stubs.contains(owner)) {
            body.uses.add(new StubMember(owner, name, descriptor, isStatic));
        } else if (tests.containsKey(owner)) {
            declared(owner, name, descriptor).forEach(body.calls::add);
        }
    }

    /** The method itself; for a constructor every method of its class, because somebody may call them by an interface. */
    private List<Method> declared(String owner, String name, String descriptor) {
        if (name.equals(ConstantDescs.INIT_NAME)) {
            return tests.get(owner).methods().stream()
                    .map(method -> key(owner, method))
                    .toList();
        }
        String type = owner;
        while (tests.containsKey(type)) {
            var method = new Method(type, name, descriptor);
            if (tests.get(type).methods().stream()
                    .anyMatch(declared -> key(method.owner, declared).equals(method))) {
                return List.of(method);
            }
            type = tests.get(type).superclass().map(TestUses::binaryName).orElse("");
        }
        return List.of();
    }

    private static Method key(String owner, MethodModel method) {
        return new Method(
                owner, method.methodName().stringValue(), method.methodType().stringValue());
    }

    private static Stream<ClassDesc> types(MethodTypeDesc type) {
        return Stream.concat(type.parameterList().stream(), Stream.of(type.returnType()));
    }

    private static String binaryName(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }

    private static String binaryName(ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        String descriptor = element.descriptorString();
        return element.isPrimitive()
                ? descriptor
                : descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }
}
