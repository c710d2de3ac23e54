package dev.makespan.bubble;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites class files so that they run in a bubble. A rewritten class behaves as before outside of one.
 *
 * <ul>
 *   <li>Clock reads, {@code Thread.currentThread} and {@code Thread.onSpinWait} go to the bubble.
 *   <li>Loops and method entries tick, so that runaway code can be ended and threads take turns.
 *   <li>Under test only: before fields, array elements, monitors and calls of methods that may share state, a seeded
 *       schedule may switch threads; and {@code System.exit} becomes an {@link ExitAttempt}.
 * </ul>
 *
 * <p>The initialiser of a class that keeps no {@linkplain StaticState state} gets no hooks.
 */
public final class CodeRewriter {
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

    private CodeRewriter() {}

    /** Which hooks a class gets. */
    public enum Role {
        /** A library: virtual clocks only. */
        LIBRARY,
        /** Test code: virtual clocks, and loops that can be ended. */
        TEST,
        /** Code under test: the same, and places where a seeded schedule may switch threads. */
        UNDER_TEST
    }

    /**
     * @param classFile what a compiler wrote
     * @param loader finds, as resources, the class files of the types that the code merges where branches meet, which
     *     verification needs; a type it does not find counts as an interface
     * @throws IllegalArgumentException if that is no class file
     */
    public static byte[] rewrite(byte[] classFile, Role role, @Nullable ClassLoader loader) {
        if (role == Role.LIBRARY && !mentionsReplaced(classFile)) {
            return classFile;
        }
        ClassHierarchyResolver known = loader == null
                ? ClassHierarchyResolver.defaultResolver()
                : ClassHierarchyResolver.defaultResolver().orElse(ClassHierarchyResolver.ofResourceParsing(loader));
        ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                known.orElse(type -> ClassHierarchyResolver.ClassHierarchyInfo.ofInterface())));
        ClassModel model = format.parse(classFile);
        Set<String> finals = model.fields().stream()
                .filter(field -> field.flags().has(AccessFlag.FINAL))
                .map(FieldModel::fieldName)
                .map(Object::toString)
                .collect(Collectors.toSet());
        String self = model.thisClass().asInternalName();
        boolean keepsState = StaticState.isKeptBy(model);
        ClassTransform everyMethod = (builder, element) -> {
            if (element instanceof MethodModel method
                    && method.code().isPresent()
                    && (keepsState || !StaticState.initialises(method, model))) {
                builder.transformMethod(
                        method, MethodTransform.transformingCode(new MethodRewriter(role, self, finals)));
            } else {
                builder.with(element);
            }
        };
        return format.transformClass(model, everyMethod);
    }

    /** Most library classes read no clock; parsing them all would cost. */
    private static boolean mentionsReplaced(byte[] classFile) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        return REPLACEMENTS.values().stream().anyMatch(r -> text.contains(r.name()) && text.contains(r.owner()));
    }

    /** Rewrites one method's code. */
    private static final class MethodRewriter implements CodeTransform {
        private final Role role;
        private final String self;
        private final Set<String> finals;
        private final Set<Label> passed = new HashSet<>();

        MethodRewriter(Role role, String self, Set<String> finals) {
            this.role = role;
            this.self = self;
            this.finals = finals;
        }

        @Override
        public void atStart(CodeBuilder builder) {
            if (role != Role.LIBRARY) {
                tick(builder);
            }
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch -> tickIf(builder, passed.contains(branch.target()));
                case TableSwitchInstruction table -> tickIf(builder, leadsBack(table.defaultTarget(), table.cases()));
                case LookupSwitchInstruction lookup ->
                    tickIf(builder, leadsBack(lookup.defaultTarget(), lookup.cases()));
                case InvokeInstruction call -> {
                    if (replaced(builder, call)) {
                        return;
                    }
                    sharedAccessIf(builder, mayShareState(call));
                }
                case InvokeDynamicInstruction indy -> {
                    builder.with(replacingReferences(indy));
                    return;
                }
                case FieldInstruction field -> sharedAccessIf(builder, !isOwnFinal(field));
                case ArrayLoadInstruction load -> sharedAccessIf(builder, true);
                case ArrayStoreInstruction store -> sharedAccessIf(builder, true);
                case MonitorInstruction monitor -> sharedAccessIf(builder, monitor.opcode() == Opcode.MONITORENTER);
                default -> {
                    // Nothing to see to.
                }
            }
            builder.with(element);
        }

        private boolean leadsBack(Label otherwise, List<SwitchCase> cases) {
            return passed.contains(otherwise) || cases.stream().anyMatch(c -> passed.contains(c.target()));
        }

        private boolean isOwnFinal(FieldInstruction field) {
            return field.owner().asInternalName().equals(self)
                    && finals.contains(field.name().stringValue());
        }

        private boolean replaced(CodeBuilder builder, InvokeInstruction call) {
            String owner = call.owner().asInternalName();
            String name = call.name().stringValue();
            Replacement replacement = REPLACEMENTS.get(owner + "." + name);
            if (replacement != null && call.opcode() == Opcode.INVOKESTATIC) {
                builder.invokestatic(HOOKS, replacement.hook(), replacement.type());
                return true;
            }
            if (role != Role.UNDER_TEST) {
                return false;
            }
            if (owner.equals("java/lang/System") && name.equals("exit")) {
                builder.invokestatic(HOOKS, "exit", MethodTypeDesc.of(CD_void, CD_int));
                return true;
            }
            if (owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
                builder.invokestatic(
                        HOOKS, "exit", MethodTypeDesc.of(CD_void, ClassDesc.of("java.lang.Runtime"), CD_int));
                return true;
            }
            return false;
        }

        /** Not what only computes: constructors, strings, boxes and the like. */
        private static boolean mayShareState(InvokeInstruction call) {
            String owner = call.owner().asInternalName();
            String name = call.name().stringValue();
            if (call.opcode() == Opcode.INVOKESPECIAL) {
                return false;
            }
            if (owner.equals("java/lang/Object")) {
                return name.equals("wait") || name.startsWith("notify");
            }
            return !owner.startsWith("java/lang/") || owner.equals("java/lang/Thread");
        }

        private static InvokeDynamicInstruction replacingReferences(InvokeDynamicInstruction indy) {
            ConstantDesc[] arguments = indy.bootstrapArgs().toArray(ConstantDesc[]::new);
            boolean changed = false;
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof DirectMethodHandleDesc reference) {
                    ClassDesc owner = reference.owner();
                    Replacement replacement = REPLACEMENTS.get(owner.packageName()
                                    .replace('.', '/') + "/" + owner.displayName() + "." + reference.methodName());
                    if (replacement != null) {
                        arguments[i] = replacement.asReference();
                        changed = true;
                    }
                }
            }
            if (!changed) {
                return indy;
            }
            var site = DynamicCallSiteDesc.of(
                    indy.bootstrapMethod(), indy.name().stringValue(), indy.typeSymbol(), arguments);
            var pool = java.lang.classfile.constantpool.ConstantPoolBuilder.of();
            return InvokeDynamicInstruction.of(pool.invokeDynamicEntry(site));
        }

        private void tickIf(CodeBuilder builder, boolean back) {
            if (back && role != Role.LIBRARY) {
                tick(builder);
            }
        }

        private static void tick(CodeBuilder builder) {
            builder.invokestatic(HOOKS, "tick", MTD_void);
        }

        private void sharedAccessIf(CodeBuilder builder, boolean shared) {
            if (shared && role == Role.UNDER_TEST) {
                builder.invokestatic(HOOKS, "sharedAccess", MTD_void);
            }
        }
    }
}
