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
import java.util.Set;

/**
 * Reports what synchronises in code that is not under test: monitors, volatile fields, {@code VarHandle} and {@code Unsafe}
 * operations. All volatile and atomic fields of an object are reported as one, which may hide a race and never makes one up.
 */
public final class Synchronisation implements CodeTransform {
    private static final char MONITORENTER = 0xc2;

    /** Classes of the JDK that read and write plain fields of shared objects, with fences of their own in between. */
    private static final Set<String> FENCED = Set.of(
            "java/util/concurrent/ConcurrentSkipListMap",
            "java/util/concurrent/Exchanger",
            "java/util/concurrent/ForkJoinPool",
            "java/util/concurrent/SubmissionPublisher");

    private final String self;
    private final MethodModel method;
    private final Members members;
    private final boolean jdk;
    private final boolean fenced;

    private Synchronisation(String self, MethodModel method, Members members, boolean jdk) {
        this.self = self;
        this.method = method;
        this.members = members;
        this.jdk = jdk;
        fenced = jdk && FENCED.contains(outermost(self));
    }

    /**
     * @param self the class's internal name
     * @param jdk whether the class is one of the JDK, where no static initialiser makes objects of code under test
     */
    public static CodeTransform of(String self, MethodModel method, Members members, boolean jdk) {
        CodeTransform inside = new Synchronisation(self, method, members, jdk);
        return method.flags().has(AccessFlag.SYNCHRONIZED) ? inside.andThen(holdingMonitor(self, method)) : inside;
    }

    private static String outermost(String type) {
        int dollar = type.indexOf('$');
        return dollar < 0 ? type : type.substring(0, dollar);
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
            boolean found = switch (element) {
                case MonitorInstruction monitor -> true;
                case FieldInstruction field -> asked.isVolatile(field);
                case InvokeInstruction call -> isUnsafe(call) || Calls.isVarHandleOperation(call) || Calls.isWait(call);
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
        return new Around(
                code -> monitor(code, ofClass, self, "entered"), code -> monitor(code, ofClass, self, "leaves"));
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
            case FieldInstruction field -> field(code, field);
            case InvokeInstruction call -> {
                if (Calls.isVarHandleOperation(call)) {
                    Calls.varHandle(code, call, "handled");
                } else if (Calls.isWait(call)) {
                    Calls.waits(code, call);
                } else if (isUnsafe(call)) {
                    Calls.belowArguments(
                            code,
                            call,
                            (c, arguments) -> c.aload(arguments[0])
                                    .invokestatic(
                                            Calls.HOOKS, hookOf(call.name().stringValue()), Calls.OF_OBJECT));
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

    /**
     * Entering is reported when it is done, leaving before it is. The monitor waits in a variable and not on the stack:
     * where a virtual thread is stopped at {@code monitorenter}, JDK 25 does not tell its garbage collector what is left
     * on an interpreted frame's stack, which then is another object or none. javac leaves nothing there.
     */
    static void monitor(CodeBuilder code, MonitorInstruction monitor) {
        if (monitor.opcode() == Opcode.MONITORENTER) {
            int slot = code.allocateLocal(TypeKind.REFERENCE);
            code.dup().astore(slot).with(monitor).aload(slot).invokestatic(Calls.HOOKS, "entered", Calls.OF_OBJECT);
        } else {
            code.dup().invokestatic(Calls.HOOKS, "leaves", Calls.OF_OBJECT).with(monitor);
        }
    }

    private void field(CodeBuilder code, FieldInstruction field) {
        String owner = field.owner().asInternalName();
        Opcode opcode = field.opcode();
        boolean seen = isVolatile(field);
        switch (opcode) {
            case GETSTATIC, PUTSTATIC -> {
                code.with(field);
                if (!jdk && !Jdk.isPartOf(owner) && !owner.equals(self)) {
                    code.loadConstant(owner).invokestatic(Calls.HOOKS, "uses", Calls.OF_STRING);
                }
                if (seen) {
                    String hook = opcode == Opcode.GETSTATIC ? "acquires" : "releases";
                    code.loadConstant(owner).invokestatic(Calls.HOOKS, hook, Calls.OF_OBJECT);
                }
            }
            case GETFIELD -> {
                if (seen) {
                    Calls.withTop(code, "acquires");
                }
                code.with(field);
            }
            default -> {
                if (seen
                        && !method.methodName()
                                .equalsString("<init>")) { // nobody else knows an object before it exists
                    Calls.belowValue(code, TypeKind.from(field.typeSymbol()), () -> Calls.withTop(code, "releases"));
                }
                code.with(field);
            }
        }
    }

    /** Or works like one, where fences between plain accesses make it so. */
    private boolean isVolatile(FieldInstruction instruction) {
        Members.Field field = members.field(
                instruction.owner().asInternalName(), instruction.name().stringValue());
        return field != null && (field.isVolatile() || fenced && !field.isFinal() && !field.isStatic());
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
