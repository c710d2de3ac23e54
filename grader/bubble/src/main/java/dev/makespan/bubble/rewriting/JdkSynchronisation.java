package dev.makespan.bubble.rewriting;

import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites classes of {@code java.base} so that they report how they synchronise: all of {@code java.util.concurrent}, down
 * to its volatile fields, and the few others that people share between threads. Nothing has to be known of any of these
 * classes, and none can be forgotten, apart from those outside of that package.
 */
public final class JdkSynchronisation {
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");

    private static final Set<String> OTHERS = Set.of(
            "java/io/ByteArrayInputStream",
            "java/io/ByteArrayOutputStream",
            "java/io/CharArrayWriter",
            "java/io/PipedInputStream",
            "java/io/PipedOutputStream",
            "java/io/PipedReader",
            "java/io/PipedWriter",
            "java/io/PrintStream",
            "java/lang/StringBuffer",
            "java/lang/VirtualThread",
            "java/util/Hashtable",
            "java/util/Observable",
            "java/util/Stack",
            "java/util/Timer",
            "java/util/TimerThread",
            "java/util/TimerTask",
            "java/util/Vector",
            "jdk/internal/misc/ThreadFlock");

    private static final List<String> PACKAGES =
            List.of("java/util/concurrent/", "java/util/stream/", "java/util/Collections$Synchronized");

    /**
     * Where the JDK loads, links and looks up what it keeps for the whole JVM: with locks and maps of its own, at moments that
     * depend on what has run before.
     */
    private static final Map<String, Set<String>> OF_THE_VM = Map.of(
            "java/lang/ClassLoader", Set.of("loadClass"),
            "java/lang/ClassValue", Set.of("get"),
            "java/lang/invoke/MethodHandleNatives",
                    Set.of(
                            "linkCallSite",
                            "linkDynamicConstant",
                            "findMethodHandleType",
                            "linkMethodHandleConstant",
                            "linkMethod"),
            "java/lang/reflect/Constructor", Set.of("acquireConstructorAccessor"),
            "java/lang/reflect/Field", Set.of("acquireFieldAccessor", "acquireOverrideFieldAccessor"),
            "java/lang/reflect/Method", Set.of("acquireMethodAccessor"),
            "java/util/ResourceBundle", Set.of("getBundle", "getBundleImpl"),
            "jdk/internal/util/ReferencedKeyMap", Set.of("get", "put", "putIfAbsent", "remove", "intern"));

    /** Methods by which a thread learns that another one has ended. */
    private static final Set<String> TELLING_ENDS = Set.of(
            "joinNanos(J)Z", "alive()Z", "isAlive()Z", "threadState()Ljava/lang/Thread$State;", "isTerminated()Z");

    /** Methods that go another way once the thread has been interrupted. */
    private static final Set<String> TELLING_INTERRUPTS = Set.of(
            "isInterrupted()Z",
            "getAndClearInterrupt()Z",
            "clearInterrupt()V",
            "park()V",
            "parkNanos(J)V",
            "sleepNanos(J)V");

    /** Where in {@code java.base} the classes are. */
    public static final List<String> FOLDERS =
            List.of("java/io", "java/lang", "java/util", "jdk/internal/misc", "jdk/internal/util");

    private JdkSynchronisation() {}

    /** @param className an internal name */
    public static boolean mayConcern(String className) {
        return OTHERS.contains(className)
                || OF_THE_VM.containsKey(className)
                || PACKAGES.stream().anyMatch(className::startsWith);
    }

    /** @return null if nothing in the class needs a change */
    public static byte @Nullable [] rewrite(String className, byte[] classFile) {
        ClassFile format = ClassFile.of();
        ClassModel model = format.parse(classFile);
        var members = new Members(model, null, true);
        Map<MethodModel, CodeTransform> changes = new HashMap<>();
        for (MethodModel method : model.methods()) {
            if (method.code().isPresent()) {
                CodeTransform change = change(className, method, members);
                if (change != null) {
                    changes.put(method, change);
                }
            }
        }
        if (changes.isEmpty()) {
            return null;
        }
        return format.transformClass(model, (builder, element) -> {
            if (element instanceof MethodModel method && changes.containsKey(method)) {
                builder.transformMethod(method, MethodTransform.transformingCode(changes.get(method)));
            } else {
                builder.with(element);
            }
        });
    }

    private static @Nullable CodeTransform change(String className, MethodModel method, Members members) {
        String name = method.methodName().stringValue();
        String signature = name + method.methodType().stringValue();
        if (OF_THE_VM.getOrDefault(className, Set.of()).contains(name)) {
            return quiet();
        }
        return switch (className) {
            case "java/lang/VirtualThread" -> ofThread(signature);
            case "java/io/PrintStream" -> isPrinting(name) ? quiet() : null;
            case "java/util/concurrent/locks/StampedLock" -> stamped(signature, method, members);
            case "java/lang/ClassLoader", "java/util/ResourceBundle" -> null;
            default ->
                Synchronisation.concerns(className, method, members)
                        ? Synchronisation.of(className, method, members, true)
                        : null;
        };
    }

    private static @Nullable CodeTransform ofThread(String signature) {
        if (signature.equals("interrupt()V")) {
            return atStart(code -> thread(code, "interrupts"));
        }
        if (TELLING_INTERRUPTS.contains(signature)) {
            return atStart(code -> thread(code, "asksForInterrupt"));
        }
        if (!TELLING_ENDS.contains(signature)) {
            return null;
        }
        return (code, element) -> {
            if (element instanceof ReturnInstruction) {
                thread(code, "observed");
            }
            code.with(element);
        };
    }

    private static void thread(CodeBuilder code, String hook) {
        code.aload(0).invokestatic(Calls.HOOKS, hook, MethodTypeDesc.of(CD_void, THREAD));
    }

    /** Text is written under a lock of the stream; nobody should rely on that to order anything else. */
    private static boolean isPrinting(String name) {
        return name.startsWith("print") || name.equals("write") || name.equals("append") || name.equals("format");
    }

    private static CodeTransform quiet() {
        return new Around(code -> Calls.plain(code, "quietBegins"), code -> Calls.plain(code, "quietEnds"));
    }

    private static @Nullable CodeTransform stamped(String signature, MethodModel method, Members members) {
        CodeTransform inside = Synchronisation.concerns("java/util/concurrent/locks/StampedLock", method, members)
                ? Synchronisation.of("java/util/concurrent/locks/StampedLock", method, members, true)
                : null;
        String hook = switch (signature) {
            case "tryOptimisticRead()J" -> "optimisticBegins";
            case "validate(J)Z" -> "optimisticEnds";
            default -> null;
        };
        if (hook == null) {
            return inside;
        }
        CodeTransform start = atStart(code -> Calls.plain(code, hook));
        return inside == null ? start : inside.andThen(start);
    }

    private static CodeTransform atStart(java.util.function.Consumer<CodeBuilder> work) {
        return new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                work.accept(code);
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                code.with(element);
            }
        };
    }
}
