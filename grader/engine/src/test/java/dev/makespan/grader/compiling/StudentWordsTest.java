package dev.makespan.grader.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.makespan.grader.verdict.SourceLine;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence is seen to come out of a mistake that students make. */
class StudentWordsTest {
    private static final String BEFORE = """
            package burgers;
            import java.util.*; import java.util.concurrent.*; import java.util.function.*;
            class Burgers {
                int size;
                int cook(int number) throws InterruptedException { return number; }
                int add(int number) { return number; }
                void talk() {}
            """;

    @ParameterizedTest
    @MethodSource({"exceptions", "variables", "names", "types", "classes", "flow", "punctuation"})
    void says_it_in_student_words(String mistake, String said) {
        assertThat(Submissions.errors(Submissions.of("Burgers.java", BEFORE + mistake + "\n}")))
                .first()
                .satisfies(error -> assertThat(error.message()).startsWith(said))
                .satisfies(error -> assertThat(error.at()).isEqualTo(new SourceLine("Burgers.java", lineOf(mistake))));
    }

    /** The mistake begins on line 8; one of several lines marks where its error is. */
    private static int lineOf(String mistake) {
        String before = BEFORE + mistake.substring(0, Math.max(mistake.indexOf("/*here*/"), 0));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }

    private static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments(
                        "void f() { Thread.sleep(1); }",
                        "`Thread.sleep(1)` can throw InterruptedException: catch it here, or add `throws InterruptedException`"),
                arguments(
                        "void f(ExecutorService pool) { pool.execute(() -> cook(1)); }",
                        "`cook(1)` can throw InterruptedException, and this lambda has no way to pass it on"),
                arguments(
                        "Object f() { return CompletableFuture.supplyAsync(() -> { if (size > 1) { return cook(1); } return 2; }); }",
                        "`cook(1)` can throw InterruptedException, and this lambda has no way to pass it on"),
                arguments(
                        "void f(Executor e) { e.execute(() -> new Object() { void g() { cook(1); } }); }",
                        "`cook(1)` can throw InterruptedException: catch it here"),
                arguments(
                        "Runnable r = () -> { throw new Exception(); };",
                        "This line can throw Exception, and this lambda has no way to pass it on"),
                arguments(
                        "Object f() { return List.of(1).stream().map(this::cook).toList(); }",
                        "`this::cook` can throw InterruptedException, and there is no way to pass that on here"),
                arguments(
                        "void f() { try (AutoCloseable c = null) { } }",
                        "Leaving this `try` closes `c`, and that can throw Exception"),
                arguments(
                        "void f() { try { talk(); } catch (InterruptedException e) { } }",
                        "Nothing in this `try` can throw InterruptedException"),
                arguments(
                        "void f() { try { cook(1); } catch (Exception e) { } catch (InterruptedException e) { } }",
                        "An earlier `catch` takes every InterruptedException already"),
                arguments(
                        "class Cook implements Runnable { public void run() throws Exception { } }",
                        "This method may not throw Exception"));
    }

    private static Stream<Arguments> variables() {
        return Stream.of(
                arguments(
                        "void f() { for (int i = 0; i < 3; i++) new Thread(() -> add(i)).start(); }",
                        "`i` is used in a lambda expression, so it may be given a value only once."),
                arguments(
                        "Runnable f(int n) { n++; return new Runnable() { public void run() { add(n); } }; }",
                        "`n` is used in an inner class, so it may be given a value only once."),
                arguments("void f() { int n; add(n); }", "`n` may have no value yet"),
                arguments("void f() { final int n = 1; n = 2; }", "`n` is final: it can be given a value only once."),
                arguments("final int lost;", "`lost` is final and never gets a value"),
                arguments("void f(int n) { Runnable r = () -> { int n = 1; }; }", "There already is a variable n"),
                arguments("void f() { var r = () -> 1; }", "`var` cannot tell the type of `r` here"));
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                arguments("void f() { order.cook(); }", "There is no variable `order` here: check its spelling"),
                arguments("void f() { bake(1); }", "There is no method `bake(int)` in Burgers"),
                arguments(
                        "void f(Future<String> number) { number.join(); }",
                        "There is no method `join()` on `number`, which is of type Future<String>"),
                arguments(
                        "int f(String s) { return s.len; }", "There is no field `len` on `s`, which is of type String"),
                arguments("Burger b;", "Java does not know a class `Burger`: check the spelling"),
                arguments(
                        "AtomicInteger n;",
                        "Java does not know `AtomicInteger` here: add `import java.util.concurrent.atomic.AtomicInteger;`"),
                arguments(
                        "Object o = Duration.ofSeconds(1);",
                        "Java does not know `Duration` here: add `import java.time.Duration;`"),
                arguments("org.junit.Test t;", "There is no package `org.junit` that your code could use"),
                arguments("jdk.internal.misc.Unsafe u;", "`jdk.internal.misc` is internal to the JDK"),
                arguments("Object o = StructuredTaskScope.open();", "StructuredTaskScope is a preview of a later Java"),
                arguments("Object o = \"\".value;", "`value` is private to String"),
                arguments(
                        "static void f() { talk(); }",
                        "A static method belongs to no object, so it has no method talk()"),
                arguments(
                        "static int f() { return this.size; }",
                        "A static method belongs to no object, so it has no this"));
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                arguments("int f() { return \"a\"; }", "Here is a value of type String, and int is needed."),
                arguments(
                        "int f(Future<Integer> n) { return n; }",
                        "Here is a value of type Future<Integer>, and int is needed. A future is a promise"),
                arguments(
                        "Integer f() { return CompletableFuture.supplyAsync(() -> add(1)); }",
                        "Here is a value of type CompletableFuture<U>, and Integer is needed. A future is a promise"),
                arguments(
                        "List<Integer> l = List.of(\"a\");", "Here is a value of type String, and Integer is needed."),
                arguments("String f() { return talk(); }", "`talk()` gives nothing back (it is void)"),
                arguments("Thread t = new Thread(talk());", "`talk()` gives nothing back (it is void)"),
                arguments("int f(long n) { return n; }", "A long does not always fit into int"),
                arguments("void f() { return 1; }", "This method is void, so it cannot return a value"),
                arguments("int f() { return; }", "This method must return a value"),
                arguments("Runnable r = () -> { return 1; };", "This lambda must not give a value back"),
                arguments(
                        "Supplier<Integer> s = () -> { if (size > 1) return 1; };",
                        "This lambda must give a value back on every way"),
                arguments("Object o = () -> 1;", "A lambda cannot be a value of type Object"),
                arguments("int n = add();", "The method add takes (int), and here it is given nothing."),
                arguments(
                        "Object o = new Burgers(1, 2);",
                        "The constructor Burgers takes nothing, and here it is given (int, int)."),
                arguments(
                        "Object o = CompletableFuture.supplyAsync(() -> talk());",
                        "There is no method supplyAsync that can be called with these arguments. The lambda must give a value"),
                arguments(
                        "Thread t = new Thread(() -> 1);",
                        "There is no constructor Thread that can be called with these arguments. The lambda must do something"),
                arguments(
                        "Object o = new Thread(1, 2);", "There is no constructor Thread that can be called with these"),
                arguments(
                        "void f(Thread t) { t.start().join(); }",
                        "`t.start()` gives nothing back (it is void), so `.join`"),
                arguments("void f(int n) { n.join(); }", "This is of the primitive type int"),
                arguments(
                        "boolean f(String s) { return s == 1; }",
                        "The operator '==' does not work between the types String and int."),
                arguments(
                        "boolean f(Thread t) { return !t; }",
                        "The operator '!' does not work on a value of type Thread."),
                arguments(
                        "void f() { synchronized (size) { } }",
                        "`int` is a primitive type, and an object is needed here"),
                arguments("void f() { for (int n : size) { } }", "A for-each loop goes over an array or a collection"),
                arguments("void f() { size[0] = 1; }", "Square brackets are for arrays"),
                arguments(
                        "Object o = new ExecutorService();", "ExecutorService is abstract, so `new` cannot make one"));
    }

    private static Stream<Arguments> classes() {
        return Stream.of(
                arguments(
                        "class Cook implements Runnable { }",
                        "Burgers.Cook does not have the method `run()` that Runnable asks for"),
                arguments("class Cook implements Runnable { void run() { } }", "This method must be as open as"),
                arguments(
                        "class Cook extends Thread { @Override public void run(int n) { } }", "`@Override` says that"),
                arguments("void f();", "This method has no body"),
                arguments("cook() { }", "The type is missing in front of this method's name"),
                arguments("} public class Kitchen {", "A public class must be in a file of the same name"));
    }

    private static Stream<Arguments> flow() {
        return Stream.of(
                arguments(
                        "int f() {\n try { return cook(1); } catch (InterruptedException e) { }\n/*here*/ }",
                        "This method can reach its end without"),
                arguments("void f() { while (true) { }\n/*here*/ talk(); }", "This line can never run"),
                arguments(
                        "int f(Integer n) { return switch (n) { case 1 -> 1; }; }",
                        "This `switch` does not say what to do in every case"),
                arguments(
                        "void f(List<Integer> l) { l.forEach(n -> { break; }); }",
                        "There is no loop around this line to leave or to continue: a lambda"));
    }

    private static Stream<Arguments> punctuation() {
        return Stream.of(
                arguments(
                        "void f() {\n talk()/*here*/\n talk(); }",
                        "Here, or at the end of the line before, `;` is missing."),
                arguments("void f() { if (size > 1 { } }", "Here, or at the end of the line before, `)` is missing."),
                arguments(
                        "void f() { new Thread { }; }",
                        "Here, or at the end of the line before, `(` or `[` is missing."),
                arguments("} }", "Here is code outside of any class"),
                arguments("int n = 1 + ;", "Java cannot read on from here."),
                arguments("talk();", "The type is missing in front of this method's name"),
                arguments("void f() { talk; }", "This does nothing on its own"),
                arguments("void f() { else { } }", "This `else` has no `if` before it"),
                arguments("void f() { catch (Exception e) { } }", "`try` and `catch` belong together"),
                arguments("void f() { case 1: talk(); }", "This stands outside of a `switch`"),
                arguments("String s = \"abc;", "This text has no end"),
                arguments("String s = 'abc';", "Single quotes hold exactly one character."),
                arguments("int n# = 1;", "The character '#' has no meaning here."),
                arguments("int n = 3000000000;", "This number is too large for an int"));
    }

    @Test
    void shows_a_missing_bracket_at_the_end_of_the_file() {
        assertThat(Submissions.errors(
                        Submissions.of("Burgers.java", "package burgers;\nclass Burgers { void f() {\n }\n")))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("The file ends too early"))
                .satisfies(error -> assertThat(error.at().line()).isEqualTo(3));
    }

    @Test
    void leaves_other_errors_in_javacs_words() {
        assertThat(Submissions.errors(
                        Submissions.of("Burgers.java", "package burgers; class Burgers extends String {}")))
                .extracting(CompileError::message)
                .containsExactly("Cannot inherit from final String.");
    }

    @Test
    void shows_one_error_for_one_misplaced_character() {
        assertThat(Submissions.errors(
                        Submissions.of("Burgers.java", BEFORE + "void f() { talk }\n void g() { talk() } }")))
                .extracting(error -> error.at().line())
                .containsExactly(8, 9);
    }
}
