package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.makespan.grader.exercise.Sources;
import dev.makespan.grader.exercise.TypeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** javac's facts and JavaParser's nodes meet by nothing but their places in the text, so those have to agree. */
class FactsJoinTest {
    private static final String TRICKY = """
            package cases;

            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;

            @SuppressWarnings("all") @Deprecated
            sealed abstract class Tricky<T extends Comparable<T>> permits Tricky.Sub {
            \tstatic final Map<String, List<int[]>> TABLE = new HashMap<>() {{ put("ä🍔\\t\\"", List.of()); }};
            \tprivate @Deprecated int count;

                record Point(int x, int y) { Point { Objects.requireNonNull(this.getClass()); } int sum() { return x() + y(); } }
                enum Op implements IntBinaryOperator {
                    PLUS("+") { @Override public int applyAsInt(int a, int b) { return Math.addExact(a, b); } },
                    MINUS("-") { @Override public int applyAsInt(int a, int b) { return Math.subtractExact(a, b); } };
                    private final String sign;
                    Op(String sign) { this.sign = sign.strip(); }
                }
                static final class Sub extends Tricky<String> {
                    Sub() { super(); hashCode(); }
                    @Override public String toString() { return super.toString() + Sub.this.count(); }
                }

                int count() { return this.count; }

                Object everything(Object o, List<? extends T> list, int... numbers) throws Exception {
                    String text = \"""
                        text \\
                        block \\" with \\t escapes\\
                        \"""
                        .formatted(count()); /* in between */ String other = "a\\tb".concat("c").trim(); o.hashCode();
                    Supplier<Supplier<int[]>> nested = () -> () -> new int[] {text.length(), (int) text.charAt(0)};
                    Function<Integer, int[]> maker = int[]::new; Supplier<List<String>> lists = ArrayList<String>::new;
                    var local = new Object() { int twice(int n) { return Math.multiplyExact(n, 2); } };
                    local.twice(((Integer) numbers.clone()[0]).intValue());
                    Tricky.<String>first(list.toString(), "x").chars().mapToObj(Integer::toString)
                            .flatMap(s ->
                                    Stream.of(s)).forEach(System.out::println);
                    return switch (o) {
                        case Point(int x, var y) when y > list.size() -> x + Op.valueOf("PLUS").applyAsInt(x, y);
                        case String s when !s.isEmpty() -> { List<String> l = lists.get(); l.add(s); yield l; }
                        case int[] array -> Arrays.stream(array).boxed().toList();
                        case null, default -> {
                            class Local<V> { V id(V v) { return v; } }
                            yield new Local<String>().id(nested.get().get().toString());
                        }
                    };
                }

                static <U> U first(U a, U b) { return ((Supplier<U>) () -> a).get(); }

                void threads() throws Exception {
                    try (var pool = Executors.newFixedThreadPool(1); AutoCloseable c = () -> count()) {
                        pool.submit((Callable<String>) () -> { return Tricky.this.toString(); }).get();
                        for (String s : List.of("a")) { synchronized (s.intern()) { s.notifyAll(); } }
                        CompletableFuture.supplyAsync(() -> 1).thenCompose(n -> CompletableFuture.completedFuture(n.toString()))
                            .thenCombine(CompletableFuture.supplyAsync(this::count), (a, b) -> a.repeat(b)).join();
                    } finally { new Thread(this::count) { @Override public void run() { super.run(); } }.start(); }
                }
            }
            """;

    static Stream<Path> cases() {
        return RulesTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javac_knows_every_node_of_the_cases(Path file) throws IOException {
        assertThat(unknown(file.getFileName().toString(), Files.readString(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void javac_knows_every_node_of_tricky_code(String lineEnd) throws Exception {
        assertThat(unknown("Tricky.java", TRICKY.replace("\n", lineEnd))).isEmpty();
    }

    @Test
    void javac_knows_every_node_among_unicode_escapes() throws Exception {
        String escaped = TRICKY.replace("\tstatic final Map", "\\u0009static \\uuu0066inal Map")
                .replace("hashCode()", "h\\u0061shCode()")
                .replace("Thread(this::count)", "\\u0054hread(this::\\u0063ount)")
                .replace("/* in between */", "/* \\u002a/ \"\\\\u0041\".isEmpty(); // \\u000a o.toString(); /* */");

        assertThat(unknown("Tricky.java", escaped)).isEmpty();
    }

    @Test
    void names_what_is_hidden_behind_unicode_escapes() throws Exception {
        String text = """
                package cases;
                class Hidden {
                    void f() throws Exception { // \\u000a Thread.sleep(1);
                    }
                }
                """;
        SourceFile file = parse("Hidden.java", text);
        MethodCallExpr sleep = file.tree().findFirst(MethodCallExpr.class).orElseThrow();

        assertThat(file.ownerOf(sleep)).isEqualTo("java.lang.Thread");
        assertThat(file.lineOf(sleep))
                .as("line in the file as it was submitted")
                .isEqualTo(3);
    }

    @Test
    void knows_owners_types_ancestors_and_exceptions() throws Exception {
        SourceFile file = parse("Tricky.java", TRICKY);

        assertThat(facts(file, "numbers.clone()")).containsExactly("Array", "int[]");
        assertThat(facts(file, "int[]::new")).containsExactly("Array", "java.util.function.Function");
        assertThat(facts(file, "pool.submit((Callable<String>) () -> {\n    return Tricky.this.toString();\n})"))
                .containsExactly("java.util.concurrent.ExecutorService", "java.util.concurrent.Future");
        assertThat(facts(file, "list.size()")).containsExactly("java.util.List", "int");
        assertThat(facts(file, "new Local<String>()")).containsExactly("cases.Tricky$1Local", "cases.Tricky$1Local");
        assertThat(facts(file, "a.repeat(b)")).containsExactly("java.lang.String", "java.lang.String");

        Node get = node(file, "pool.submit((Callable<String>) () -> {\n    return Tricky.this.toString();\n}).get()");
        assertThat(file.thrownBy(get))
                .containsExactly("java.lang.InterruptedException", "java.util.concurrent.ExecutionException");
        assertThat(file.isA("java.lang.InterruptedException", "java.lang.Exception"))
                .isTrue();

        Node sub = file.tree()
                .findFirst(TypeDeclaration.class, type -> type.getNameAsString().equals("Sub"))
                .orElseThrow();
        assertThat(file.typeOf(sub)).isEqualTo("cases.Tricky.Sub");
        assertThat(file.isA("cases.Tricky.Sub", "cases.Tricky")).isTrue();
        assertThat(file.isA("cases.Tricky", "cases.Tricky.Sub")).isFalse();
        assertThat(file.isA("cases.Tricky$1", "java.util.Map"))
                .as("by way of HashMap")
                .isTrue();
    }

    private static List<String> facts(SourceFile file, String code) {
        Node node = node(file, code);
        return List.of(String.valueOf(file.ownerOf(node)), String.valueOf(file.typeOf(node)));
    }

    private static Node node(SourceFile file, String code) {
        return file.tree()
                .findFirst(Node.class, node -> node.toString().equals(code))
                .orElseThrow();
    }

    private static SourceFile parse(String name, String text) throws Exception {
        Sources sources = Cases.sources(Map.of(name, text));
        TypeFacts facts = Cases.facts(sources);
        var escapes = new UnicodeEscapes(text);
        return new SourceFile(
                name,
                Parser.parse(escapes.decoded()),
                escapes,
                facts,
                new SubmittedCode(Cases.sources(Map.of()).exercise(), new ParsedExercises()));
    }

    /** The calls, references, lambdas, names and classes of which javac tells nothing. */
    private static List<String> unknown(String name, String text) {
        try {
            SourceFile file = parse(name, text);
            var unknown = new ArrayList<String>();
            file.tree().walk(node -> {
                boolean known = switch (node) {
                    case MethodCallExpr _, MethodReferenceExpr _, ObjectCreationExpr _ ->
                        file.ownerOf(node) != null && file.typeOf(node) != null;
                    case LambdaExpr _, NameExpr _, FieldAccessExpr _, TypeDeclaration<?> _ -> file.typeOf(node) != null;
                    default -> true;
                };
                if (!known) {
                    unknown.add(node.getBegin().orElseThrow() + " " + node);
                }
            });
            return unknown;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
