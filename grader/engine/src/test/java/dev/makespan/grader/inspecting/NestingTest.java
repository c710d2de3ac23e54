package dev.makespan.grader.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            g(() -> {                                    | });
            new R() { void f() {                         | } }.f();
            new R<Map<A, List<B>>>(1) { void f() {       | } }.f();
            new a.b.R[] { () -> {                        | } }.clone();
            g(new R() { void f() {                       | } });
            g(switch (x) { case 1:                       | yield 1; default: yield 2; });
            g(new Object[] { () -> {                     | } });
            a.b(x -> {                                   | }).c();
            a[switch (x) { default -> {                  | yield 1; } }]++;
            """)
    void stops_before_code_in_expressions_twelve_levels_deep(String open, String close) {
        assertThat(Nesting.tooMuchIn(nested(open, 6, close))).isEmpty();
        assertThat(Nesting.tooMuchIn(nested(open, 13, close)))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("lambdas and anonymous classes stand too deep"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            if (x) {                       | }
            while (new A().b()) {          | }
            { int[] a = new int[3];        | }
            class A { void f() {           | } }
            try { A a = new A();           | } finally { }
            switch (x) { case 1 -> {       | } }
            Runnable r = () -> {           | };
            """)
    void lets_pass_what_nests_without_harm(String open, String close) {
        assertThat(Nesting.tooMuchIn(nested(open, 40, close))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            g(    | )
            (     | )
            {     | }
            a[    | ]
            """)
    void stops_at_two_hundred_brackets(String open, String close) {
        assertThat(Nesting.tooMuchIn(nested(open, 150, close))).isEmpty();
        assertThat(Nesting.tooMuchIn(nested(open, 201, close)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("brackets are more than 200 levels deep"));
    }

    @Test
    void stops_at_the_size() {
        assertThat(Nesting.tooMuchIn("class A { } ".repeat(20_000))).isEmpty();
        assertThat(Nesting.tooMuchIn(" ".repeat((256 << 10) + 1)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("longer than 262144 characters"));
    }

    @Test
    void stops_at_many_nests_of_which_each_would_pass() {
        String nest = "g(() -> { ".repeat(11) + "h();" + " });".repeat(11);

        assertThat(Nesting.tooMuchIn(nested("", 1, "") + nest)).isEmpty();
        assertThat(Nesting.tooMuchIn(nest.repeat(200))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// g(() -> {\n",
                "/* g(() -> { */",
                "/// {@code (\r",
                "\"g(() -> {\" +",
                "\"\\\\\" + \"\\\"(((\" +",
                "'(' + '\\'' + '{' +",
                "\"\"\"\n ((({{{ \" \\\"\"\" ( \"\" \"\"\" +",
            })
    void brackets_in_comments_and_texts_do_not_count(String code) {
        assertThat(Nesting.tooMuchIn(code.repeat(300))).isEmpty();
        assertThat(Nesting.tooMuchIn(code + "(".repeat(300))).isPresent();
    }

    private static String nested(String open, int depth, String close) {
        return "class A { void f() { " + open.repeat(depth) + " h(); " + close.repeat(depth) + " } }";
    }
}
