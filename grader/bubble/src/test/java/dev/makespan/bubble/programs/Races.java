package dev.makespan.bubble.programs;

import dev.makespan.bubble.Bubble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Two threads each; the racy ones give the right result under every schedule, or nearly. */
public final class Races {
    private Races() {}

    private static final class Box {
        int plain;
        volatile boolean ready;

        synchronized int get() {
            return plain;
        }

        synchronized void set(int value) {
            plain = value;
        }
    }

    private static void both(Runnable one, Runnable other) throws InterruptedException {
        var first = new Thread(one, "first");
        var second = new Thread(other, "second");
        first.start();
        second.start();
        first.join();
        second.join();
    }

    public static void writesBesideAReader() throws InterruptedException {
        var box = new Box();
        both(() -> box.plain = 1, () -> System.identityHashCode(box.plain));
    }

    public static int guardedByAMonitor() throws InterruptedException {
        var box = new Box();
        both(() -> box.set(1), box::get);
        return box.plain;
    }

    public static int publishedByAVolatile() throws InterruptedException {
        var box = new Box();
        both(
                () -> {
                    box.plain = 1;
                    box.ready = true;
                },
                () -> {
                    if (box.ready) {
                        box.plain++;
                    }
                });
        return box.plain;
    }

    /** While the second thread waits to enter, everything in memory is moved. */
    public static int movedWhileSomebodyWaits() throws InterruptedException {
        var box = new Box();
        var counting = new Thread(
                () -> {
                    synchronized (box) {
                        box.plain++;
                    }
                },
                "second");
        synchronized (box) {
            counting.start();
            Thread.yield();
            System.gc();
            box.plain++;
        }
        counting.join();
        return box.plain;
    }

    public static void copiedWhileAnotherAdds() throws InterruptedException {
        var list = new ArrayList<Integer>();
        both(() -> list.add(1), () -> List.copyOf(list));
    }

    public static void copiedByAConstructorWhileAnotherAdds() throws InterruptedException {
        var list = new ArrayList<Integer>();
        both(() -> list.add(1), () -> new ArrayDeque<>(list));
    }

    public static void copiedByAddAllWhileAnotherPuts() throws InterruptedException {
        var map = new HashMap<Integer, Integer>();
        var copy = new ConcurrentHashMap<Integer, Integer>();
        both(() -> map.put(1, 1), () -> copy.putAll(map));
    }

    public static int copiedUnderTheLock() throws InterruptedException {
        var list = new ArrayList<Integer>();
        both(
                () -> {
                    synchronized (list) {
                        list.add(1);
                    }
                },
                () -> {
                    synchronized (list) {
                        new ArrayList<>(list);
                    }
                });
        return list.size();
    }

    public static int elements() throws InterruptedException {
        int[] numbers = new int[2];
        both(() -> numbers[0] = 1, () -> numbers[1] = 1);
        return numbers[0] + numbers[1];
    }

    public static int sameElement() throws InterruptedException {
        int[] numbers = new int[2];
        both(() -> numbers[0] = 1, () -> numbers[0] = 1);
        return numbers[0];
    }

    public static int lookedAtOnceSettled() throws InterruptedException {
        var box = new Box();
        var writer = new Thread(() -> box.plain = 1, "first");
        writer.start();
        Bubble.settle();
        int seen = box.plain;
        writer.join();
        return seen;
    }

    /** Waits on the very collection it guards, through an interface. */
    public static String workersWaitOnTheirQueue() throws InterruptedException {
        Deque<String> queue = new ArrayDeque<>();
        Runnable worker = () -> {
            synchronized (queue) {
                try {
                    while (queue.isEmpty()) {
                        queue.wait();
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                queue.poll();
            }
        };
        var producer = new Thread(() -> {
            for (int i = 0; i < 2; i++) {
                synchronized (queue) {
                    queue.add("job");
                    queue.notify();
                }
            }
        });
        producer.start();
        both(worker, worker);
        producer.join();
        return queue.toString();
    }
}
