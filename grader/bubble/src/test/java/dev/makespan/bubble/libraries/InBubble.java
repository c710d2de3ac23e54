package dev.makespan.bubble.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makespan.bubble.Bubble;
import dev.makespan.bubble.Outcome;
import dev.makespan.bubble.Run;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Runs a piece of code in a bubble and expects it to end well. */
final class InBubble {
    private InBubble() {}

    /** How long the code took, in virtual time. */
    static Duration makespan(Code code) {
        return run(code).makespan();
    }

    static Run<Object> run(Code code) {
        Callable<Object> body = () -> {
            code.run();
            return "";
        };
        Run<Object> run = Bubble.run(body);
        if (run.error() instanceof AssertionError failed) {
            throw failed;
        }
        assertThat(run.error()).isNull();
        assertThat(run.outcome()).isEqualTo(Outcome.OK);
        assertThat(run.uncaught()).isEmpty();
        assertThat(run.reusable()).isTrue();
        return run;
    }

    interface Code {
        void run() throws Exception;
    }
}
