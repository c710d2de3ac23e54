package dev.makespan.bubble;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.makespan.bubble.rewriting.ClockReads;
import dev.makespan.bubble.rewriting.Members;
import dev.makespan.bubble.rewriting.SharedAccesses;
import dev.makespan.bubble.rewriting.Synchronisation;
import dev.makespan.bubble.rewriting.Ticks;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites class files so that they run in a bubble. A rewritten class behaves as before outside of one.
 *
 * <ul>
 *   <li>All: clock reads, {@code Thread.currentThread} and {@code Thread.onSpinWait} go to the bubble, and what
 *       synchronises is reported to the happens-before check.
 *   <li>Test code and code under test: loops and method entries tick, so that runaway code can be ended and threads take
 *       turns.
 *   <li>Under test only: uses of fields, array elements, monitors and collections, and calls of methods that may share
 *       state, are reported, and a schedule may switch threads there; {@code System.exit} becomes an {@link ExitAttempt};
 *       objects without a hash code of their own get one that is the same in every run.
 * </ul>
 *
 * <p>The initialiser of a class that keeps no {@linkplain StaticState state} gets no hooks.
 */
public final class CodeRewriter {
    /** Classes of the JDK whose subclasses hash by identity, as far as they do not say otherwise. */
    private static final Set<String> HASHED_BY_IDENTITY = Set.of("java/lang/Object", "java/lang/Thread");

    private static final String MINE = CodeRewriter.class.getPackageName().replace('.', '/');

    private static final String HASH = "makespan$hash";

    private static final ClassHierarchyResolver JDK = ClassHierarchyResolver.ofResourceParsing(
                    ClassLoader.getPlatformClassLoader())
            .cached(ConcurrentHashMap::new);

    private CodeRewriter() {}

    /** Which hooks a class gets. */
    public enum Role {
        /** A library: virtual clocks, and synchronisation that is seen. */
        LIBRARY,
        /** Test code: the same, and loops that can be ended. */
        TEST,
        /** Code under test: the same, and places where a seeded schedule may switch threads and races are looked for. */
        UNDER_TEST
    }

    /**
     * @param classFile what a compiler wrote
     * @param loader finds, as resources, the class files of the types that the code uses; what it does not find is not
     *     checked for races, and counts as an interface where verification asks
     * @throws IllegalArgumentException if that is no class file
     */
    public static byte[] rewrite(byte[] classFile, Role role, @Nullable ClassLoader loader) {
        if (role == Role.LIBRARY && !mayConcern(classFile)) {
            return classFile;
        }
        ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(loader)));
        ClassModel model = format.parse(classFile);
        String self = model.thisClass().asInternalName();
        var target = new SharedAccesses.Target(
                self,
                model.findAttribute(Attributes.sourceFile())
                        .map(SourceFileAttribute::sourceFile)
                        .map(Object::toString)
                        .orElse(""),
                new Members(model, loader, false),
                new ArrayList<>());
        boolean keepsState = StaticState.isKeptBy(model);
        return format.transformClass(model, new ClassTransform() {
            @Override
            public void accept(ClassBuilder builder, ClassElement element) {
                if (element instanceof MethodModel method
                        && method.code().isPresent()
                        && (keepsState || !StaticState.initialises(method, model))) {
                    builder.transformMethod(method, MethodTransform.transformingCode(transform(role, target, method)));
                } else {
                    builder.with(element);
                }
            }

            @Override
            public void atEnd(ClassBuilder builder) {
                target.bridges().forEach(bridge -> add(builder, bridge));
                if (role == Role.UNDER_TEST && hashesByIdentity(model)) {
                    addHash(builder, model.thisClass().asSymbol());
                }
            }
        });
    }

    /** Not what has been rewritten before. */
    private static boolean mayConcern(byte[] classFile) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        return !text.contains(MINE) && (ClockReads.mayConcern(text) || Synchronisation.mayConcern(text, classFile));
    }

    /** From class files alone: a class that is loaded while another one is being defined may be that very one. */
    private static ClassHierarchyResolver hierarchy(@Nullable ClassLoader loader) {
        ClassHierarchyResolver known =
                loader == null ? JDK : JDK.orElse(ClassHierarchyResolver.ofResourceParsing(loader));
        return known.orElse(type -> ClassHierarchyResolver.ClassHierarchyInfo.ofInterface());
    }

    private static CodeTransform transform(Role role, SharedAccesses.Target target, MethodModel method) {
        CodeTransform clocks = new ClockReads(role == Role.UNDER_TEST);
        CodeTransform seen = role == Role.UNDER_TEST
                ? SharedAccesses.of(target, method)
                : Synchronisation.of(target.self(), method, target.members(), false);
        CodeTransform both = clocks.andThen(seen);
        return role == Role.LIBRARY
                ? both
                : both.andThen(new Ticks(method.code().orElseThrow()));
    }

    private static void add(ClassBuilder builder, SharedAccesses.Bridge bridge) {
        builder.withMethodBody(
                bridge.name(),
                bridge.type(),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                bridge::emit);
    }

    private static boolean hashesByIdentity(ClassModel model) {
        boolean ofItsOwn = model.methods().stream()
                .anyMatch(method -> method.methodName().equalsString("hashCode")
                        && method.methodType().equalsString("()I"));
        return !ofItsOwn
                && !model.flags().has(AccessFlag.INTERFACE)
                && model.superclass()
                        .map(parent -> HASHED_BY_IDENTITY.contains(parent.asInternalName()))
                        .orElse(false);
    }

    /** {@code int hash = this.hash; if (hash == 0) this.hash = hash = AccessHooks.newHash(this); return hash;} */
    private static void addHash(ClassBuilder builder, ClassDesc self) {
        builder.withField(HASH, CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_SYNTHETIC | ClassFile.ACC_TRANSIENT);
        builder.withMethodBody(
                "hashCode", MethodTypeDesc.of(CD_int), ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC, code -> {
                    Label known = code.newLabel();
                    code.aload(0).getfield(self, HASH, CD_int).dup().ifne(known).pop();
                    code.aload(0).dup();
                    code.invokestatic(
                            ClassDesc.of("dev.makespan.bubble.AccessHooks"),
                            "newHash",
                            MethodTypeDesc.of(CD_int, CD_Object));
                    code.dup_x1().putfield(self, HASH, CD_int);
                    code.labelBinding(known).ireturn();
                });
    }
}
