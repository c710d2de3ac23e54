package dev.makespan.bubble.agent;

import dev.makespan.bubble.AccessHooks;
import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.CodeRewriter;
import dev.makespan.bubble.Hooks;
import dev.makespan.bubble.Run;
import dev.makespan.bubble.jdk.Abandoned;
import dev.makespan.bubble.jdk.JdkInternals;
import dev.makespan.bubble.jdk.Monitors;
import dev.makespan.bubble.jdk.UnsupportedJdkException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.URI;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Makes a JVM able to run bubbles.
 *
 * <p>Every JVM with the agent pays for this before its {@code main}. What is written here as a plain loop, a named class
 * or a call of {@code concat} would be some milliseconds slower as a stream, a lambda or {@code +}: each of those has the
 * JVM generate classes. Where the rewritten JDK is at hand, nothing of the class-file API is used.
 */
public final class Installer {
    private static final String[] OPENED = {
        "java.lang", "java.util.concurrent", "java.util.concurrent.locks", "jdk.internal.vm"
    };

    /** Whose clocks stay real: those who run the tests and those who time them, and what is rewritten elsewhere. */
    private static final String[] UNTOUCHED = {
        "org/junit/", "org/opentest4j/", "org/apache/maven/", "dev/makespan/", "jdk/", "sun/", "java/", "javax/"
    };

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
        for (Class<?> needed :
                new Class<?>[] {JdkInternals.class, Monitors.class, Abandoned.class, Hooks.class, AccessHooks.class}) {
            Class.forName(needed.getName(), true, null);
        }
        refuseLateComing();
        rewriteJdk(instrumentation);
        // Starts the unblocker now, outside of any bubble.
        Class.forName("java.lang.VirtualThread", true, null);
        instrumentation.addTransformer(new Libraries());
        Hooks.installed();
        selfTest();
    }

    private static void open(Instrumentation instrumentation) {
        Set<Module> mine = Set.of(Installer.class.getModule());
        var opens = new HashMap<String, Set<Module>>();
        for (String name : OPENED) {
            opens.put(name, mine);
        }
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), opens, Set.of(), Map.of());
    }

    /** The unblocker's one method never returns: once it runs, it is too late to rewrite it, and wake-ups would be lost. */
    private static void refuseLateComing() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        var threads = new Thread[2 * root.activeCount() + 16];
        int count = root.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().equals("VirtualThread-unblocker")) {
                throw new IllegalStateException("the agent came after the first use of a virtual thread; start the JVM"
                        + " with -javaagent, or call SelfAttach.attach() before anything else");
            }
        }
    }

    /** The jar on the boot class path that this class comes from; null if it cannot be told. */
    private static @Nullable File agentJar() {
        URL place = Installer.class.getResource("Installer.class");
        String text = place == null ? "" : place.toString();
        if (!text.startsWith("jar:file:") || !text.contains("!")) {
            return null;
        }
        return new File(URI.create(text.substring("jar:".length(), text.indexOf('!'))));
    }

    private static void rewriteJdk(Instrumentation instrumentation) throws Exception {
        File jar = agentJar();
        var rewritten = new RewrittenJdk(jar, "");
        if (!rewritten.load()) {
            rewriteAll(rewritten);
            rewritten.save();
        }
        // Stays: another agent may have these classes transformed once more, which begins with the original ones.
        var transformer = new RewrittenClasses(rewritten);
        instrumentation.addTransformer(transformer, true);
        var loadedBefore = new ArrayList<Class<?>>();
        for (String name : rewritten.names()) {
            // All are loaded now: those that are loaded while some transformer runs would not be offered to this one.
            Class<?> loaded = Class.forName(name.replace('/', '.'), false, null);
            if (!transformer.hasTransformed(name)) {
                loadedBefore.add(loaded);
            }
        }
        try {
            instrumentation.retransformClasses(loadedBefore.toArray(new Class<?>[0]));
        } catch (LinkageError | UnsupportedOperationException | UnmodifiableClassException e) {
            throw new UnsupportedJdkException("it does not take its rewritten classes: ".concat(e.toString()), e);
        }
        AccessHooks.onFirstCheck(new SeenJdk(instrumentation, rewritten, jar));
    }

    private static void rewriteAll(RewrittenJdk rewritten) throws IOException {
        var rewriter = new JdkRewriter();
        for (String className : JdkRewriter.rewrittenClasses()) {
            String name = className.replace('.', '/');
            try (InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
                byte[] changed = in == null ? null : rewriter.rewrite(name, in.readAllBytes());
                if (changed == null) {
                    throw new IllegalStateException("nothing to rewrite in " + className);
                }
                rewritten.put(name, changed);
            } catch (RuntimeException e) {
                throw new UnsupportedJdkException("cannot rewrite " + className + ": " + e.getMessage(), e);
            }
        }
    }

    private static void selfTest() {
        Run<Boolean> run = Bubble.run(new SelfTest());
        if (!Boolean.TRUE.equals(run.value()) || run.makespan().toMillis() != 1000) {
            throw new UnsupportedJdkException(
                    "the self-test came to " + run.outcome() + " after " + run.makespan() + " instead of PT1S",
                    run.error() == null ? new IllegalStateException(run.toString()) : run.error());
        }
    }

    /** Two threads sleep at once: one second, if time is virtual and both are in the bubble. */
    private static final class SelfTest implements Callable<Boolean>, Runnable {
        @Override
        public Boolean call() throws InterruptedException {
            var sleeper = new Thread(this);
            sleeper.start();
            Thread.sleep(600);
            sleeper.join();
            return !sleeper.isAlive() && !sleeper.isVirtual();
        }

        @Override
        public void run() {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Hands the JVM the rewritten classes of the JDK. */
    private static final class RewrittenClasses implements ClassFileTransformer {
        private final RewrittenJdk rewritten;
        private final Set<String> transformed = Collections.synchronizedSet(new HashSet<>());

        RewrittenClasses(RewrittenJdk rewritten) {
            this.rewritten = rewritten;
        }

        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            byte[] known = loader != null || name == null ? null : rewritten.get(name);
            if (known != null) {
                transformed.add(name);
            }
            return known;
        }

        boolean hasTransformed(String name) {
            return transformed.contains(name);
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
            if (loader == null || name == null || isUntouched(name)) {
                return null;
            }
            try {
                byte[] rewritten = CodeRewriter.rewrite(classFile, CodeRewriter.Role.LIBRARY, loader);
                return rewritten == classFile ? null : rewritten;
            } catch (RuntimeException e) {
                return null; // a class that cannot be read keeps its real clocks
            }
        }

        private static boolean isUntouched(String name) {
            for (String prefix : UNTOUCHED) {
                if (name.startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        }
    }
}
