package dev.makespan.bubble;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.AccessFlag;
import java.util.Set;

/**
 * Tells whether a class may carry something from one run to the next. One that provably cannot need not be loaded afresh.
 *
 * <p>Looks at one class file, at nothing it refers to: what is said of a class holds if it is said of every class that is
 * loaded afresh together with it. A class keeps nothing if each of its static fields is final and holds a value that
 * cannot change, and its initialiser does no more than compute these values, from nothing but constants. When it is
 * initialised makes no difference then, neither to it nor, as the hooks are left out of such code, to the run. In doubt a
 * class keeps state.
 */
public final class StaticState {
    /** Types, all of them final, whose values cannot change. */
    private static final Set<String> IMMUTABLE = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/Boolean;",
            "Ljava/lang/Byte;",
            "Ljava/lang/Character;",
            "Ljava/lang/Short;",
            "Ljava/lang/Integer;",
            "Ljava/lang/Long;",
            "Ljava/lang/Float;",
            "Ljava/lang/Double;",
            "Ljava/lang/Class;",
            "Ljava/time/Duration;",
            "Ljava/util/concurrent/TimeUnit;");

    private static final Set<String> BOXES = Set.of(
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Short",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Float",
            "java/lang/Double");

    private final ClassModel type;
    private final String self;

    private StaticState(ClassModel type) {
        this.type = type;
        this.self = type.thisClass().asInternalName();
    }

    /**
     * Whether something of a run may survive in the class.
     *
     * @param classFile what a compiler or {@link CodeRewriter} wrote
     * @throws IllegalArgumentException if that is no class file
     */
    public static boolean isKeptBy(byte[] classFile) {
        return isKeptBy(ClassFile.of().parse(classFile));
    }

    static boolean isKeptBy(ClassModel type) {
        return !new StaticState(type).isNone();
    }

    /** Whether a method of a class that keeps nothing belongs to its initialisation. */
    static boolean initialises(MethodModel method, ClassModel type) {
        String name = method.methodName().stringValue();
        return name.equals("<clinit>")
                || type.flags().has(AccessFlag.ENUM)
                        && (name.equals("<init>") || name.equals("values") || name.equals("$values"));
    }

    private boolean isNone() {
        for (PoolEntry entry : type.constantPool()) {
            // A call site may hold on to anything; those of the language hold what is constant.
            if (entry instanceof ConstantDynamicEntry
                    || entry instanceof InvokeDynamicEntry site && !isOfTheLanguage(site)) {
                return false;
            }
        }
        return type.fields().stream().allMatch(this::cannotChange)
                && type.methods().stream()
                        .filter(method -> initialises(method, type))
                        .allMatch(this::computesConstants);
    }

    private static boolean isOfTheLanguage(InvokeDynamicEntry site) {
        String owner = site.bootstrap().bootstrapMethod().reference().owner().asInternalName();
        return owner.startsWith("java/lang/invoke/") || owner.startsWith("java/lang/runtime/");
    }

    // ---- fields ----

    private boolean cannotChange(FieldModel field) {
        boolean ofEveryConstant = type.flags().has(AccessFlag.ENUM);
        if (!field.flags().has(AccessFlag.STATIC) && !ofEveryConstant) {
            return true;
        }
        if (!field.flags().has(AccessFlag.FINAL)) {
            return false;
        }
        String of = field.fieldType().stringValue();
        return of.length() == 1 || IMMUTABLE.contains(of) || isConstantOfEnum(field, of) || isMadeByCompiler(field, of);
    }

    private boolean isConstantOfEnum(FieldModel field, String of) {
        return field.flags().has(AccessFlag.ENUM) && of.equals("L" + self + ";");
    }

    /** The arrays behind {@code values()} and behind a switch over an enum, which nobody else can reach. */
    private boolean isMadeByCompiler(FieldModel field, String of) {
        return field.flags().has(AccessFlag.SYNTHETIC)
                && (of.equals("[L" + self + ";") && type.flags().has(AccessFlag.ENUM)
                        || of.equals("[I") && field.fieldName().stringValue().startsWith("$SwitchMap$"));
    }

    // ---- code ----

    private boolean computesConstants(MethodModel method) {
        return method.code().isEmpty() || method.code().get().elementStream().allMatch(this::isHarmless);
    }

    private boolean isHarmless(CodeElement element) {
        return switch (element) {
            case ConstantInstruction constant -> true; // dynamic ones have been ruled out
            case FieldInstruction field -> isHarmless(field);
            case InvokeInstruction call -> isHarmless(call);
            case NewObjectInstruction created -> isOwn(created.className().asInternalName());
            // Those that divide may throw.
            case OperatorInstruction operator -> !operator.opcode().name().matches("[IL](DIV|REM)");
            case NewReferenceArrayInstruction array -> true;
            case NewPrimitiveArrayInstruction array -> true;
            case ArrayStoreInstruction store -> true;
            case LoadInstruction load -> true;
            case StoreInstruction store -> true;
            case StackInstruction stack -> true;
            case ConvertInstruction conversion -> true;
            case BranchInstruction branch -> true;
            case ReturnInstruction end -> true;
            case TypeCheckInstruction cast -> true;
            case NopInstruction nothing -> true;
            case Instruction other -> false;
            default -> true; // a label, a line number, the range of a handler
        };
    }

    private boolean isHarmless(FieldInstruction field) {
        String owner = field.owner().asInternalName();
        boolean declaredHere = owner.equals(self)
                && type.fields().stream()
                        .anyMatch(
                                own -> own.fieldName().equalsString(field.name().stringValue()));
        // The constants of other enums are read so; they are judged with their own class.
        return declaredHere
                || field.opcode() == Opcode.GETSTATIC && field.type().equalsString("L" + owner + ";");
    }

    private boolean isHarmless(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        String signature = call.type().stringValue();
        return switch (call.opcode()) {
            case INVOKESPECIAL -> name.equals("<init>") && (isOwn(owner) || owner.equals("java/lang/Enum"));
            case INVOKESTATIC ->
                name.equals("valueOf") && BOXES.contains(owner) && !signature.startsWith("(Ljava/lang/String;")
                        || owner.equals("java/time/Duration") && name.startsWith("of")
                        || owner.equals(self) && name.equals("$values")
                        || isSwitchMap() && name.equals("values") && signature.equals("()[L" + owner + ";");
            case INVOKEVIRTUAL ->
                name.equals("ordinal") && signature.equals("()I")
                        || name.equals("clone") && owner.startsWith("[")
                        || name.equals("desiredAssertionStatus") && owner.equals("java/lang/Class");
            default -> false;
        };
    }

    /** The class itself, or one of its constants that has a body of its own: a class that is judged by the same rules. */
    private boolean isOwn(String name) {
        return type.flags().has(AccessFlag.ENUM)
                && (name.equals(self) || isOwnConstant(name) || isSuperOfConstant(name));
    }

    private boolean isOwnConstant(String name) {
        return name.startsWith(self + "$")
                && name.substring(self.length() + 1).chars().allMatch(Character::isDigit);
    }

    private boolean isSuperOfConstant(String name) {
        return type.superclass()
                        .map(known -> known.asInternalName().equals(name))
                        .orElse(false)
                && self.startsWith(name + "$");
    }

    private boolean isSwitchMap() {
        return type.flags().has(AccessFlag.SYNTHETIC);
    }
}
