package dev.makespan.grader.running;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** A worker that is a JVM of its own. */
final class WorkerJvm implements Worker {
    private static final int MAX_STDERR_BYTES = 16 * 1024;
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Process process;
    private final TempFolder home;
    private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(64);
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final Thread stderrReader;
    private boolean ready;
    private int served;

    private WorkerJvm(Process process, TempFolder home) {
        this.process = process;
        this.home = home;
        this.stderrReader = daemon("worker stderr", this::readStderr);
        daemon("worker answers", this::readAnswers);
    }

    /**
     * Starts a JVM and comes back at once, while that JVM is still starting.
     *
     * @throws UncheckedIOException if no JVM can be started
     */
    static WorkerJvm start(WorkerCommand command) {
        TempFolder home = TempFolder.create();
        try {
            return new WorkerJvm(command.start(home.path()), home);
        } catch (IOException e) {
            home.close();
            throw new UncheckedIOException("cannot start a worker JVM: " + e.getMessage(), e);
        }
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
        return process.isAlive();
    }

    @Override
    public void ask(Message.Run request) {
        // In a thread of its own: a worker that reads nothing must not keep the grader waiting.
        Thread.ofVirtual().start(() -> {
            try {
                Wire.write(process.getOutputStream(), request);
            } catch (IOException e) {
                // The worker is gone, which the thread that reads its answers finds out as well.
            }
        });
    }

    @Override
    public Signal awaitReady(Duration deadline) {
        if (ready) {
            return new Signal.Said(new Message.Ready());
        }
        Signal first = next(deadline, deadline);
        ready = first instanceof Signal.Said(Message.Ready _);
        return first;
    }

    @Override
    public Signal next(Duration cpuLimit, Duration deadline) {
        long began = System.nanoTime();
        Duration cpuBefore = cpu();
        while (true) {
            Signal signal = poll();
            if (signal != null) {
                return signal;
            }
            if (cpu().minus(cpuBefore).compareTo(cpuLimit) > 0) {
                return new Signal.Died(new Death.Endless(cpuLimit));
            }
            if (System.nanoTime() - began > deadline.toNanos()) {
                return new Signal.Died(new Death.Silent(deadline));
            }
        }
    }

    private Signal poll() {
        try {
            return signals.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the grader was interrupted");
        }
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void readAnswers() {
        try (InputStream in = process.getInputStream()) {
            for (Message message; (message = Wire.read(in, Wire.MAX_ANSWER_BYTES)) != null; ) {
                signals.put(new Signal.Said(message));
            }
            tell(exited());
        } catch (Wire.MalformedException e) {
            tell(new Death.Nonsense(e.getMessage()));
        } catch (IOException e) {
            tell(exited());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Death death) {
        try {
            signals.put(new Signal.Died(death));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Death exited() {
        try {
            // Its output has ended, so the JVM is ending too; a JVM that has only closed its output is helped along.
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill();
                return new Death.Nonsense("nothing any more: the channel was closed");
            }
            stderrReader.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Death.Silent(Duration.ZERO);
        }
        String lastWords;
        synchronized (stderr) {
            lastWords = stderr.toString(StandardCharsets.UTF_8);
        }
        return new Death.Exited(process.exitValue(), lastWords.contains("java.lang.OutOfMemoryError"));
    }

    /** Keeps the beginning and drains the rest, so that a flood of output cannot block the worker. */
    private void readStderr() {
        var buffer = new byte[8192];
        try (InputStream in = process.getErrorStream()) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                synchronized (stderr) {
                    stderr.write(buffer, 0, Math.min(n, MAX_STDERR_BYTES - stderr.size()));
                }
            }
        } catch (IOException e) {
            // The end of the process is the end of its words.
        }
    }

    /** Ends the JVM and every process that it has started, and removes its working directory. */
    @Override
    public void close() {
        kill();
        home.close();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable body) {
        return Thread.ofPlatform().daemon().name(name).start(body);
    }
}
