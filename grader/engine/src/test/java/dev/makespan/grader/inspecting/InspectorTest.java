package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.makespan.grader.exercise.TypeFacts;
import dev.makespan.grader.verdict.Finding;
import dev.makespan.grader.verdict.Kind;
import dev.makespan.grader.verdict.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class InspectorTest {
    private static final Rule EVERY_CALL = rule(
            "every-call",
            (file, findings) -> file.tree()
                    .findAll(MethodCallExpr.class)
                    .forEach(call -> findings.add(Severity.ACTIONABLE, call.getName(), "call " + call, "help")));
    private static final Rule EVERY_METHOD = rule(
            "every-method",
            (file, findings) -> file.tree()
                    .findAll(MethodDeclaration.class)
                    .forEach(method -> findings.add(Severity.ESSENTIAL, method, "method " + method.getName(), "help")));

    private interface Looking {
        void look(SourceFile file, Findings findings);
    }

    private static Rule rule(String id, Looking looking) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Kind explains() {
                return Kind.ROBUSTNESS;
            }

            @Override
            public void look(SourceFile file, Findings findings) {
                looking.look(file, findings);
            }
        };
    }

    private static List<Finding> inspect(Map<String, String> files, Rule... rules) {
        return new Inspector(Duration.ofMinutes(1), List.of(rules)).inspect(Cases.sources(files), TypeFacts.NONE);
    }

    private static List<Finding> inspect(String text, Rule... rules) {
        return inspect(Map.of("A.java", text), rules);
    }

    @Test
    void sorts_by_severity_then_file_then_line() {
        var files = Map.of(
                "B.java", "class B {\n void f() {\n g(); }\n}",
                "A.java", "class A {\n void f() {\n\n g();\n\n g(); }\n}");

        assertThat(inspect(files, EVERY_CALL, EVERY_METHOD))
                .extracting(finding -> finding.rule() + " " + finding.at())
                .containsExactly(
                        "every-method A.java:2",
                        "every-method B.java:2",
                        "every-call A.java:4",
                        "every-call A.java:6",
                        "every-call B.java:3");
    }

    @Test
    void fills_the_finding_from_rule_and_place() {
        assertThat(inspect("class A { void f() { g(); } }", EVERY_CALL))
                .containsExactly(new Finding(
                        "every-call",
                        Severity.ACTIONABLE,
                        new dev.makespan.grader.verdict.SourceLine("A.java", 1),
                        "call g()",
                        "help",
                        Kind.ROBUSTNESS,
                        null,
                        new Finding.Lines(1, 1)));
    }

    @Test
    void says_a_rule_at_most_three_times_a_file_and_once_a_line() {
        String text = "class A { void f() {\n g(2); g(-2);\n g(3);\n g(4);\n g(5); } }";

        assertThat(inspect(Map.of("A.java", text, "B.java", text), EVERY_CALL))
                .extracting(finding -> finding.at() + " " + finding.message())
                .containsExactly(
                        "A.java:2 call g(2)",
                        "A.java:3 call g(3)",
                        "A.java:4 call g(4)",
                        "B.java:2 call g(2)",
                        "B.java:3 call g(3)",
                        "B.java:4 call g(4)");
    }

    @Test
    void a_rule_that_stumbles_does_not_hide_the_others() {
        Rule stumbling = rule("stumbling", (_, _) -> {
            throw new IllegalStateException("over a stone");
        });
        Rule endless = rule("endless", (_, _) -> overflow(1));

        assertThat(inspect("class A { void f() { g(); } }", stumbling, endless, EVERY_CALL))
                .extracting(Finding::rule)
                .containsExactly("every-call", Inspector.NOT_ANALYSED, Inspector.NOT_ANALYSED);
    }

    private static int overflow(int n) {
        return n == 0 ? 0 : overflow(n + 1) + 1;
    }

    @Test
    void a_rule_that_does_not_end_costs_its_submission_the_findings_only() {
        var stop = new CountDownLatch(1);
        Rule endless = rule("endless", (_, _) -> {
            while (stop.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        var inspector = new Inspector(Duration.ofMillis(100), List.of(endless));

        List<Finding> findings = inspector.inspect(Cases.sources(Map.of("A.java", "class A {}")), TypeFacts.NONE);
        stop.countDown();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Inspector.NOT_ANALYSED);
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATIVE);
            assertThat(finding.message()).contains("the source rules did not come to an end");
        });
    }

    @Test
    void tells_which_file_it_cannot_read_and_why() {
        String deep = "class A { void f() { " + "g(() -> { ".repeat(20) + "});".repeat(20) + " } }";
        var files = Map.of("A.java", deep, "B.java", "class B { void f() { g(); } }");

        assertThat(inspect(files, EVERY_CALL))
                .extracting(finding -> finding.severity() + " " + finding.at() + " " + finding.message())
                .containsExactly(
                        "ACTIONABLE B.java:1 call g()",
                        "INFORMATIVE A.java:1 Not analysed: A.java, because its lambdas and anonymous classes stand too deep in"
                                + " each other.");
    }

    @Test
    void survives_Java_that_the_parser_does_not_know() {
        String localEnum = "class A { void f() { enum Size { SMALL, LARGE } g(); } }";

        assertThat(inspect(localEnum, EVERY_CALL))
                .extracting(Finding::message)
                .containsExactly("Not analysed: A.java, because it uses Java that the source rules do not know yet.");
    }

    @Test
    void reads_Java_25() {
        String modern = """
                import module java.base;
                class A {
                    int n;
                    A() { int _ = 1; super(); }
                    Object f(Object o) { return switch (o) { case List<?> l when l.isEmpty() -> 1; default ->
                        g(); }; }
                    BiFunction<Integer, Integer, Integer> add = (var a, var b) -> a + b;
                }
                """;

        assertThat(inspect(modern, EVERY_CALL)).extracting(Finding::message).contains("call g()");
    }

    @Test
    void sees_calls_behind_unicode_escapes_at_their_own_line() {
        String hidden = "class A {\n void f() { // \\u000a g();\n }\n}";

        assertThat(inspect(hidden, EVERY_CALL))
                .extracting(finding -> finding.at().line())
                .containsExactly(2);
    }

    @Test
    void an_empty_submission_has_no_findings() {
        assertThat(inspect(Map.of(), EVERY_CALL)).isEmpty();
    }

    @Test
    void many_threads_inspect_at_the_same_time() throws Exception {
        var inspector = new Inspector(Duration.ofMinutes(1), List.of(EVERY_CALL));
        Callable<List<String>> look = () -> inspector
                .inspect(
                        Cases.sources(Map.of("A.java", "class A { void f() {\n g(\"\\u0041\");\n h(); } }")),
                        TypeFacts.NONE)
                .stream()
                .map(Finding::message)
                .toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(pool.invokeAll(java.util.Collections.nCopies(200, look)))
                    .extracting(Future::get)
                    .containsOnly(List.of("call g(\"A\")", "call h()"));
        }
    }
}
