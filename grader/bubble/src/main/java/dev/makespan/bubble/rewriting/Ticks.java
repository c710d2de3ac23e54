package dev.makespan.bubble.rewriting;

import static java.lang.constant.ConstantDescs.CD_Throwable;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Method entries and ways back in loops tick, so that runaway code can be ended and threads take turns. A loop counts its
 * rounds in a local variable and tells only every so often, which the just-in-time compiler makes nearly free. A {@code
 * catch} of everything does not catch the end of a bubble.
 */
public final class Ticks implements CodeTransform {
    /** Rounds of a loop between two ticks; a power of two. */
    public static final int ROUNDS = 256;

    private static final ClassDesc HOOKS = ClassDesc.of("dev.makespan.bubble.Hooks");

    /** What a {@code catch} names that would catch the end as well. */
    private static final Set<String> TOO_MUCH = Set.of("java/lang/Throwable", "java/lang/Error");

    private final boolean hasLoop;
    private final boolean calls;
    private final Set<Label> catchesTooMuch = new HashSet<>();
    private final Set<Label> passed = new HashSet<>();
    private int counter;

    /** @param code the method's; it is looked through for loops */
    public Ticks(Iterable<CodeElement> code) {
        hasLoop = goesBack(code);
        boolean any = false;
        for (CodeElement element : code) {
            any |= element instanceof InvokeInstruction || element instanceof InvokeDynamicInstruction;
            if (element instanceof ExceptionCatch caught
                    && caught.catchType().isPresent()
                    && TOO_MUCH.contains(caught.catchType().get().asInternalName())) {
                catchesTooMuch.add(caught.handler());
            }
        }
        calls = any;
    }

    private static boolean goesBack(Iterable<CodeElement> code) {
        var before = new HashSet<Label>();
        for (CodeElement element : code) {
            if (element instanceof LabelTarget target) {
                before.add(target.label());
            } else if (goesTo(element, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesTo(CodeElement element, Set<Label> labels) {
        return switch (element) {
            case BranchInstruction branch -> labels.contains(branch.target());
            case TableSwitchInstruction table -> anyOf(table.defaultTarget(), table.cases(), labels);
            case LookupSwitchInstruction lookup -> anyOf(lookup.defaultTarget(), lookup.cases(), labels);
            default -> false;
        };
    }

    private static boolean anyOf(Label otherwise, List<SwitchCase> cases, Set<Label> labels) {
        return labels.contains(otherwise) || cases.stream().anyMatch(one -> labels.contains(one.target()));
    }

    @Override
    public void atStart(CodeBuilder code) {
        if (hasLoop) {
            counter = code.allocateLocal(TypeKind.INT);
            code.iconst_0().istore(counter);
        }
        if (hasLoop || calls) { // else it ends soon enough, and cannot come back to itself
            code.invokestatic(HOOKS, "tick", MTD_void);
        }
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (element instanceof LabelTarget target) {
            passed.add(target.label());
            if (catchesTooMuch.contains(target.label())) {
                code.with(element).dup().invokestatic(HOOKS, "caught", MethodTypeDesc.of(CD_void, CD_Throwable));
                return;
            }
        } else if (goesTo(element, passed)) {
            Label goOn = code.newLabel();
            code.iinc(counter, 1).iload(counter).loadConstant(ROUNDS - 1).iand().ifne(goOn);
            code.loadConstant(ROUNDS).invokestatic(HOOKS, "ticks", MethodTypeDesc.of(CD_void, CD_int));
            code.labelBinding(goOn);
        }
        code.with(element);
    }
}
