package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import org.jspecify.annotations.Nullable;

/** The top is the node it was, and yet the stack below it is another one. */
@Classic(
        source = "Herlihy and Shavit, The Art of Multiprocessor Programming, 10.6",
        shows = Shows.WRONG_RESULT,
        racy = Racy.NO,
        result = "1")
public final class AbaStack {
    private AbaStack() {}

    private static final class Node {
        private volatile @Nullable Node next;
    }

    private static final class WrongStack {
        private final AtomicReference<@Nullable Node> top = new AtomicReference<>();

        void push(Node node) {
            do {
                node.next = top.get();
            } while (!top.compareAndSet(node.next, node));
        }

        @Nullable
        Node pop() {
            while (true) {
                Node node = top.get();
                if (node == null || top.compareAndSet(node, node.next)) {
                    return node;
                }
            }
        }
    }

    private static final class RightStack {
        private final AtomicStampedReference<@Nullable Node> top = new AtomicStampedReference<>(null, 0);

        void push(Node node) {
            int[] stamp = new int[1];
            Node next;
            do {
                next = top.get(stamp);
                node.next = next;
            } while (!top.compareAndSet(next, node, stamp[0], stamp[0] + 1));
        }

        @Nullable
        Node pop() {
            int[] stamp = new int[1];
            while (true) {
                Node node = top.get(stamp);
                if (node == null || top.compareAndSet(node, node.next, stamp[0], stamp[0] + 1)) {
                    return node;
                }
            }
        }
    }

    public static Object wrong() throws Exception {
        WrongStack stack = new WrongStack();
        for (int i = 0; i < 3; i++) {
            stack.push(new Node());
        }
        Threads.sideBySide(stack::pop, () -> {
            Node first = stack.pop();
            stack.pop();
            stack.push(first);
        });
        int left = 0;
        while (stack.pop() != null) {
            left++;
        }
        return left;
    }

    public static Object right() throws Exception {
        RightStack stack = new RightStack();
        for (int i = 0; i < 3; i++) {
            stack.push(new Node());
        }
        Threads.sideBySide(stack::pop, () -> {
            Node first = stack.pop();
            stack.pop();
            stack.push(first);
        });
        int left = 0;
        while (stack.pop() != null) {
            left++;
        }
        return left;
    }
}
