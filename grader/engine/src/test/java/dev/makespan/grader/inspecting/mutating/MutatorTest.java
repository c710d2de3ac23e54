package dev.makespan.grader.inspecting.mutating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class MutatorTest {
    private static final Mutator MUTATOR = new Mutator();

    /** A method body, as part of a class with whatever such a body needs. */
    private static String inAClass(String members) {
        return """
                package sample;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                import java.util.concurrent.locks.*;
                class Sample {
                %s
                }
                """.formatted(members);
    }

    private static List<Mutant> mutantsOf(String operator, String members) {
        return MUTATOR.mutantsOf("Sample.java", inAClass(members)).stream()
                .filter(mutant -> mutant.operator().equals(operator))
                .toList();
    }

    /** The lines between the class's braces in which the only mutant of this operator differs. */
    private static String mutated(String operator, String members) {
        List<Mutant> mutants = mutantsOf(operator, members);
        assertThat(mutants).as(operator + " in " + members).hasSize(1);
        Mutant mutant = mutants.getFirst();
        assertThat(compiles(mutant.text())).as("compiles: %s", mutant.text()).isTrue();
        return mutant.text()
                .substring(
                        mutant.text().indexOf("class Sample {") + 15,
                        mutant.text().length() - 3);
    }

    private static boolean compiles(String text) {
        var file = new SimpleJavaFileObject(URI.create("string:///sample/Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        var errors = new DiagnosticCollector<JavaFileObject>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null, null, errors, List.of("-proc:none", "-XDshould-stop.ifNoError=FLOW"), null, List.of(file))
                .call();
        return errors.getDiagnostics().stream().noneMatch(error -> error.getKind() == Diagnostic.Kind.ERROR);
    }

    @Test
    void everyOperatorHasItsCaseHere() throws IOException {
        String thisTest;
        try (InputStream in = MutatorTest.class.getResourceAsStream("MutatorTest.class")) {
            thisTest = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        Set<String> without = new TreeSet<>(MUTATOR.operators());
        without.removeIf(thisTest::contains);
        assertThat(without).isEmpty();
        assertThat(MUTATOR.operators()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void monitors() {
        assertThat(mutated("drop-synchronized", "synchronized void f() {}")).isEqualTo(" void f() {}");
        assertThat(mutated("drop-synchronized", "void f() { synchronized (this) { f(); } }"))
                .isEqualTo("void f() { { f(); } }");
        assertThat(mutated("drop-volatile", "private volatile int last;")).isEqualTo("private  int last;");
        assertThat(mutated("while-to-if", "void f() throws Exception { while (hashCode() > 0) { wait(); } }"))
                .contains("{ if (hashCode() > 0) { wait(); } }");
        assertThat(mutated("notify-one", "void f() { notifyAll(); }")).isEqualTo("void f() { notify(); }");
        assertThat(mutated("notify-one", "void f(Condition c) { c.signalAll(); }"))
                .contains("c.signal();");
        assertThat(mutated("drop-notify", "void f(CountDownLatch l) { l.countDown(); }"))
                .isEqualTo("void f(CountDownLatch l) { if (Thread.currentThread() == null) l.countDown(); }");
    }

    @Test
    void waits() {
        assertThat(mutated("drop-wait", "void f(Thread t) throws Exception { t.join(); }"))
                .contains("if (Thread.currentThread() == null) t.join();");
        assertThat(mutated(
                        "drop-wait",
                        "void f(List<CompletableFuture<String>> all) { all.forEach(CompletableFuture::join); }"))
                .contains("if (Thread.currentThread() == null) all.forEach(");
        assertThat(mutantsOf("drop-wait", "String f(Future<String> s) throws Exception { return s.get(); }"))
                .as("a value that is used cannot be left out")
                .isEmpty();
    }

    @Test
    void starts() {
        assertThat(mutated("run-for-start", "void f(Thread t) { t.start(); }"))
                .isEqualTo("void f(Thread t) { t.run(); }");
        assertThat(mutated("run-for-start", "void f() { Thread.startVirtualThread(() -> f()); }"))
                .contains("((Runnable) (() -> f())).run();");
        assertThat(mutated("run-for-start", "Executor e = Thread::startVirtualThread;"))
                .contains("Runnable::run");
        assertThat(mutated("await-at-once", "void f(Thread t) { t.start(); }"))
                .contains("{ t.start(); try { t.join(); } catch (Exception mutant2) { } }");
        assertThat(mutated("await-at-once", "Future<String> f(ExecutorService e) { return e.submit(() -> \"x\"); }"))
                .contains("java.util.stream.Stream.of(e.submit(() -> \"x\")).peek(mutant1 -> ");
        assertThat(mutated("await-at-once", "void f(List<Thread> all) { all.forEach(Thread::start); }"))
                .contains("mutant1 -> { mutant1.start(); ");
        assertThat(
                        mutated(
                                "lazy-stream",
                                "List<String> f(List<String> l) { return l.stream().map(s -> s).toList().stream().map(s -> s).toList(); }"))
                .contains("l.stream().map(s -> s).map(s -> s).toList()");
    }

    @Test
    void sizes() {
        assertThat(mutated("pool-of-one", "ExecutorService e = Executors.newFixedThreadPool(8);"))
                .contains("e = java.util.concurrent.Executors.newSingleThreadExecutor();");
        assertThat(mutated("pool-of-one", "Semaphore s = new Semaphore(8, true);"))
                .contains("new Semaphore(1, true)");
        assertThat(mutantsOf("pool-of-one", "Semaphore s = new Semaphore(1);")).isEmpty();
        assertThat(mutated("unbounded", "ExecutorService e = Executors.newFixedThreadPool(8);"))
                .contains("newCachedThreadPool()");
        assertThat(mutated("unbounded", "BlockingQueue<String> q = new ArrayBlockingQueue<>(8);"))
                .contains("new java.util.concurrent.LinkedBlockingQueue<>()");
    }

    @Test
    void atomics() {
        assertThat(mutated(
                        "atomic-to-plain",
                        "AtomicInteger a = new AtomicInteger(); int f() { return a.incrementAndGet(); }"))
                .contains("a.get()", "mutant1 + 1", "a.set(mutant1)");
        assertThat(mutated(
                        "atomic-to-plain", "AtomicLong a = new AtomicLong(); long f() { return a.getAndDecrement(); }"))
                .contains("a.set(mutant1 - 1)");
        assertThat(mutated(
                        "atomic-to-plain",
                        "Map<String, String> m; String f(String k) { return m.computeIfAbsent(k, x -> x + x); }"))
                .contains("m.containsKey(k) ? m.get(k)");
        assertThat(mutated("plain-collection", "Map<String, String> m = new ConcurrentHashMap<>();"))
                .contains("new java.util.HashMap<>()");
        assertThat(mutated("plain-collection", "List<String> l = Collections.synchronizedList(new ArrayList<>());"))
                .contains("l = new ArrayList<>();");
    }

    @Test
    void cleaningUp() {
        assertThat(mutated("drop-finally", "int f() { try { return 1; } finally { hashCode(); } }"))
                .contains("finally { if (Thread.currentThread() == null) { hashCode(); } }");
        assertThat(mutated("drop-interrupt-restore", "void f() { Thread.currentThread().interrupt(); }"))
                .contains("if (Thread.currentThread() == null) Thread");
        assertThat(mutantsOf("drop-shutdown", "void f() { Thread.currentThread().interrupt(); }"))
                .isEmpty();
        assertThat(mutated("drop-shutdown", "void f(ExecutorService e) { e.shutdown(); }"))
                .contains("if (Thread.currentThread() == null) e.shutdown();");
        assertThat(mutated(
                        "drop-shutdown",
                        "void f() { try (var e = Executors.newCachedThreadPool()) { e.hashCode(); } }"))
                .isEqualTo("void f() { { var e = Executors.newCachedThreadPool(); { e.hashCode(); } } }");
    }

    @Test
    void locks() {
        assertThat(mutated(
                        "drop-lock", "Lock l, m; void f() { l.lock(); try { m.unlock(); } finally { l.unlock(); } }"))
                .contains(
                        "if (Thread.currentThread() == null) l.lock();",
                        "{ m.unlock(); }",
                        "if (Thread.currentThread() == null) l.unlock();");
        assertThat(mutated(
                        "swap-lock-order", "Object a, b; void f() { synchronized (a) { synchronized (b) { f(); } } }"))
                .contains("synchronized (b) { synchronized (a) {");
        assertThat(mutated("swap-lock-order", "Lock a, b; void f() { a.lock(); b.lock(); }"))
                .contains("b.lock(); a.lock();");
        assertThat(mutated(
                        "swap-lock-order",
                        "void f(int a, int b) { int first = a < b ? a : b; int second = a < b ? b : a; }"))
                .contains("int first = a; int second = b;");
        assertThat(mutated("negate-try", "boolean f(Lock l) { if (l.tryLock()) { return true; } return false; }"))
                .contains("if (!l.tryLock())");
    }

    @Test
    void aNameOutlivesOtherLines() {
        String method = "void f(Thread t) { t.start(); }";
        List<String> before = names(method + "\n" + method);
        assertThat(before)
                .contains(
                        "run-for-start: void f(Thread t) { t.start(); }",
                        "run-for-start #2: void f(Thread t) { t.start(); }");
        assertThat(names("int more;\n\n" + method + "\n  " + method)).isEqualTo(before);
    }

    private static List<String> names(String members) {
        return MUTATOR.mutantsOf("Sample.java", inAClass(members)).stream()
                .map(Mutant::name)
                .toList();
    }
}
