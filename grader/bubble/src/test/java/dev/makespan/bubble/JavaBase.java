package dev.makespan.bubble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running JDK's {@code java.base}, as its class files tell: which of its public methods wait, read a clock or start a
 * thread.
 *
 * <p>A public or protected method of a public type in an exported package counts as one
 *
 * <ol>
 *   <li><em>by its signature</em>, if it may throw {@code InterruptedException}, or takes a {@code TimeUnit}, or takes a
 *       {@code Duration} in {@code java.lang} or {@code java.util.concurrent};
 *   <li><em>by its code</em>, if calls lead from it to a {@linkplain #PRIMITIVES primitive}. A call is followed to the
 *       method that the class file names, or to that method's bodies in the same family of packages if it has none of its
 *       own, but only within the {@linkplain #FOLLOWED packages} whose business time and threads are: elsewhere, locks
 *       and caches lead from everything to everything.
 * </ol>
 *
 * A method is named by its type's simple name and its parameters' simple names: {@code Thread.sleep(Duration)}; a
 * constructor's name is {@code new}.
 */
final class JavaBase {
    /** What all waiting, reading of clocks and starting of threads comes down to. */
    private static final Set<String> PRIMITIVES = Set.of(
            "java/lang/Object.wait0(J)V",
            "java/lang/System.currentTimeMillis()J",
            "java/lang/System.nanoTime()J",
            "java/lang/Thread.sleepNanos0(J)V",
            "java/lang/Thread.start0()V",
            "jdk/internal/misc/Unsafe.park(ZJ)V",
            "jdk/internal/misc/VM.getNanoTimeAdjustment(J)J");

    /** Hints that locks and tables give as well, where they are contended: what calls these does not wait by that. */
    private static final Set<String> HINTS =
            Set.of("java/lang/Thread.onSpinWait()V", "java/lang/Thread.yield0()V", "java/lang/Thread.yield()V");

    /** Locks that the JDK takes within itself for a moment: to wait for one is that lock's business, not its callers'. */
    private static final Set<String> WITHIN = Set.of(
            "java/util/concurrent/ConcurrentHashMap$TreeBin.contendedLock()V",
            "java/util/concurrent/locks/ReentrantLock.lock()V");

    private static final Set<String> FOLLOWED = Set.of(
            "java/lang",
            "java/lang/ref",
            "java/time",
            "java/time/chrono",
            "java/util",
            "java/util/concurrent",
            "java/util/concurrent/atomic",
            "java/util/concurrent/locks",
            "java/util/stream",
            "jdk/internal/misc",
            "jdk/internal/vm");

    /** Where a method without a body is followed to its bodies: families that implement their own interfaces. */
    private static final List<String> FAMILIES = List.of("java/time/", "java/util/concurrent/", "java/util/stream/");

    /** Loading classes takes locks, which is no business of their callers. */
    private static final List<String> NOT_FOLLOWED =
            List.of("java/lang/ClassLoader", "java/lang/Module", "java/util/ResourceBundle", "java/util/ServiceLoader");

    private final Map<String, ClassModel> types = new TreeMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();

    /** A public method of the JDK. */
    record Api(String key, String name, boolean bySignature) {}

    private JavaBase() {
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        try (Stream<Path> files = Files.walk(base)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .map(JavaBase::parse)
                    .forEach(type -> types.put(type.thisClass().asInternalName(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaBase read() {
        return new JavaBase();
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods that wait, read a clock or start a thread, by name. */
    Map<String, Api> timely() {
        Set<String> leading = leadingToPrimitives();
        Set<String> exported = Object.class.getModule().getDescriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toSet());
        var timely = new TreeMap<String, Api>();
        for (ClassModel type : types.values()) {
            if (!isPublic(type) || !exported.contains(packageOf(nameOf(type)))) {
                continue;
            }
            for (MethodModel method : type.methods()) {
                String key = nameOf(type) + "." + signature(method);
                boolean bySignature = isTimelyBySignature(type, method);
                if (isPublic(method) && (bySignature || leading.contains(key))) {
                    var api = new Api(key, name(type, method), bySignature);
                    Api other = timely.put(api.name(), api);
                    if (other != null) {
                        throw new IllegalStateException("one name for two: " + other.key() + ", " + key);
                    }
                }
            }
        }
        return timely;
    }

    /** Whether two methods are one, seen from a caller: one overrides or implements the other. */
    boolean overrides(Api one, Api other) {
        String type = one.key().substring(0, one.key().indexOf('.'));
        String otherType = other.key().substring(0, other.key().indexOf('.'));
        return erasedName(one).equals(erasedName(other)) && supertypes(type).contains(otherType);
    }

    private static String erasedName(Api api) {
        return api.name().substring(api.name().lastIndexOf('.', api.name().indexOf('(')) + 1);
    }

    /** All supertypes of a type of the JDK, itself included, as internal names. */
    Set<String> supertypes(String type) {
        Set<String> known = supertypes.get(type);
        if (known != null) {
            return known;
        }
        var all = new HashSet<String>();
        all.add(type);
        ClassModel model = types.get(type);
        if (model != null) {
            model.superclass().ifPresent(above -> all.addAll(supertypes(above.asInternalName())));
            model.interfaces().forEach(above -> all.addAll(supertypes(above.asInternalName())));
        }
        supertypes.put(type, all);
        return all;
    }

    // ---- by signature ----

    private static boolean isTimelyBySignature(ClassModel type, MethodModel method) {
        boolean interruptible = method.findAttribute(Attributes.exceptions())
                .map(attribute -> attribute.exceptions().stream()
                        .anyMatch(thrown -> thrown.asInternalName().equals("java/lang/InterruptedException")))
                .orElse(false);
        boolean concurrent =
                packageOf(nameOf(type)).equals("java/lang") || nameOf(type).startsWith("java/util/concurrent/");
        return interruptible
                || method.methodTypeSymbol().parameterList().stream()
                        .map(ClassDesc::displayName)
                        .anyMatch(parameter ->
                                parameter.equals("TimeUnit") || concurrent && parameter.equals("Duration"));
    }

    // ---- by code ----

    private Set<String> leadingToPrimitives() {
        Map<String, Set<String>> callers = callers();
        var leading = new HashSet<>(PRIMITIVES);
        leading.addAll(HINTS);
        Deque<String> open = new ArrayDeque<>(PRIMITIVES);
        while (!open.isEmpty()) {
            for (String caller : callers.getOrDefault(open.remove(), Set.of())) {
                if (leading.add(caller) && !WITHIN.contains(caller)) {
                    open.add(caller);
                }
            }
        }
        return leading;
    }

    /** From each method to those that call it, or whose body it is. */
    private Map<String, Set<String>> callers() {
        var callers = new HashMap<String, Set<String>>();
        for (ClassModel type : types.values()) {
            if (!FOLLOWED.contains(packageOf(nameOf(type)))
                    || NOT_FOLLOWED.stream().anyMatch(nameOf(type)::startsWith)) {
                continue;
            }
            for (MethodModel method : type.methods()) {
                String key = nameOf(type) + "." + signature(method);
                if (method.code().isEmpty() || method.methodName().equalsString("<clinit>")) {
                    continue;
                }
                method.code().get().forEach(element -> {
                    if (element instanceof InvokeInstruction call) {
                        String called = resolve(
                                call.owner().asInternalName(),
                                call.name().stringValue() + call.type().stringValue());
                        if (called != null) {
                            callers.computeIfAbsent(called, k -> new TreeSet<>())
                                    .add(key);
                        }
                    }
                });
                for (String declaration : declarations(type, method)) {
                    callers.computeIfAbsent(key, k -> new TreeSet<>()).add(declaration);
                }
            }
        }
        return callers;
    }

    /** The method that a call names, looked for upwards. */
    private @Nullable String resolve(String type, String signature) {
        for (String above = type; types.containsKey(above); ) {
            ClassModel model = types.get(above);
            if (model.methods().stream().anyMatch(method -> signature(method).equals(signature))) {
                return above + "." + signature;
            }
            above = model.superclass()
                    .map(superclass -> superclass.asInternalName())
                    .orElse("");
        }
        return null;
    }

    /** The methods without a body, of the same family, that a method is a body of. */
    private List<String> declarations(ClassModel type, MethodModel body) {
        if (body.flags().has(AccessFlag.STATIC) || body.flags().has(AccessFlag.PRIVATE)) {
            return List.of();
        }
        return FAMILIES.stream()
                .filter(family -> nameOf(type).startsWith(family))
                .flatMap(family -> supertypes(nameOf(type)).stream().filter(above -> above.startsWith(family)))
                .filter(above -> types.get(above).methods().stream()
                        .anyMatch(method ->
                                method.code().isEmpty() && signature(method).equals(signature(body))))
                .map(above -> above + "." + signature(body))
                .toList();
    }

    // ---- names ----

    private static String nameOf(ClassModel type) {
        return type.thisClass().asInternalName();
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('/')));
    }

    private static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    private static String name(ClassModel type, MethodModel method) {
        String simple =
                nameOf(type).substring(nameOf(type).lastIndexOf('/') + 1).replace('$', '.');
        String name = method.methodName().equalsString("<init>")
                ? "new"
                : method.methodName().stringValue();
        return simple + "." + name
                + method.methodTypeSymbol().parameterList().stream()
                        .map(parameter -> parameter.displayName().replace('$', '.'))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isPublic(MethodModel method) {
        return (method.flags().has(AccessFlag.PUBLIC) || method.flags().has(AccessFlag.PROTECTED))
                && !method.flags().has(AccessFlag.SYNTHETIC);
    }

    /** Whether all of a nested type's surroundings are public, too, is left aside: the JDK has no such case. */
    private static boolean isPublic(ClassModel type) {
        return type.flags().has(AccessFlag.PUBLIC)
                && type.findAttribute(Attributes.innerClasses())
                        .flatMap(attribute -> attribute.classes().stream()
                                .filter(inner -> inner.innerClass().equals(type.thisClass()))
                                .findFirst())
                        .map(inner -> inner.has(AccessFlag.PUBLIC) || inner.has(AccessFlag.PROTECTED))
                        .orElse(true);
    }
}
