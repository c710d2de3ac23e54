package dev.makespan.grader.running.child;

import dev.makespan.grader.running.protocol.Message;
import dev.makespan.grader.running.protocol.Wire;
import dev.makespan.testkit.Item;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request: loads the classes, runs the items one after the other, and tells how each of them ended. */
final class SubmissionRun {
    private final Message.Run request;
    private final ItemLaunch launch;
    private final Answers answers;

    SubmissionRun(Message.Run request, ItemLaunch launch, Answers answers) {
        this.request = request;
        this.launch = launch;
        this.answers = answers;
    }

    void run() {
        // Where the testkit looks for it.
        System.setProperty("makespan.seed", Long.toString(request.seed()));
        JvmState before = JvmState.now();
        Loaders loaders;
        List<Method> items;
        try {
            loaders = new Loaders(new ClassFiles(request.provided(), request.submitted(), request.tests()).rewritten());
            items = find(loaders.tests());
        } catch (RuntimeException | LinkageError | ClassNotFoundException e) {
            answers.send(new Message.Fault(request.nonce(), "the classes cannot be loaded: " + e));
            return;
        }
        answers.send(new Message.Planned(
                request.nonce(), items.stream().map(Method::getName).toList()));
        answers.send(new Message.Done(request.nonce(), run(items, loaders.submitted(), before)));
    }

    /** @return whether nothing is left behind; if a thread is, what remains of the items is left to another worker */
    private boolean run(List<Method> items, ClassLoader submitted, JvmState before) {
        boolean clean = true;
        for (Method item : items) {
            WorkerMain.silence();
            answers.send(new Message.Started(request.nonce(), item.getName()));
            Map<String, String> entry = launch.run(item, submitted);
            clean &= before.isAsItWas();
            before.restore();
            answers.send(new Message.Finished(request.nonce(), item.getName(), cut(entry)));
            if (before.hasMoreThreads()) {
                return false;
            }
        }
        return clean;
    }

    private List<Method> find(ClassLoader tests) throws ClassNotFoundException {
        var items = new ArrayList<Method>();
        for (Message.Method wanted : request.items()) {
            // Loads the classes in the methods' signatures, but initialises none: no code of the submission runs.
            Class<?> testClass = Class.forName(wanted.className(), false, tests);
            items.add(Arrays.stream(testClass.getDeclaredMethods())
                    .filter(method -> method.getName().equals(wanted.name()))
                    .filter(method -> method.isAnnotationPresent(Item.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no item " + wanted)));
        }
        return items;
    }

    private static Map<String, String> cut(Map<String, String> entry) {
        var cut = new LinkedHashMap<String, String>();
        entry.forEach((key, value) -> cut.put(key, Wire.cut(value)));
        return cut;
    }
}
