package dev.makespan.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {
    @Test
    void aNumberedListUnderEachTask() {
        Hints hints = Hints.of("""
                # Hints

                1. this belongs to no task

                ## Task 1

                Words before the list are no hint.

                1. Vague.
                2. Less vague,
                   on two lines:

                   ```java
                   orders.forEach(this::place);
                   ```
                3) Concrete.

                ## Task 2: the talk
                1. Listen.

                ## Further reading
                1. A book.
                """);
        assertThat(hints.byTask().keySet()).containsExactly(1, 2);
        assertThat(hints.byTask().get(1))
                .containsExactly(
                        "Vague.",
                        "Less vague,\non two lines:\n\n```java\norders.forEach(this::place);\n```",
                        "Concrete.");
        assertThat(hints.byTask().get(2)).isEqualTo(List.of("Listen."));
    }

    @Test
    void noTasksNoHints() {
        assertThat(Hints.of("# Hints\n\nNone yet.\n").byTask()).isEmpty();
    }
}
