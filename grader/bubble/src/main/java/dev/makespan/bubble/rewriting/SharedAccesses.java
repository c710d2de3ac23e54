package dev.makespan.bubble.rewriting;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;

/**
 * Reports every use of what threads may share in code under test: fields, array elements, monitors, volatile and atomic
 * operations, collections, calls of other code. Each report is also a place where a schedule may switch threads.
 */
public final class SharedAccesses implements CodeTransform {
    /** What only computes, or only calls back. */
    private static final List<String> HARMLESS = List.of(
            "java/lang/",
            "java/math/",
            "java/time/",
            "java/util/Locale",
            "java/util/Objects",
            "java/util/Optional",
            "java/util/function/",
            "java/util/stream/");

    /** The class that is being rewritten. */
    public record Target(String self, String file, Members members, List<Bridge> bridges) {
        String binaryName() {
            return self.replace('/', '.');
        }

        /** {@code Account} for {@code shop/Bank$Account}, {@code Bank$1} for {@code shop/Bank$1}. */
        static String simpleName(String type) {
            String name = type.substring(type.lastIndexOf('/') + 1);
            String last = name.substring(name.lastIndexOf('$') + 1);
            return last.isEmpty() || Character.isDigit(last.charAt(0)) ? name : last;
        }

        private static String packageName(String type) {
            return type.substring(0, Math.max(type.lastIndexOf('/'), 0));
        }

        boolean isNeighbour(String type) {
            return packageName(type).equals(packageName(self));
        }
    }

    /** A method to be added, which reports and then calls what a method reference referred to. */
    public record Bridge(String name, DirectMethodHandleDesc called, String site) {
        /** Takes the object and the arguments of the method referred to. */
        public MethodTypeDesc type() {
            return called.invocationType();
        }

        /** Emits its code. */
        public void emit(CodeBuilder code) {
            MethodTypeDesc type = type();
            String owner = internalName(called.owner());
            code.aload(0)
                    .loadConstant(Jdk.readsContents(called.methodName()) ? 1 : 0)
                    .loadConstant(site)
                    .invokestatic(Calls.HOOKS, "contents", Calls.OF_CONTENTS);
            int slot = 0;
            for (ClassDesc parameter : type.parameterList()) {
                TypeKind kind = TypeKind.from(parameter);
                code.loadLocal(kind, slot);
                slot += kind.slotSize();
            }
            MethodTypeDesc described = MethodTypeDesc.ofDescriptor(called.lookupDescriptor());
            if (called.isOwnerInterface()) {
                code.invokeinterface(ClassDesc.ofInternalName(owner), called.methodName(), described);
            } else {
                code.invokevirtual(ClassDesc.ofInternalName(owner), called.methodName(), described);
            }
            code.return_(TypeKind.from(type.returnType()));
        }
    }

    private final Target target;
    private final MethodModel method;
    private int line;

    /** In a constructor: whether the object exists already, that is, whether the other constructor has been called. */
    private boolean constructed;

    private int news;

    private SharedAccesses(Target target, MethodModel method) {
        this.target = target;
        this.method = method;
        constructed = !method.methodName().equalsString("<init>");
    }

    public static CodeTransform of(Target target, MethodModel method) {
        CodeTransform inside = new SharedAccesses(target, method);
        return method.flags().has(AccessFlag.SYNCHRONIZED)
                ? inside.andThen(Synchronisation.holdingMonitor(target.self(), method))
                : inside;
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case FieldInstruction field -> {
                field(code, field);
                return;
            }
            case ArrayLoadInstruction load ->
                code.dup2().loadConstant(site()).invokestatic(Calls.HOOKS, "readElement", Calls.OF_ELEMENT);
            case ArrayStoreInstruction store ->
                Calls.belowValue(
                        code,
                        store.typeKind().asLoadable(),
                        () -> code.dup2()
                                .loadConstant(site())
                                .invokestatic(Calls.HOOKS, "writeElement", Calls.OF_ELEMENT));
            case MonitorInstruction monitor -> {
                if (monitor.opcode() == Opcode.MONITORENTER) {
                    Calls.plain(code, "call");
                }
                Synchronisation.monitor(code, monitor);
                return;
            }
            case NewObjectInstruction create -> news++;
            case InvokeInstruction call -> call(code, call);
            case InvokeDynamicInstruction indy -> {
                code.with(reporting(indy));
                return;
            }
            case ReturnInstruction end -> {
                if (method.methodName().equalsString("<clinit>")) {
                    code.loadConstant(target.self()).invokestatic(Calls.HOOKS, "initialised", Calls.OF_STRING);
                }
            }
            default -> {
                // Nothing that others could see.
            }
        }
        code.with(element);
    }

    private String site() {
        return String.join(
                "\t", target.binaryName(), method.methodName().stringValue(), target.file(), Integer.toString(line));
    }

    // ---- fields ----

    private void field(CodeBuilder code, FieldInstruction instruction) {
        String owner = instruction.owner().asInternalName();
        Opcode opcode = instruction.opcode();
        if (Jdk.isPartOf(owner)) {
            code.with(instruction);
        } else if (opcode == Opcode.GETSTATIC || opcode == Opcode.PUTSTATIC) {
            ofClass(code, instruction, owner);
        } else {
            ofObject(code, instruction, owner);
            code.with(instruction);
        }
    }

    /** Reported when it is done: the first use of a class waits until the class is initialised. */
    private void ofClass(CodeBuilder code, FieldInstruction instruction, String owner) {
        boolean write = instruction.opcode() == Opcode.PUTSTATIC;
        Members.Field field = target.members().field(owner, instruction.name().stringValue());
        boolean shared = field == null || !field.isFinal();
        if (shared) {
            Calls.plain(code, "call");
        }
        code.with(instruction);
        if (!method.methodName().equalsString("<clinit>")) {
            code.loadConstant(owner).invokestatic(Calls.HOOKS, "uses", Calls.OF_STRING);
        }
        if (field != null && shared) {
            code.loadConstant(field.owner()).loadConstant(nameOf(field));
            if (field.isVolatile()) {
                code.invokestatic(Calls.HOOKS, write ? "hasWrittenVolatile" : "hasReadVolatile", Calls.OF_STATIC_GUARD);
            } else {
                code.loadConstant(site())
                        .invokestatic(Calls.HOOKS, write ? "hasWritten" : "hasRead", Calls.OF_STATIC_FIELD);
            }
        }
    }

    private void ofObject(CodeBuilder code, FieldInstruction instruction, String owner) {
        boolean write = instruction.opcode() == Opcode.PUTFIELD;
        Members.Field field = target.members().field(owner, instruction.name().stringValue());
        if (field == null) {
            Calls.plain(code, "call"); // nobody knows what it is: no word about it
        } else if (field.isFinal() || write && !constructed) {
            return;
        } else if (write) {
            Calls.belowValue(code, TypeKind.from(instruction.typeSymbol()), () -> report(code.dup(), field, true));
        } else {
            report(code.dup(), field, false);
        }
    }

    /** @param code with the object on top */
    private void report(CodeBuilder code, Members.Field field, boolean write) {
        code.loadConstant(nameOf(field));
        if (field.isVolatile()) {
            code.invokestatic(Calls.HOOKS, write ? "writeVolatile" : "readVolatile", Calls.OF_GUARD);
        } else {
            code.loadConstant(site()).invokestatic(Calls.HOOKS, write ? "write" : "read", Calls.OF_FIELD);
        }
    }

    private static String nameOf(Members.Field field) {
        return Target.simpleName(field.owner()) + "." + field.name();
    }

    // ---- calls ----

    private void call(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (Jdk.copiesItsArgument(owner, name, call.type().stringValue())) {
            code.dup().loadConstant(1).loadConstant(site()).invokestatic(Calls.HOOKS, "contents", Calls.OF_CONTENTS);
        }
        if (call.opcode() == Opcode.INVOKESPECIAL) {
            if (name.equals("<init>")) {
                if (news == 0) {
                    constructed = true;
                } else {
                    news--;
                }
            }
        } else if (Calls.isWait(call)) {
            Calls.plain(code, "call");
            Calls.waits(code, call);
        } else if (Calls.isNotify(call)) {
            Calls.plain(code, "call");
        } else if (Calls.isVarHandleOperation(call)) {
            Calls.varHandle(code, call, "handledShared");
        } else if (Jdk.hasContents(owner) && call.opcode() != Opcode.INVOKESTATIC) {
            Calls.belowArguments(
                    code,
                    call,
                    (c, arguments) -> c.dup()
                            .loadConstant(Jdk.readsContents(name) ? 1 : 0)
                            .loadConstant(site())
                            .invokestatic(
                                    Calls.HOOKS,
                                    owner.startsWith("java/lang/") ? "text" : "contents",
                                    Calls.OF_CONTENTS));
        } else if (isShared(owner, call)) {
            Calls.plain(code, Jdk.isPartOf(owner) ? hook(owner) : target.isNeighbour(owner) ? "call" : "callOutside");
        }
    }

    private static String hook(String owner) {
        return Jdk.reportsItself(owner) ? "call" : "callOutside";
    }

    private boolean isShared(String owner, InvokeInstruction call) {
        if (owner.startsWith("[")) {
            return false;
        }
        if (owner.equals("java/lang/Thread")) {
            return true;
        }
        for (String prefix : HARMLESS) {
            if (owner.startsWith(prefix)) {
                return false;
            }
        }
        return !target.members()
                .isPlainMethod(owner, call.name().stringValue() + call.type().stringValue());
    }

    // ---- references to methods of collections ----

    private InvokeDynamicInstruction reporting(InvokeDynamicInstruction indy) {
        if (!indy.bootstrapMethod().owner().equals(ClassDesc.of("java.lang.invoke.LambdaMetafactory"))) {
            return indy;
        }
        ConstantDesc[] arguments = indy.bootstrapArgs().toArray(ConstantDesc[]::new);
        if (!(arguments[1] instanceof DirectMethodHandleDesc called) || !isReported(called)) {
            return indy;
        }
        Bridge bridge = bridge(called);
        arguments[1] = MethodHandleDesc.ofMethod(
                DirectMethodHandleDesc.Kind.STATIC,
                ClassDesc.ofInternalName(target.self()),
                bridge.name(),
                bridge.type());
        return ClockReads.withArguments(indy, arguments);
    }

    private Bridge bridge(DirectMethodHandleDesc called) {
        var bridge = new Bridge("makespan$" + target.bridges().size(), called, site());
        target.bridges().add(bridge);
        return bridge;
    }

    private static boolean isReported(DirectMethodHandleDesc called) {
        boolean onObject = called.kind() == DirectMethodHandleDesc.Kind.VIRTUAL
                || called.kind() == DirectMethodHandleDesc.Kind.INTERFACE_VIRTUAL;
        return onObject && Jdk.hasContents(internalName(called.owner()));
    }

    private static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
