package dev.makespan.grader.running;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Nonce;
import dev.makespan.testkit.ItemResult;
import dev.makespan.testkit.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A worker that answers from a script and not from a JVM. */
final class ScriptedWorker implements Worker {
    /** What it answers to a request: messages, and perhaps its death at the end. */
    interface Script {
        void answer(Message.Run request, Line line);
    }

    /** Where a script writes. */
    static final class Line {
        private final Deque<Signal> signals = new ArrayDeque<>();
        private final Nonce nonce;

        private Line(Nonce nonce) {
            this.nonce = nonce;
        }

        Line planned(Message.Run request) {
            return says(new Message.Planned(
                    nonce, request.items().stream().map(Message.Method::name).toList()));
        }

        Line started(String item) {
            return says(new Message.Started(nonce, item));
        }

        Line passed(String item) {
            return started(item).says(new Message.Finished(nonce, item, entry(item, ItemResult.Outcome.PASSED)));
        }

        Line done(boolean clean) {
            return says(new Message.Done(nonce, clean));
        }

        Line says(Message message) {
            signals.add(new Signal.Said(message));
            return this;
        }

        void dies(Death death) {
            signals.add(new Signal.Died(death));
        }

        Nonce nonce() {
            return nonce;
        }
    }

    static final Script HONEST = (request, line) -> {
        line.planned(request);
        request.items().forEach(item -> line.passed(item.name()));
        line.done(true);
    };

    private final Script script;
    private final @Nullable Death atBirth;
    private @Nullable Line line;
    private int served;
    private boolean closed;

    ScriptedWorker(Script script) {
        this(script, null);
    }

    private ScriptedWorker(Script script, @Nullable Death atBirth) {
        this.script = script;
        this.atBirth = atBirth;
    }

    static ScriptedWorker stillborn(Death death) {
        return new ScriptedWorker((request, line) -> {}, death);
    }

    static Map<String, String> entry(String item, ItemResult.Outcome outcome) {
        return new ItemResult(
                        "a",
                        item,
                        "forged title",
                        9,
                        Kind.STYLE,
                        999,
                        999,
                        outcome,
                        "saw",
                        "expected",
                        null,
                        "A.java",
                        3,
                        null,
                        null,
                        null,
                        null)
                .toEntry();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int served() {
        return served;
    }

    @Override
    public void servedOneMore() {
        served++;
    }

    @Override
    public boolean isAlive() {
        return !closed;
    }

    @Override
    public Signal awaitReady(Duration deadline) {
        return atBirth == null ? new Signal.Said(new Message.Ready()) : new Signal.Died(atBirth);
    }

    @Override
    public void ask(Message.Run request) {
        line = new Line(request.nonce());
        script.answer(request, line);
    }

    @Override
    public Signal next(Duration cpuLimit, Duration deadline) {
        Signal signal = line == null ? null : line.signals.poll();
        return signal == null ? new Signal.Died(new Death.Silent(deadline)) : signal;
    }

    @Override
    public void close() {
        closed = true;
    }
}
