package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.after;
import static dev.makespan.bubble.programs.Steps.interruptMeAfter;
import static dev.makespan.bubble.programs.Steps.thrownBy;
import static dev.makespan.bubble.programs.Steps.timed;

import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Queues that block. */
public final class Queues {
    private Queues() {}

    /** Takes from an empty queue in all ways. */
    private static String taking(BlockingQueue<String> queue) throws Exception {
        String timedOut = timed(() -> queue.poll(100, TimeUnit.MILLISECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(queue::take));
        interruptMeAfter(10);
        String interruptedWithTimeout = timed(() -> thrownBy(() -> queue.poll(1, TimeUnit.HOURS)));
        after(200, () -> queue.put("a"));
        String taken = timed(queue::take);
        after(200, () -> queue.put("b"));
        String polled = timed(() -> queue.poll(1, TimeUnit.DAYS));
        return timedOut + " " + interrupted + " " + interruptedWithTimeout + " " + taken + " " + polled;
    }

    private static final String TAKING = "100:null 10:InterruptedException 10:InterruptedException 200:a 200:b";

    /** Puts into a full queue in all ways. */
    private static String putting(BlockingQueue<String> queue) throws Exception {
        String timedOut = timed(() -> queue.offer("c", 100, TimeUnit.MILLISECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(() -> queue.put("d")));
        interruptMeAfter(10);
        String interruptedWithTimeout = timed(() -> thrownBy(() -> queue.offer("e", 1, TimeUnit.HOURS)));
        after(200, queue::take);
        String put = timed(() -> {
            queue.put("f");
            return "in";
        });
        after(200, queue::take);
        String offered = timed(() -> queue.offer("g", 1, TimeUnit.DAYS));
        return timedOut + " " + interrupted + " " + interruptedWithTimeout + " " + put + " " + offered;
    }

    private static final String PUTTING = "100:false 10:InterruptedException 10:InterruptedException 200:in 200:true";

    @Takes(
            api = {
                "ArrayBlockingQueue.take()",
                "ArrayBlockingQueue.poll(long, TimeUnit)",
                "ArrayBlockingQueue.put(Object)",
                "ArrayBlockingQueue.offer(Object, long, TimeUnit)"
            },
            millis = 1040,
            result = TAKING + " " + PUTTING)
    public static String arrayBlockingQueue() throws Exception {
        var queue = new ArrayBlockingQueue<String>(1);
        String taken = taking(queue);
        queue.put("full");
        return taken + " " + putting(queue);
    }

    @Takes(
            api = {
                "LinkedBlockingQueue.take()",
                "LinkedBlockingQueue.poll(long, TimeUnit)",
                "LinkedBlockingQueue.put(Object)",
                "LinkedBlockingQueue.offer(Object, long, TimeUnit)"
            },
            millis = 1040,
            result = TAKING + " " + PUTTING)
    public static String linkedBlockingQueue() throws Exception {
        var queue = new LinkedBlockingQueue<String>(1);
        String taken = taking(queue);
        queue.put("full");
        return taken + " " + putting(queue);
    }

    @Takes(
            api = {
                "LinkedBlockingDeque.take()",
                "LinkedBlockingDeque.poll(long, TimeUnit)",
                "LinkedBlockingDeque.put(Object)",
                "LinkedBlockingDeque.offer(Object, long, TimeUnit)"
            },
            millis = 1040,
            result = TAKING + " " + PUTTING)
    public static String linkedBlockingDeque() throws Exception {
        var queue = new LinkedBlockingDeque<String>(1);
        String taken = taking(queue);
        queue.put("full");
        return taken + " " + putting(queue);
    }

    @Takes(
            api = {
                "LinkedBlockingDeque.takeFirst()",
                "LinkedBlockingDeque.takeLast()",
                "LinkedBlockingDeque.putFirst(Object)",
                "LinkedBlockingDeque.putLast(Object)",
                "LinkedBlockingDeque.pollFirst(long, TimeUnit)",
                "LinkedBlockingDeque.pollLast(long, TimeUnit)",
                "LinkedBlockingDeque.offerFirst(Object, long, TimeUnit)",
                "LinkedBlockingDeque.offerLast(Object, long, TimeUnit)"
            },
            millis = 1200,
            result = "100:null 100:null 200:a 200:b 100:false 100:false 200:in 200:in")
    public static String bothEndsOfADeque() throws Exception {
        var deque = new LinkedBlockingDeque<String>(1);
        String one = timed(() -> deque.pollFirst(100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> deque.pollLast(100, TimeUnit.MILLISECONDS));
        after(200, () -> deque.putFirst("a"));
        String two = timed(deque::takeLast);
        after(200, () -> deque.putLast("b"));
        String three = timed(deque::takeFirst);
        deque.putFirst("c");
        String four = timed(() -> deque.offerFirst("d", 100, TimeUnit.MILLISECONDS)) + " "
                + timed(() -> deque.offerLast("d", 100, TimeUnit.MILLISECONDS));
        after(200, deque::takeLast);
        String five = timed(() -> {
            deque.putFirst("e");
            return "in";
        });
        after(200, deque::takeFirst);
        String six = timed(() -> {
            deque.putLast("f");
            return "in";
        });
        return one + " " + two + " " + three + " " + four + " " + five + " " + six;
    }

    @Takes(
            api = {
                "PriorityBlockingQueue.take()",
                "PriorityBlockingQueue.poll(long, TimeUnit)",
                "PriorityBlockingQueue.offer(Object, long, TimeUnit)"
            },
            millis = 520,
            result = TAKING + " 0:true")
    public static String priorityBlockingQueue() throws Exception {
        var queue = new PriorityBlockingQueue<String>();
        return taking(queue) + " " + timed(() -> queue.offer("c", 1, TimeUnit.DAYS));
    }

    @Takes(
            api = {
                "SynchronousQueue.take()",
                "SynchronousQueue.poll(long, TimeUnit)",
                "SynchronousQueue.put(Object)",
                "SynchronousQueue.offer(Object, long, TimeUnit)",
                "SynchronousQueue.offer(Object)",
                "SynchronousQueue.poll()",
                "SynchronousQueue.drainTo(Collection)",
                "SynchronousQueue.drainTo(Collection, int)"
            },
            millis = 1040,
            result = TAKING + " " + PUTTING + " false null 0 0")
    public static String synchronousQueue() throws Exception {
        var queue = new SynchronousQueue<String>();
        return taking(queue) + " " + putting(queue) + " " + queue.offer("x") + " " + queue.poll() + " "
                + queue.drainTo(new ArrayList<>()) + " " + queue.drainTo(new ArrayList<>(), 1);
    }

    @Takes(
            api = {"SynchronousQueue.take()", "SynchronousQueue.put(Object)"},
            millis = 1040,
            result = TAKING + " " + PUTTING)
    public static String fairSynchronousQueue() throws Exception {
        var queue = new SynchronousQueue<String>(true);
        return taking(queue) + " " + putting(queue);
    }

    @Takes(
            api = {
                "LinkedTransferQueue.take()",
                "LinkedTransferQueue.poll(long, TimeUnit)",
                "LinkedTransferQueue.put(Object)",
                "LinkedTransferQueue.offer(Object, long, TimeUnit)",
                "LinkedTransferQueue.transfer(Object)",
                "LinkedTransferQueue.tryTransfer(Object, long, TimeUnit)",
                "LinkedTransferQueue.tryTransfer(Object)",
                "LinkedTransferQueue.add(Object)",
                "LinkedTransferQueue.offer(Object)",
                "LinkedTransferQueue.poll()",
                "LinkedTransferQueue.drainTo(Collection)",
                "LinkedTransferQueue.drainTo(Collection, int)"
            },
            millis = 1030,
            result = TAKING + " 100:false 10:InterruptedException 200:in 200:true false true true true c 1 1")
    public static String linkedTransferQueue() throws Exception {
        var queue = new LinkedTransferQueue<String>();
        String taken = taking(queue);
        String timedOut = timed(() -> queue.tryTransfer("a", 100, TimeUnit.MILLISECONDS));
        interruptMeAfter(10);
        String interrupted = timed(() -> thrownBy(() -> queue.transfer("a")));
        after(200, queue::take);
        String transferred = timed(() -> {
            queue.transfer("a");
            return "in";
        });
        after(200, queue::take);
        String inTime = timed(() -> queue.tryTransfer("b", 1, TimeUnit.DAYS));
        return taken + " " + timedOut + " " + interrupted + " " + transferred + " " + inTime + " "
                + queue.tryTransfer("x")
                + " " + queue.offer("c") + " " + queue.offer("d", 1, TimeUnit.DAYS) + " " + queue.add("e") + " "
                + queue.poll() + " " + queue.drainTo(new ArrayList<>(), 1) + " " + queue.drainTo(new ArrayList<>());
    }

    @Takes(millis = 1900, result = "4950")
    public static int boundedBufferBetweenTwoThreads() throws Exception {
        var queue = new ArrayBlockingQueue<Integer>(2);
        Thread producer = after(0, () -> {
            for (int i = 0; i < 100; i++) {
                queue.put(i);
                if (i % 10 == 9) {
                    Thread.sleep(190);
                }
            }
        });
        int sum = 0;
        for (int i = 0; i < 100; i++) {
            sum += queue.take();
        }
        producer.join();
        return sum;
    }
}
