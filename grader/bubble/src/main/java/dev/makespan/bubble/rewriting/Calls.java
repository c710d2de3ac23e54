package dev.makespan.bubble.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** Emits calls of {@code AccessHooks}. */
final class Calls {
    static final ClassDesc HOOKS = ClassDesc.of("dev.makespan.bubble.AccessHooks");
    private static final ClassDesc VAR_HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");

    static final MethodTypeDesc OF_OBJECT = MethodTypeDesc.of(CD_void, CD_Object);
    static final MethodTypeDesc OF_STRING = MethodTypeDesc.of(CD_void, CD_String);
    static final MethodTypeDesc OF_GUARD = MethodTypeDesc.of(CD_void, CD_Object, CD_String);
    static final MethodTypeDesc OF_FIELD = MethodTypeDesc.of(CD_void, CD_Object, CD_String, CD_String);
    static final MethodTypeDesc OF_STATIC_GUARD = MethodTypeDesc.of(CD_void, CD_String, CD_String);
    static final MethodTypeDesc OF_STATIC_FIELD = MethodTypeDesc.of(CD_void, CD_String, CD_String, CD_String);
    static final MethodTypeDesc OF_ELEMENT = MethodTypeDesc.of(CD_void, CD_Object, CD_int, CD_String);
    static final MethodTypeDesc OF_CONTENTS = MethodTypeDesc.of(CD_void, CD_Object, CD_boolean, CD_String);

    private static final Set<String> WAITS = Set.of("()V", "(J)V", "(JI)V");

    private Calls() {}

    /** Emits something that works on what lies below the arguments of a call. */
    interface OnReceiver {
        void emit(CodeBuilder code, int[] arguments);
    }

    static void plain(CodeBuilder code, String hook) {
        code.invokestatic(HOOKS, hook, MTD_void);
    }

    static void withTop(CodeBuilder code, String hook) {
        code.dup().invokestatic(HOOKS, hook, OF_OBJECT);
    }

    /**
     * Puts the arguments of a call into local variables, so that its receiver is on top, and back again.
     *
     * @param work leaves the stack as it finds it
     */
    static void belowArguments(CodeBuilder code, InvokeInstruction call, OnReceiver work) {
        List<ClassDesc> parameters = call.typeSymbol().parameterList();
        int[] slots = new int[parameters.size()];
        for (int i = slots.length - 1; i >= 0; i--) {
            TypeKind kind = TypeKind.from(parameters.get(i));
            slots[i] = code.allocateLocal(kind);
            code.storeLocal(kind, slots[i]);
        }
        work.emit(code, slots);
        for (int i = 0; i < slots.length; i++) {
            code.loadLocal(TypeKind.from(parameters.get(i)), slots[i]);
        }
    }

    /** Puts a value below which an object lies into a local variable, and back again. */
    static void belowValue(CodeBuilder code, TypeKind kind, Runnable work) {
        int slot = code.allocateLocal(kind);
        code.storeLocal(kind, slot);
        work.run();
        code.loadLocal(kind, slot);
    }

    static boolean isVarHandleOperation(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKEVIRTUAL
                && call.owner().asInternalName().equals("java/lang/invoke/VarHandle")
                && isAccessMode(call.name().stringValue());
    }

    private static boolean isAccessMode(String name) {
        return name.startsWith("get")
                || name.startsWith("set")
                || name.startsWith("compareAnd")
                || name.startsWith("weakCompareAnd");
    }

    /** Whether a call is one of {@code Object.wait}, of whatever type the variable is. */
    static boolean isWait(InvokeInstruction call) {
        return isOnObject(call)
                && call.name().equalsString("wait")
                && WAITS.contains(call.type().stringValue());
    }

    /** Whether a call is one of {@code Object.notify} or {@code notifyAll}. */
    static boolean isNotify(InvokeInstruction call) {
        return isOnObject(call)
                && (call.name().equalsString("notify") || call.name().equalsString("notifyAll"))
                && call.type().equalsString("()V");
    }

    private static boolean isOnObject(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKEVIRTUAL || call.opcode() == Opcode.INVOKEINTERFACE;
    }

    /** Before a call of {@code Object.wait}. */
    static void waits(CodeBuilder code, InvokeInstruction call) {
        belowArguments(code, call, (c, arguments) -> withTop(c, "waits"));
    }

    /** Before an operation on a {@code VarHandle}: tells the handle and the first argument, if that is a reference. */
    static void varHandle(CodeBuilder code, InvokeInstruction call, String hook) {
        belowArguments(code, call, (c, arguments) -> {
            c.dup();
            if (arguments.length > 0 && !call.typeSymbol().parameterType(0).isPrimitive()) {
                c.aload(arguments[0]);
            } else {
                c.aconst_null();
            }
            c.loadConstant(mode(call.name().stringValue()));
            c.invokestatic(HOOKS, hook, MethodTypeDesc.of(CD_void, VAR_HANDLE, CD_Object, CD_int));
        });
    }

    /** 1 for a read, 2 for a write, 3 for both. */
    private static int mode(String operation) {
        if (operation.startsWith("get") && !operation.startsWith("getAnd")) {
            return 1;
        }
        return operation.startsWith("set") ? 2 : 3;
    }
}
