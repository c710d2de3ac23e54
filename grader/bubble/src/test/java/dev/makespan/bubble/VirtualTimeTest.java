package dev.makespan.bubble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of waiting takes exactly the virtual time it should: the conformance table, a test a row. */
class VirtualTimeTest {
    static List<Row> rows() {
        return Row.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesExactly(Row row) {
        check(row);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rows")
    void takesExactlyTheSameEveryTime(Row row) {
        Run<Object> first = check(row);
        for (int i = 0; i < 40; i++) {
            assertThat(check(row).trace()).isEqualTo(first.trace());
        }
    }

    private static Run<Object> check(Row row) {
        Run<Object> run = row.run();
        assertThat(run.error()).isNull();
        assertThat(run.outcome()).as("%s", run.threads()).isEqualTo(Outcome.OK);
        if (!row.result().isEmpty()) {
            assertThat(run.value()).hasToString(row.result());
        }
        assertThat(run.makespan()).isEqualTo(row.makespan());
        assertThat(run.reusable()).isTrue();
        return run;
    }
}
