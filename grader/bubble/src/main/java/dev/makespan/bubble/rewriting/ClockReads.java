package dev.makespan.bubble.rewriting;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends clock reads, {@code Thread.currentThread} and {@code onSpinWait} to the bubble, called or referred to, and calls that
 * ask for the number of processors.
 */
public final class ClockReads implements CodeTransform {
    private static final ClassDesc HOOKS = ClassDesc.of("dev.makespan.bubble.Hooks");
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");

    /** A static method of the JDK and the hook that takes its place, in calls and in method references. */
    private record Replacement(String owner, String name, String hook, MethodTypeDesc type) {
        DirectMethodHandleDesc asReference() {
            return MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC, HOOKS, hook, type);
        }
    }

    private static final Map<String, Replacement> REPLACEMENTS = List.of(
                    new Replacement("java/lang/System", "nanoTime", "readNanoTime", MethodTypeDesc.of(CD_long)),
                    new Replacement(
                            "java/lang/System",
                            "currentTimeMillis",
                            "readCurrentTimeMillis",
                            MethodTypeDesc.of(CD_long)),
                    new Replacement("java/lang/Thread", "currentThread", "currentThread", MethodTypeDesc.of(THREAD)),
                    new Replacement("java/lang/Thread", "onSpinWait", "onSpinWait", MTD_void))
            .stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.owner() + "." + r.name(), r -> r));

    private final boolean exits;

    /** @param exits whether {@code System.exit} and its like go to the bubble as well */
    public ClockReads(boolean exits) {
        this.exits = exits;
    }

    /** Most classes read no clock; parsing them all would cost. @param classFile a character a byte */
    public static boolean mayConcern(String classFile) {
        return classFile.contains("availableProcessors")
                || REPLACEMENTS.values().stream()
                        .anyMatch(r -> classFile.contains(r.name()) && classFile.contains(r.owner()));
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> {
                if (!replaced(code, call)) {
                    code.with(call);
                }
            }
            case InvokeDynamicInstruction indy -> code.with(replacingReferences(indy));
            default -> code.with(element);
        }
    }

    private boolean replaced(CodeBuilder code, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        Replacement replacement = REPLACEMENTS.get(owner + "." + name);
        if (replacement != null && call.opcode() == Opcode.INVOKESTATIC) {
            code.invokestatic(HOOKS, replacement.hook(), replacement.type());
            return true;
        }
        if (owner.equals("java/lang/Runtime") && name.equals("availableProcessors")) {
            code.invokestatic(HOOKS, name, MethodTypeDesc.of(CD_int, ClassDesc.of("java.lang.Runtime")));
            return true;
        }
        if (exits && owner.equals("java/lang/System") && name.equals("exit")) {
            code.invokestatic(HOOKS, "exit", MethodTypeDesc.of(CD_void, CD_int));
            return true;
        }
        if (exits && owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
            code.invokestatic(HOOKS, "exit", MethodTypeDesc.of(CD_void, ClassDesc.of("java.lang.Runtime"), CD_int));
            return true;
        }
        return false;
    }

    private static InvokeDynamicInstruction replacingReferences(InvokeDynamicInstruction indy) {
        ConstantDesc[] arguments = indy.bootstrapArgs().toArray(ConstantDesc[]::new);
        boolean changed = false;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof DirectMethodHandleDesc reference) {
                ClassDesc owner = reference.owner();
                Replacement replacement = REPLACEMENTS.get(owner.packageName().replace('.', '/') + "/"
                        + owner.displayName() + "." + reference.methodName());
                if (replacement != null) {
                    arguments[i] = replacement.asReference();
                    changed = true;
                }
            }
        }
        return changed ? withArguments(indy, arguments) : indy;
    }

    static InvokeDynamicInstruction withArguments(InvokeDynamicInstruction indy, ConstantDesc[] arguments) {
        var site =
                DynamicCallSiteDesc.of(indy.bootstrapMethod(), indy.name().stringValue(), indy.typeSymbol(), arguments);
        return InvokeDynamicInstruction.of(ConstantPoolBuilder.of().invokeDynamicEntry(site));
    }
}
