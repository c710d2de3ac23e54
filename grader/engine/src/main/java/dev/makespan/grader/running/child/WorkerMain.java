package dev.makespan.grader.running.child;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Wire;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A worker JVM: takes requests from standard input, answers on standard output, ends when the input ends. {@code
 * System.in} is empty and {@code System.out} and {@code System.err} lead nowhere before any code of a submission is
 * loaded, so that no amount of output can fill a pipe or pass for an answer.
 */
public final class WorkerMain {
    /** The exit code of a worker whose self-test failed. */
    static final int UNFIT = 70;

    private final BlockingQueue<Message.Run> requests = new LinkedBlockingQueue<>();
    private final Answers answers;

    private WorkerMain(Answers answers) {
        this.answers = answers;
    }

    /** Started by the grader; takes no arguments. */
    public static void main(String[] args) {
        var in = new FileInputStream(FileDescriptor.in);
        var out = new FileOutputStream(FileDescriptor.out);
        silence();
        var worker = new WorkerMain(new Answers(out));
        var reader = new Thread(null, () -> worker.read(in), "requests", 0, false);
        reader.setDaemon(true);
        reader.start();
        worker.serve();
    }

    static void silence() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Ends the JVM with the input: a worker must not outlive its grader, whatever a submission is doing. */
    private void read(InputStream in) {
        try {
            for (Message message; (message = Wire.read(in, Wire.MAX_REQUEST_BYTES)) != null; ) {
                requests.add((Message.Run) message);
            }
        } catch (IOException | RuntimeException e) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private void serve() {
        var launch = new ItemLaunch();
        if (!unseen(() -> new SelfTest(launch).isPassed())) {
            Runtime.getRuntime().halt(UNFIT);
        }
        answers.send(new Message.Ready());
        while (true) {
            Message.Run request = undisturbed(requests::take);
            unseen(() -> {
                new SubmissionRun(request, launch, answers).run();
                return true;
            });
        }
    }

    /**
     * Runs it in a virtual thread, because those are on no list: a submission that interrupts every thread it can find
     * does not find this one.
     */
    private static boolean unseen(Callable<Boolean> run) {
        var task = new FutureTask<>(run);
        Thread.ofVirtual().start(task);
        return undisturbed(task::get);
    }

    private interface Wait<T> {
        T end() throws InterruptedException, ExecutionException;
    }

    /** Waits, whoever interrupts. */
    private static <T> T undisturbed(Wait<T> wait) {
        while (true) {
            try {
                return wait.end();
            } catch (InterruptedException e) {
                // Not by the grader: it has no other way to end a worker than to end its JVM.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
