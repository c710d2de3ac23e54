package dev.makespan.grader.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makespan.grader.verdict.Kind;
import org.junit.jupiter.api.Test;

class ItemPlanTest {

    @Test
    void sortsByTaskThenAsDeclared() {
        var items = ItemPlan.of(Javac.compile("""
                package a;
                import dev.makespan.testkit.*;
                class ATest {
                    @Item(value = "Z", task = 2, points = 10, kind = Kind.ROBUSTNESS) void z() {}
                    @Item(value = "Y", task = 1, points = 20, kind = Kind.STYLE) void y() {}
                    void helper() {}
                    @Item(value = "X", task = 1, points = 30, kind = Kind.CONCURRENCY) void x(Timeline timeline) {}
                }
                """));

        assertThat(items)
                .containsExactly(
                        new PlannedItem("a.ATest", "y", "Y", 1, Kind.STYLE, 20),
                        new PlannedItem("a.ATest", "x", "X", 1, Kind.CONCURRENCY, 30),
                        new PlannedItem("a.ATest", "z", "Z", 2, Kind.ROBUSTNESS, 10));
    }

    @Test
    void wantsItems() {
        assertThatThrownBy(() -> ItemPlan.of(Javac.compile("package a; class ATest {}")))
                .hasMessageContaining("no method of the tests carries @Item");
    }

    @Test
    void wantsItemsOfDifferentNames() {
        assertThatThrownBy(() -> ItemPlan.of(Javac.compile("""
                        package a;
                        import dev.makespan.testkit.*;
                        class ATest {
                            @Item(value = "X", task = 1, points = 1, kind = Kind.STYLE) void x() {}
                            @Item(value = "Y", task = 1, points = 1, kind = Kind.STYLE) void x(Timeline timeline) {}
                        }
                        """))).hasMessageContaining("two items are named x");
    }
}
