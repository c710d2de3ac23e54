package dev.makespan.bubble.rewriting;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/**
 * Reports what synchronises in code that is not under test: monitors, volatile fields, {@code VarHandle} and {@code Unsafe}
 * operations. All volatile and atomic fields of an object are reported as one, which may hide a race and never makes one up.
 */
public final class Synchronisation implements CodeTransform {
    private static final char MONITORENTER = 0xc2;

    private final String self;
    private final MethodModel method;
    private final Members members;
    private final boolean jdk;

    private Synchronisation(String self, MethodModel method, Members members, boolean jdk) {
        this.self = self;
        this.method = method;
        this.members = members;
        this.jdk = jdk;
    }

    /**
     * @param self the class's internal name
     * @param jdk whether the class is one of the JDK, where no static initialiser makes objects of code under test
     */
    public static CodeTransform of(String self, MethodModel method, Members members, boolean jdk) {
        CodeTransform inside = new Synchronisation(self, method, members, jdk);
        return method.flags().has(AccessFlag.SYNCHRONIZED) ? inside.andThen(holdingMonitor(self, method)) : inside;
    }

    /** Most library classes synchronise nothing; parsing them all would cost. Says yes too often rather than too seldom. */
    public static boolean mayConcern(String text, byte[] classFile) {
        return text.contains("VarHandle")
                || text.contains("sun/misc/Unsafe")
                || text.contains("concurrent")
                || text.indexOf(MONITORENTER) >= 0
                || hasFlag(classFile);
    }

    private static boolean hasFlag(byte[] classFile) {
        ClassModel model = ClassFile.of().parse(classFile);
        return model.fields().stream().anyMatch(field -> field.flags().has(AccessFlag.VOLATILE))
                || model.methods().stream().anyMatch(method -> method.flags().has(AccessFlag.SYNCHRONIZED));
    }

    /** Whether a method of the JDK reports anything. */
    static boolean concerns(String self, MethodModel method, Members members) {
        if (method.flags().has(AccessFlag.SYNCHRONIZED)) {
            return true;
        }
        var asked = new Synchronisation(self, method, members, true);
        for (CodeElement element : method.code().orElseThrow()) {
            boolean found =
                    switch (element) {
                        case MonitorInstruction monitor -> true;
                        case FieldInstruction field -> asked.isVolatile(field);
                        case InvokeInstruction call -> isUnsafe(call) || Calls.isVarHandleOperation(call);
                        default -> false;
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Reports the monitor of a synchronized method. */
    static CodeTransform holdingMonitor(String self, MethodModel method) {
        boolean ofClass = method.flags().has(AccessFlag.STATIC);
        return new Around(code -> monitor(code, ofClass, self, "entered"), code -> monitor(code, ofClass, self, "leaves"));
    }

    private static void monitor(CodeBuilder code, boolean ofClass, String self, String hook) {
        if (ofClass) {
            code.loadConstant(ClassDesc.ofInternalName(self));
        } else {
            code.aload(0);
        }
        code.invokestatic(Calls.HOOKS, hook, Calls.OF_OBJECT);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case MonitorInstruction monitor -> monitor(code, monitor);
            case FieldInstruction field -> {
                field(code, field);
                code.with(field);
            }
            case InvokeInstruction call -> {
                if (Calls.isVarHandleOperation(call)) {
                    Calls.varHandle(code, call, "handled");
                } else if (isUnsafe(call)) {
                    Calls.belowArguments(code, call, (c, arguments) -> c.aload(arguments[0])
                            .invokestatic(Calls.HOOKS, hookOf(call.name().stringValue()), Calls.OF_OBJECT));
                }
                code.with(call);
            }
            case ReturnInstruction end -> {
                if (!jdk && method.methodName().equalsString("<clinit>")) {
                    code.loadConstant(self).invokestatic(Calls.HOOKS, "initialised", Calls.OF_STRING);
                }
                code.with(end);
            }
            default -> code.with(element);
        }
    }

    /** Entering is reported when it is done, leaving before it is. */
    static void monitor(CodeBuilder code, MonitorInstruction monitor) {
        code.dup();
        if (monitor.opcode() == Opcode.MONITORENTER) {
            code.with(monitor).invokestatic(Calls.HOOKS, "entered", Calls.OF_OBJECT);
        } else {
            code.invokestatic(Calls.HOOKS, "leaves", Calls.OF_OBJECT).with(monitor);
        }
    }

    private void field(CodeBuilder code, FieldInstruction field) {
        String owner = field.owner().asInternalName();
        Opcode opcode = field.opcode();
        boolean ofClass = opcode == Opcode.GETSTATIC || opcode == Opcode.PUTSTATIC;
        if (ofClass && !jdk && !Jdk.isPartOf(owner) && !owner.equals(self)) {
            code.loadConstant(owner).invokestatic(Calls.HOOKS, "uses", Calls.OF_STRING);
        }
        if (!isVolatile(field)) {
            return;
        }
        String hook = opcode == Opcode.GETFIELD || opcode == Opcode.GETSTATIC ? "acquires" : "releases";
        if (ofClass) {
            code.loadConstant(owner).invokestatic(Calls.HOOKS, hook, Calls.OF_OBJECT);
        } else if (opcode == Opcode.GETFIELD) {
            Calls.withTop(code, hook);
        } else if (!method.methodName().equalsString("<init>")) { // nobody else knows an object under construction
            Calls.belowValue(code, TypeKind.from(field.typeSymbol()), () -> Calls.withTop(code, hook));
        }
    }

    private boolean isVolatile(FieldInstruction field) {
        Members.Field known = members.field(field.owner().asInternalName(), field.name().stringValue());
        return known != null && known.isVolatile();
    }

    private static boolean isUnsafe(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        if (!owner.equals("jdk/internal/misc/Unsafe") && !owner.equals("sun/misc/Unsafe")) {
            return false;
        }
        MethodTypeDesc type = call.typeSymbol();
        return type.parameterCount() > 1
                && type.parameterType(0).equals(CD_Object)
                && type.parameterType(1).equals(CD_long);
    }

    private static String hookOf(String operation) {
        if (operation.startsWith("get") && !operation.startsWith("getAnd")) {
            return "acquires";
        }
        return operation.startsWith("put") ? "releases" : "synchronises";
    }
}
