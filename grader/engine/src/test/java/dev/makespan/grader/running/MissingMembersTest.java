package dev.makespan.grader.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.grader.exercise.CompiledClasses;
import dev.makespan.grader.verdict.Item;
import dev.makespan.grader.verdict.Outcome;
import dev.makespan.grader.verdict.SourceLine;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissingMembersTest {
    private static final String STUB = """
            package a;
            import java.util.List;
            public class Shop {
                public static int count;
                public Shop(String name) {}
                public List<String> buy(int[] prices) { return List.of(); }
                public static Shop open() { return new Shop(""); }
                public record Bill(long total) {}
                public Bill pay() { return new Bill(0); }
            }
            """;
    private static final ExerciseClasses EXERCISE = exercise();

    private static ExerciseClasses exercise() {
        CompiledClasses all = Javac.compile(STUB, """
                package a;
                import dev.makespan.testkit.*;
                class ShopTest {
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void creates() { new Shop("x"); }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void buysThroughHelpers() { new Helper().run(); }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void opensByReference() { of(Shop::open); }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void pays() { of(() -> Shop.open().pay().total()); }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void counts() { Shop.count++; }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void buysThroughAnInterface() { start(new Buyer()); }
                    @Item(value = "", task = 1, points = 1, kind = Kind.STYLE)
                    void needsNothing() {}
                    static void start(Runnable task) { task.run(); }
                    static class Buyer implements Runnable {
                        public void run() { new Helper().use(null); }
                    }
                    static <T> T of(java.util.function.Supplier<T> supplier) { return supplier.get(); }
                    static class Helper implements Runnable {
                        public void run() { again(3); }
                        void again(int n) { if (n > 0) again(n - 1); else ((Runnable) () -> use(null)).run(); }
                        void use(Shop shop) { shop.buy(new int[0]); }
                    }
                }
                """);
        return ExerciseClasses.of(
                new CompiledClasses(Map.of()),
                Javac.some(all, name -> !name.contains("Test")),
                Javac.some(all, name -> name.contains("Test")));
    }

    @Test
    void findsNothingInTheStubItself() {
        assertThat(lost(STUB)).isEmpty();
    }

    @Test
    void findsNothingInAnAnswerThatDoesMore() {
        assertThat(lost("""
                package a;
                import java.util.List;
                public class Shop extends Base implements java.io.Closeable {
                    public static int count;
                    public Shop(String name) {}
                    public static synchronized Shop open() { return new Shop(""); }
                    public record Bill(long total) {}
                    public Bill pay() throws RuntimeException { return new Bill(0); }
                    public void close() {}
                }
                """, """
                package a;
                abstract class Base {
                    public java.util.List<String> buy(int[] prices) { return null; }
                }
                """)).isEmpty();
    }

    @Test
    void findsAMethodThatIsGoneThroughHelpersAndLambdas() {
        var lost = lost(STUB.replace("buy(", "purchase("));

        assertThat(lost).containsOnlyKeys("buysThroughHelpers", "buysThroughAnInterface");
        Item item = lost.get("buysThroughHelpers");
        assertThat(item.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(item.points()).isZero();
        assertThat(item.saw()).isEqualTo("List buy(int[]) is missing in Shop");
        assertThat(item.expected())
                .isEqualTo("public List buy(int[]), as the exercise gave it to you; the tests use it");
        assertThat(item.lookAt()).isEqualTo(new SourceLine("Shop.java", 5));
    }

    @Test
    void showsTheMethodThatIsThereInstead() {
        var lost = lost(STUB.replace("List<String> buy(int[] prices)", "List<String> buy(long[] prices, int n)"));

        assertThat(lost.get("buysThroughHelpers").how())
                .isEqualTo("what is there is List buy(long[], int), which is not the same");
        assertThat(lost.get("buysThroughHelpers").lookAt()).isEqualTo(new SourceLine("Shop.java", 6));
    }

    @Test
    void findsAConstructorThatChanged() {
        var lost = lost(STUB.replace("Shop(String name)", "Shop(int number)").replace("Shop(\"\")", "Shop(0)"));

        assertThat(lost).containsOnlyKeys("creates");
        assertThat(lost.get("creates").saw()).isEqualTo("Shop(String) is missing in Shop");
    }

    @Test
    void findsAMethodThatIsNotStaticAnyMore() {
        var lost = lost(STUB.replace("static Shop open", "Shop open"));

        assertThat(lost).containsOnlyKeys("opensByReference", "pays");
        assertThat(lost.get("pays").saw()).isEqualTo("static Shop open() in Shop is not static");
    }

    @Test
    void findsAMethodThatIsNotPublicAnyMore() {
        var lost = lost(STUB.replace("public Bill pay", "Bill pay"));

        assertThat(lost).containsOnlyKeys("pays");
        assertThat(lost.get("pays").saw()).isEqualTo("Shop.Bill pay() in Shop is not public");
    }

    @Test
    void findsAFieldThatIsGone() {
        var lost = lost(STUB.replace("int count", "int counter"));

        assertThat(lost).containsOnlyKeys("counts");
        assertThat(lost.get("counts").saw()).isEqualTo("static int count is missing in Shop");
    }

    @Test
    void findsAClassThatIsGone() {
        var lost = lost(STUB.replace("Bill", "Receipt"));

        assertThat(lost).containsOnlyKeys("pays");
        assertThat(lost.get("pays").saw()).isEqualTo("Shop.Bill pay() is missing in Shop");
    }

    @Test
    void findsAClassThatIsNotPublicAnyMore() {
        assertThat(lost(STUB.replace("public class", "class")))
                .containsOnlyKeys(
                        "creates", "buysThroughHelpers", "buysThroughAnInterface", "opensByReference", "pays", "counts")
                .allSatisfy((id, item) -> assertThat(item.saw()).isEqualTo("class Shop is not public"));
    }

    private static Map<String, Item> lost(String... answer) {
        var missing = new MissingMembers(EXERCISE, Javac.compile(answer));
        return EXERCISE.items().stream()
                .flatMap(item -> missing.lostFor(item).stream())
                .collect(Collectors.toMap(Item::id, item -> item));
    }
}
