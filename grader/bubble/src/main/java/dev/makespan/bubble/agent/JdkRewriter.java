package dev.makespan.bubble.agent;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the classes of {@code java.base} that read clocks, start threads, park, or name things by process-wide
 * counters. Only bodies of methods change, so loaded classes can be retransformed. There are two kinds of change: a
 * {@link Prologue} at the start of a method, and a {@link Change} of one instruction.
 */
public final class JdkRewriter {
    private static final ClassDesc HOOKS = ClassDesc.of("dev.makespan.bubble.Hooks");
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
    private static final ClassDesc HANDLER = ClassDesc.of("java.lang.Thread$UncaughtExceptionHandler");
    private static final ClassDesc POOL = ClassDesc.of("java.util.concurrent.ForkJoinPool");

    /** Outside {@code java.util.concurrent}, which is looked at as a whole. */
    private static final Set<String> OTHERS = Set.of(
            "java/lang/Math",
            "java/lang/ProcessHandleImpl",
            "java/lang/ProcessImpl",
            "java/lang/Thread",
            "java/lang/ThreadGroup",
            "java/lang/VirtualThread",
            "java/lang/ref/ReferenceQueue",
            "java/time/Clock",
            "java/time/Clock$SystemClock",
            "java/time/Clock$SystemInstantSource",
            "java/util/Calendar",
            "java/util/Calendar$Builder",
            "java/util/Date",
            "java/util/GregorianCalendar",
            "java/util/Random",
            "java/util/SplittableRandom",
            "java/util/Timer",
            "java/util/TimerThread",
            "java/util/UUID",
            "java/util/stream/AbstractTask",
            "jdk/internal/misc/ThreadFlock",
            "sun/nio/ch/Poller",
            "sun/nio/ch/Poller$Pollers",
            "sun/util/calendar/AbstractCalendar",
            "sun/util/calendar/Gregorian",
            "sun/util/locale/provider/CalendarProviderImpl");

    /** Methods of a platform thread that speak of its life: a facade passes them on to its stand-in. */
    private static final Set<String> PASSED_ON = Set.of(
            "interrupt()V",
            "isInterrupted()Z",
            "clearInterrupt()V",
            "setInterrupt()V",
            "alive()Z",
            "threadState()Ljava/lang/Thread$State;",
            "join(J)V",
            "getStackTrace()[Ljava/lang/StackTraceElement;");

    /** Methods of a synchronizer that tell its users which threads wait; others compare those with the current thread. */
    private static final Set<String> LISTS_WAITERS =
            Set.of("getQueuedThreads", "getExclusiveQueuedThreads", "getSharedQueuedThreads", "getWaitingThreads");

    /** Emits code at the start of a method. */
    private interface Prologue {
        void emit(CodeBuilder code);
    }

    /** Emits code in the place of an instruction. */
    private interface Change {
        void emit(CodeBuilder code, CodeElement instruction);
    }

    /**
     * The classes of JDK 25 that need a change, by binary name. A test compares the list with what a scan of {@code
     * java.base} finds.
     */
    public static List<String> rewrittenClasses() {
        try (InputStream in = JdkRewriter.class.getResourceAsStream("rewritten-classes.txt")) {
            if (in == null) {
                throw new IOException("rewritten-classes.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the agent's jar is incomplete", e);
        }
    }

    /**
     * Scans the running JDK.
     *
     * @return the classes of {@code java.base} that need a change, sorted
     */
    public static List<String> scan() throws IOException {
        var rewriter = new JdkRewriter();
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(file -> {
                        String name = internalName(base, file);
                        return file.toString().endsWith(".class")
                                && rewriter.concerns(name)
                                && rewriter.rewrite(name, bytes(file)) != null;
                    })
                    .map(file -> internalName(base, file).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static String internalName(Path base, Path file) {
        return base.relativize(file).toString().replaceFirst("\\.class$", "");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean concerns(String className) {
        return className.startsWith("java/util/concurrent/") || OTHERS.contains(className);
    }

    /** @return null if nothing in the class needs a change */
    byte @Nullable [] rewrite(String className, byte[] classFile) {
        ClassFile format = ClassFile.of();
        ClassModel model = format.parse(classFile);
        Map<String, Prologue> prologues = prologues(className);
        var concerned = new HashMap<MethodModel, Boolean>();
        for (MethodModel method : model.methods()) {
            if (method.code().isPresent() && needsChange(className, method, prologues)) {
                concerned.put(method, true);
            }
        }
        if (concerned.isEmpty()) {
            return null;
        }
        return format.transformClass(model, (builder, element) -> {
            if (element instanceof MethodModel method && concerned.containsKey(method)) {
                builder.transformMethod(
                        method,
                        MethodTransform.transformingCode(change(className, method, prologues.get(signature(method)))));
            } else {
                builder.with(element);
            }
        });
    }

    private boolean needsChange(String className, MethodModel method, Map<String, Prologue> prologues) {
        if (prologues.containsKey(signature(method))) {
            return true;
        }
        for (CodeElement element : method.code().orElseThrow()) {
            if (change(className, method, element) != null) {
                return true;
            }
        }
        return false;
    }

    private CodeTransform change(String className, MethodModel method, @Nullable Prologue prologue) {
        return new CodeTransform() {
            @Override
            public void atStart(CodeBuilder code) {
                if (prologue != null) {
                    prologue.emit(code);
                }
            }

            @Override
            public void accept(CodeBuilder code, CodeElement element) {
                Change change = change(className, method, element);
                if (change == null) {
                    code.with(element);
                } else {
                    change.emit(code, element);
                }
            }
        };
    }

    private static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    // ---- prologues ----

    private static Map<String, Prologue> prologues(String className) {
        var prologues = new HashMap<String, Prologue>();
        switch (className) {
            case "java/lang/Thread" -> {
                for (String signature : PASSED_ON) {
                    prologues.put(signature, passingOn(signature));
                }
                prologues.put(
                        "genThreadName()Ljava/lang/String;",
                        code -> returnUnlessNull(code.invokestatic(HOOKS, "threadName", MethodTypeDesc.of(CD_String))));
                prologues.put(
                        "dispatchUncaughtException(Ljava/lang/Throwable;)V",
                        code -> returnIfTrue(code.aload(0)
                                .aload(1)
                                .invokestatic(
                                        HOOKS,
                                        "uncaught",
                                        MethodTypeDesc.of(CD_boolean, THREAD, ClassDesc.of("java.lang.Throwable")))));
                prologues.put(
                        "setDefaultUncaughtExceptionHandler"
                                + MethodTypeDesc.of(CD_void, HANDLER).descriptorString(),
                        code -> returnIfTrue(code.aload(0)
                                .invokestatic(HOOKS, "setDefaultHandler", MethodTypeDesc.of(CD_boolean, HANDLER))));
                prologues.put(
                        "getDefaultUncaughtExceptionHandler"
                                + MethodTypeDesc.of(HANDLER).descriptorString(),
                        code -> returnUnlessNull(
                                code.invokestatic(HOOKS, "defaultHandler", MethodTypeDesc.of(HANDLER))));
            }
            case "java/lang/VirtualThread" -> {
                prologues.put(
                        "schedule(Ljava/lang/Runnable;JLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/Future;",
                        JdkRewriter::scheduleInBubble);
                prologues.put(
                        "parkOnCarrierThread(ZJ)V",
                        code -> returnIfTrue(code.aload(0)
                                .iload(1)
                                .lload(2)
                                .invokestatic(
                                        HOOKS,
                                        "parkPinned",
                                        MethodTypeDesc.of(CD_boolean, THREAD, CD_boolean, CD_long))));
                prologues.put(
                        "joinNanos(J)Z",
                        code -> code.aload(0)
                                .invokestatic(HOOKS, "virtualThreadJoins", MethodTypeDesc.of(CD_void, THREAD)));
                prologues.put(
                        "start(Ljdk/internal/vm/ThreadContainer;)V",
                        code -> code.aload(0)
                                .invokestatic(HOOKS, "virtualThreadStarts", MethodTypeDesc.of(CD_void, THREAD)));
            }
            case "java/lang/ProcessHandleImpl" ->
                prologues.put(
                        "completion(JZ)Ljava/util/concurrent/CompletableFuture;",
                        code -> code.invokestatic(HOOKS, "dealsWithOutside", MTD_void));
            case "java/util/concurrent/ThreadLocalRandom" ->
                prologues.put(
                        "localInit()V",
                        code -> returnIfTrue(code.invokestatic(HOOKS, "seedRandom", MethodTypeDesc.of(CD_boolean))));
            case "java/lang/Math" -> prologues.put("random()D", JdkRewriter::randomInBubble);
            case "java/util/UUID" -> {
                ClassDesc uuid = ClassDesc.of("java.util.UUID");
                prologues.put(
                        "randomUUID()Ljava/util/UUID;",
                        code -> returnUnlessNull(code.invokestatic(HOOKS, "randomUuid", MethodTypeDesc.of(uuid))));
            }
            case "java/util/concurrent/locks/LockSupport" -> {
                prologues.put("unpark(Ljava/lang/Thread;)V", replacingThread(0, "unparked"));
                prologues.put("getBlocker(Ljava/lang/Thread;)Ljava/lang/Object;", replacingThread(0, "inspected"));
            }
            case "java/util/concurrent/locks/AbstractQueuedSynchronizer",
                    "java/util/concurrent/locks/AbstractQueuedLongSynchronizer" ->
                prologues.put("isQueued(Ljava/lang/Thread;)Z", replacingThread(1, "inspected"));
            default -> {
                // Only instructions change.
            }
        }
        return prologues;
    }

    /** {@code Thread standIn = Hooks.standInOf(this); if (standIn != null) return standIn.thisMethod(arguments);} */
    private static Prologue passingOn(String signature) {
        int bracket = signature.indexOf('(');
        String name = signature.substring(0, bracket);
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(signature.substring(bracket));
        return code -> {
            Label self = code.newLabel();
            String hook = name.equals("join") ? "joined" : "standInOf";
            code.aload(0).invokestatic(HOOKS, hook, MethodTypeDesc.of(THREAD, THREAD));
            code.dup().ifnull(self);
            int slot = 1;
            for (ClassDesc parameter : type.parameterList()) {
                TypeKind kind = TypeKind.from(parameter);
                code.loadLocal(kind, slot);
                slot += kind.slotSize();
            }
            code.invokevirtual(THREAD, name, type).return_(TypeKind.from(type.returnType()));
            code.labelBinding(self).pop();
        };
    }

    private static void scheduleInBubble(CodeBuilder code) {
        ClassDesc executor = ClassDesc.of("java.util.concurrent.Executor");
        MethodTypeDesc hook = MethodTypeDesc.of(
                ClassDesc.of("java.util.concurrent.Future"),
                executor,
                ClassDesc.of("java.lang.Runnable"),
                CD_long,
                ClassDesc.of("java.util.concurrent.TimeUnit"));
        code.aload(0).getfield(ClassDesc.of("java.lang.VirtualThread"), "scheduler", executor);
        code.aload(1).lload(2).aload(4);
        returnUnlessNull(code.invokestatic(HOOKS, "schedule", hook));
    }

    /** {@code double number = Hooks.random(); if (number >= 0) return number;} */
    private static void randomInBubble(CodeBuilder code) {
        Label goOn = code.newLabel();
        code.invokestatic(HOOKS, "random", MethodTypeDesc.of(CD_double));
        code.dup2().dconst_0().dcmpl().iflt(goOn).dreturn();
        code.labelBinding(goOn).pop2();
    }

    private static Prologue replacingThread(int slot, String hook) {
        return code -> code.aload(slot)
                .invokestatic(HOOKS, hook, MethodTypeDesc.of(THREAD, THREAD))
                .astore(slot);
    }

    private static void returnUnlessNull(CodeBuilder code) {
        Label goOn = code.newLabel();
        code.dup().ifnull(goOn).areturn().labelBinding(goOn).pop();
    }

    private static void returnIfTrue(CodeBuilder code) {
        Label goOn = code.newLabel();
        code.ifeq(goOn).return_().labelBinding(goOn);
    }

    // ---- instructions ----

    private static @Nullable Change change(String className, MethodModel method, CodeElement element) {
        return switch (element) {
            case InvokeInstruction call ->
                callChange(className, method.methodName().stringValue(), method, call);
            case FieldInstruction field ->
                fieldChange(className, method.methodName().stringValue(), field);
            case NewObjectInstruction create ->
                isWorkerSet(className, create.className().asInternalName())
                        ? (code, instruction) -> code.new_(ClassDesc.of("java.util.LinkedHashSet"))
                        : null;
            default -> null;
        };
    }

    private static @Nullable Change callChange(
            String className, String methodName, MethodModel method, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return switch (owner + "." + name) {
            case "java/lang/System.nanoTime", "java/lang/System.currentTimeMillis" ->
                methodName.equals("<clinit>") ? null : callHook(name, MethodTypeDesc.of(CD_long));
            case "jdk/internal/misc/VM.getNanoTimeAdjustment" ->
                (code, instruction) -> code.dup2()
                        .with(instruction)
                        .invokestatic(HOOKS, "nanoTimeAdjustment", MethodTypeDesc.of(CD_long, CD_long, CD_long));
            case "java/lang/Thread.currentThread" ->
                asksForPlatformThread(className) || asksForGroup(className, methodName)
                        ? callHook("currentThread", MethodTypeDesc.of(THREAD))
                        : null;
            case "java/lang/Thread.getThreads" ->
                (code, instruction) -> code.with(instruction)
                        .invokestatic(
                                HOOKS, "platformThreads", MethodTypeDesc.of(THREAD.arrayType(), THREAD.arrayType()));
            case "java/lang/Thread.dumpThreads" -> JdkRewriter::stacksInBubble;
            case "java/util/concurrent/locks/ReentrantLock$Sync.getExclusiveOwnerThread",
                    "java/util/concurrent/locks/ReentrantReadWriteLock$Sync.getExclusiveOwnerThread" ->
                methodName.equals("getOwner")
                        ? (code, instruction) -> code.with(instruction)
                                .invokestatic(HOOKS, "visibleOrNull", MethodTypeDesc.of(THREAD, THREAD))
                        : null;
            case "jdk/internal/misc/Unsafe.park" ->
                parksByItself(className)
                        ? callHook("park", MethodTypeDesc.of(CD_void, CD_Object, CD_boolean, CD_long))
                        : null;
            case "jdk/internal/misc/Unsafe.unpark" ->
                parksByItself(className) ? callHook("unpark", MethodTypeDesc.of(CD_void, CD_Object, CD_Object)) : null;
            case "java/lang/Runtime.availableProcessors" ->
                methodName.equals("<clinit>")
                        ? null
                        : callHook(name, MethodTypeDesc.of(CD_int, ClassDesc.of("java.lang.Runtime")));
            case "java/util/concurrent/locks/LockSupport.park", "java/util/concurrent/locks/LockSupport.parkNanos" ->
                className.equals("sun/nio/ch/Poller") ? callHook(name + "Outside", call.typeSymbol()) : null;
            case "java/util/concurrent/locks/Condition.await", "java/util/concurrent/locks/Condition.awaitNanos" ->
                className.equals("java/lang/ProcessImpl")
                        ? callHook(
                                name + "Outside",
                                call.typeSymbol()
                                        .insertParameterTypes(0, ClassDesc.of("java.util.concurrent.locks.Condition")))
                        : null;
            case "java/lang/Thread.ofVirtual" ->
                className.equals("sun/nio/ch/Poller$Pollers") ? callHook("ofVirtualOutside", call.typeSymbol()) : null;
            case "java/lang/Thread.start0" -> JdkRewriter::startStandIn;
            case "java/lang/Thread.getThreadGroup", "java/lang/Thread.getPriority", "java/lang/Thread.isDaemon" ->
                inheritsFromParent(className, signature(method))
                        ? (code, instruction) -> code.invokestatic(HOOKS, "visible", MethodTypeDesc.of(THREAD, THREAD))
                                .with(instruction)
                        : null;
            case "java/lang/Thread.threadId" ->
                className.equals("java/util/concurrent/ThreadLocalRandom")
                        ? callHook("randomStep", MethodTypeDesc.of(CD_long, THREAD))
                        : null;
            case "java/util/Random.seedUniquifier" ->
                (code, instruction) ->
                        code.with(instruction).invokestatic(HOOKS, "seed", MethodTypeDesc.of(CD_long, CD_long));
            case "java/util/concurrent/atomic/AtomicLong.getAndAdd" ->
                className.equals("java/util/SplittableRandom")
                        ? (code, instruction) ->
                                code.with(instruction).invokestatic(HOOKS, "seed", MethodTypeDesc.of(CD_long, CD_long))
                        : null;
            case "java/util/concurrent/atomic/AtomicInteger.getAndIncrement" ->
                className.equals("java/util/concurrent/Executors$DefaultThreadFactory") && methodName.equals("<init>")
                        ? (code, instruction) -> code.with(instruction)
                                .invokestatic(HOOKS, "poolNumber", MethodTypeDesc.of(CD_int, CD_int))
                        : null;
            case "java/lang/VirtualThread.compareAndSetOnWaitingList" ->
                methodName.equals("unblockVirtualThreads")
                        ? (code, instruction) -> code.invokestatic(HOOKS, "unblockerBegins", MTD_void)
                                .with(instruction)
                        : null;
            case "java/lang/VirtualThread.unblock" ->
                methodName.equals("unblockVirtualThreads")
                        ? (code, instruction) -> code.with(instruction).invokestatic(HOOKS, "unblockerEnds", MTD_void)
                        : null;
            case "java/util/HashSet.<init>" ->
                isWorkerSet(className, owner)
                        ? (code, instruction) ->
                                code.invokespecial(ClassDesc.of("java.util.LinkedHashSet"), "<init>", MTD_void)
                        : null;
            default -> null;
        };
    }

    /** {@code if (!Hooks.start(this)) start0();} */
    private static void startStandIn(CodeBuilder code, CodeElement start0) {
        Label really = code.newLabel();
        Label end = code.newLabel();
        code.dup()
                .invokestatic(HOOKS, "start", MethodTypeDesc.of(CD_boolean, THREAD))
                .ifeq(really);
        code.pop().goto_(end);
        code.labelBinding(really).with(start0).labelBinding(end);
    }

    /** {@code StackTraceElement[][] stacks = Hooks.stacks(threads); if (stacks == null) stacks = dumpThreads(threads);} */
    private static void stacksInBubble(CodeBuilder code, CodeElement dumpThreads) {
        ClassDesc stacks = ClassDesc.of("java.lang.StackTraceElement").arrayType(2);
        Label really = code.newLabel();
        Label end = code.newLabel();
        code.dup().invokestatic(HOOKS, "stacks", MethodTypeDesc.of(stacks, THREAD.arrayType()));
        code.dup().ifnull(really);
        code.swap().pop().goto_(end);
        code.labelBinding(really).pop().with(dumpThreads).labelBinding(end);
    }

    private static @Nullable Change fieldChange(String className, String methodName, FieldInstruction field) {
        if (field.opcode() == Opcode.GETFIELD
                && field.name().equalsString("waiter")
                && LISTS_WAITERS.contains(methodName)) {
            return (code, instruction) ->
                    code.with(instruction).invokestatic(HOOKS, "visibleOrNull", MethodTypeDesc.of(THREAD, THREAD));
        }
        boolean commonPool = field.opcode() == Opcode.GETSTATIC
                && field.typeSymbol().equals(POOL)
                && (field.name().equalsString("common") || field.name().equalsString("ASYNC_POOL"))
                && !methodName.equals("<clinit>");
        if (!commonPool || !asksForPlatformThread(className)) {
            return null;
        }
        return (code, instruction) ->
                code.with(instruction).invokestatic(HOOKS, "commonPool", MethodTypeDesc.of(POOL, POOL));
    }

    private static Change callHook(String hook, MethodTypeDesc type) {
        return (code, instruction) -> code.invokestatic(HOOKS, hook, type);
    }

    /** Classes that compare the current thread with one they were given, or ask whether it is a worker. */
    private static boolean asksForPlatformThread(String className) {
        return className.startsWith("java/util/concurrent/ForkJoin")
                || className.startsWith("java/util/concurrent/CountedCompleter")
                || className.startsWith("java/util/concurrent/CompletableFuture")
                || className.startsWith("java/util/concurrent/Recursive")
                || className.startsWith("java/util/concurrent/ThreadPoolExecutor")
                || className.startsWith("java/util/concurrent/ThreadPerTaskExecutor")
                || className.equals("java/util/stream/AbstractTask");
    }

    /** Where a thread asks for its own group, to list it or to found one below it. */
    private static boolean asksForGroup(String className, String methodName) {
        return className.equals("java/lang/ThreadGroup")
                || className.equals("java/util/concurrent/Executors$DefaultThreadFactory")
                || className.equals("java/lang/Thread")
                        && (methodName.equals("activeCount") || methodName.equals("enumerate"));
    }

    private static boolean parksByItself(String className) {
        return className.equals("java/util/concurrent/ForkJoinPool")
                || className.equals("java/util/concurrent/DelayScheduler");
    }

    private static boolean inheritsFromParent(String className, String signature) {
        return className.equals("java/lang/Thread")
                && signature.equals("<init>(Ljava/lang/ThreadGroup;Ljava/lang/String;ILjava/lang/Runnable;J)V");
    }

    /** The set of a pool's workers, which it interrupts one by one: the order of identity hashes would not be replayable. */
    private static boolean isWorkerSet(String className, String type) {
        return className.equals("java/util/concurrent/ThreadPoolExecutor") && type.equals("java/util/HashSet");
    }
}
