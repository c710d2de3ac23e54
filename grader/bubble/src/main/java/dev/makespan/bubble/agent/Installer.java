package dev.makespan.bubble.agent;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.Hooks;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.jdk.JdkInternals;
import dev.makespan.bubble.jdk.Monitors;
import dev.makespan.bubble.jdk.UnsupportedJdkException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a JVM able to run bubbles. */
public final class Installer {
    private static final List<String> OPENED =
            List.of("java.lang", "java.util.concurrent", "java.util.concurrent.locks", "jdk.internal.vm");

    /** Whose clocks stay real: those who run the tests and those who time them, and what is rewritten elsewhere. */
    private static final List<String> UNTOUCHED = List.of(
            "org/junit/", "org/opentest4j/", "org/apache/maven/", "dev/makespan/", "jdk/", "sun/", "java/", "javax/");

    private static boolean installed;

    private Installer() {}

    /**
     * Opens what is needed of {@code java.base}, rewrites it, and proves on a small bubble that it works.
     *
     * @throws UnsupportedJdkException if this JDK is another one than the bubble was made for
     */
    public static synchronized void install(Instrumentation instrumentation) throws Exception {
        if (installed) {
            return;
        }
        installed = true;
        if (Runtime.version().feature() != 25) {
            throw new UnsupportedJdkException("its version is not 25", new IllegalStateException());
        }
        if (System.getProperty("jdk.trackAllThreads") == null) {
            // Abandoned virtual threads can only be collected if nobody keeps a list of them all.
            System.setProperty("jdk.trackAllThreads", "false");
        }
        open(instrumentation);
        // Initialised before the first rewritten class can call them.
        for (Class<?> needed : List.of(JdkInternals.class, Monitors.class, Hooks.class)) {
            Class.forName(needed.getName(), true, null);
        }
        // Loaded before a transformer runs: classes that are loaded while one runs are not offered to it.
        for (String name : JdkRewriter.rewrittenClasses()) {
            Class.forName(name, false, null);
        }
        rewriteJdk(instrumentation, new RewrittenJdk(agentJar()));
        // Starts the unblocker now, outside of any bubble.
        Class.forName("java.lang.VirtualThread", true, null);
        instrumentation.addTransformer(new Libraries());
        Hooks.installed();
        selfTest();
    }

    private static void open(Instrumentation instrumentation) {
        Set<Module> mine = Set.of(Installer.class.getModule());
        var opens = new java.util.HashMap<String, Set<Module>>();
        OPENED.forEach(name -> opens.put(name, mine));
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), opens, Set.of(), Map.of());
    }

    /** The jar on the boot class path that this class comes from; null if it cannot be told. */
    private static @Nullable Path agentJar() {
        URL place = Installer.class.getResource("Installer.class");
        String text = place == null ? "" : place.toString();
        if (!text.startsWith("jar:file:") || !text.contains("!")) {
            return null;
        }
        return Path.of(URI.create(text.substring("jar:".length(), text.indexOf('!'))));
    }

    private static void rewriteJdk(Instrumentation instrumentation, RewrittenJdk kept) throws Exception {
        var rewriter = new JdkRewriter();
        var failures = new ArrayList<Throwable>();
        instrumentation.addTransformer(
                new ClassFileTransformer() {
                    @Override
                    public byte @Nullable [] transform(
                            @Nullable ClassLoader loader,
                            @Nullable String name,
                            @Nullable Class<?> redefined,
                            @Nullable ProtectionDomain domain,
                            byte[] classFile) {
                        if (loader != null || name == null || !rewriter.concerns(name)) {
                            return null;
                        }
                        try {
                            byte[] known = kept.get(name);
                            if (known != null || kept.isLoaded()) {
                                return known;
                            }
                            byte[] rewritten = rewriter.rewrite(name, classFile);
                            if (rewritten != null) {
                                kept.put(name, rewritten);
                            }
                            return rewritten;
                        } catch (Throwable e) { // the JVM would swallow it
                            failures.add(new IllegalStateException("cannot rewrite " + name, e));
                            return null;
                        }
                    }
                },
                true);
        // Rewriting loads classes itself: go on until there are no new ones.
        var seen = new HashSet<Class<?>>();
        while (true) {
            var fresh = new ArrayList<Class<?>>();
            for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
                if (loaded.getClassLoader() == null
                        && !loaded.isArray()
                        && !loaded.isHidden()
                        && instrumentation.isModifiableClass(loaded)
                        && rewriter.concerns(loaded.getName().replace('.', '/'))
                        && seen.add(loaded)) {
                    fresh.add(loaded);
                }
            }
            if (fresh.isEmpty()) {
                break;
            }
            instrumentation.retransformClasses(fresh.toArray(Class<?>[]::new));
        }
        if (!failures.isEmpty()) {
            throw new UnsupportedJdkException(failures.getFirst().getMessage(), failures.getFirst());
        }
        kept.save();
    }

    /** Two threads sleep at once: one second, if time is virtual and both are in the bubble. */
    private static void selfTest() {
        Run<Boolean> run = Bubble.run(() -> {
            var sleeper = new Thread(() -> sleep(1000));
            sleeper.start();
            sleep(600);
            sleeper.join();
            return !sleeper.isAlive() && !sleeper.isVirtual();
        });
        if (!Boolean.TRUE.equals(run.value()) || !run.makespan().equals(Duration.ofSeconds(1))) {
            throw new UnsupportedJdkException(
                    "the self-test came to " + run.outcome() + " after " + run.makespan() + " instead of PT1S",
                    run.error() == null ? new IllegalStateException(run.toString()) : run.error());
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives libraries that run in bubbles the bubble's clocks: Awaitility reads them itself. */
    private static final class Libraries implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            if (loader == null || name == null || UNTOUCHED.stream().anyMatch(name::startsWith)) {
                return null;
            }
            try {
                byte[] rewritten = CodeRewriter.rewrite(classFile, CodeRewriter.Role.LIBRARY, loader);
                return rewritten == classFile ? null : rewritten;
            } catch (RuntimeException e) {
                return null; // a class that cannot be read keeps its real clocks
            }
        }
    }
}
