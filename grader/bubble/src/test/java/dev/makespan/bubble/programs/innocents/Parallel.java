package dev.makespan.bubble.programs.innocents;

import dev.makespan.bubble.programs.Takes;
import dev.makespan.bubble.programs.Threads;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Work that is split: each part has data of its own, and the end of the whole orders all of it. */
public final class Parallel {
    private Parallel() {}

    /** Two threads in one array, side by side, and in no element both. */
    @Takes(millis = 0, result = "[1, 2, 1, 2, 1, 2]")
    public static String disjointElements() throws Exception {
        int[] array = new int[6];
        Threads.sideBySide(
                () -> {
                    for (int i = 0; i < 6; i += 2) {
                        array[i] = 1;
                    }
                },
                () -> {
                    for (int i = 1; i < 6; i += 2) {
                        array[i] = 2;
                    }
                });
        return Arrays.toString(array);
    }

    @Takes(millis = 0, result = "[0, 1, 4, 9]")
    public static String parallelStreamWritesDisjoint() {
        int[] squares = new int[4];
        IntStream.range(0, 4).parallel().forEach(i -> squares[i] = i * i);
        return Arrays.toString(squares);
    }

    @Takes(millis = 0, result = "{1=[b], 2=[aa, cc], 3=[ddd]}")
    public static Map<Integer, List<String>> parallelCollect() {
        return List.of("aa", "b", "cc", "ddd").parallelStream().collect(Collectors.groupingBy(String::length));
    }

    /** Containers of the program's own, which are accumulated into and merged in several threads. */
    @Takes(millis = 0, result = "120")
    public static int parallelMutableReduction() {
        return IntStream.range(0, 16)
                .parallel()
                .boxed()
                .collect(Box::new, (box, i) -> box.value += i, (box, other) -> box.value += other.value)
                .value;
    }

    @Takes(millis = 0, result = "[1, 3, 6, 10, 15, 21, 28, 36]")
    public static String parallelPrefix() {
        int[] array = {1, 2, 3, 4, 5, 6, 7, 8};
        Arrays.parallelPrefix(array, (one, other) -> one + other);
        return Arrays.toString(array);
    }

    @Takes(millis = 0, result = "[0, 2, 4, 6]")
    public static String parallelSetAll() {
        int[] array = new int[4];
        Arrays.parallelSetAll(array, i -> 2 * i);
        return Arrays.toString(array);
    }

    private static final class Fill extends RecursiveAction {
        private final int[] array;
        private final int from;
        private final int to;

        Fill(int[] array, int from, int to) {
            this.array = array;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                array[from] = from;
            } else {
                int middle = (from + to) / 2;
                invokeAll(new Fill(array, from, middle), new Fill(array, middle, to));
            }
        }
    }

    @Takes(millis = 0, result = "[0, 1, 2, 3]")
    public static String recursiveAction() {
        int[] array = new int[4];
        try (ForkJoinPool pool = new ForkJoinPool(3)) {
            pool.invoke(new Fill(array, 0, array.length));
        }
        return Arrays.toString(array);
    }

    private static final class Sum extends RecursiveTask<Box> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Box compute() {
            Box box = new Box();
            if (to - from == 1) {
                box.value = from;
                return box;
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(from, middle);
            left.fork();
            box.value = new Sum(middle, to).compute().value + left.join().value;
            return box;
        }
    }

    @Takes(millis = 0, result = "28")
    public static int recursiveTask() {
        return ForkJoinPool.commonPool().invoke(new Sum(0, 8)).value;
    }

    private static final class Count extends CountedCompleter<Void> {
        private final int depth;
        private @Nullable Count left;
        private @Nullable Count right;
        private int leaves;

        Count(@Nullable Count parent, int depth) {
            super(parent);
            this.depth = depth;
        }

        @Override
        public void compute() {
            if (depth > 0) {
                left = new Count(this, depth - 1);
                right = new Count(this, depth - 1);
                addToPendingCount(2);
                left.fork();
                right.fork();
            }
            tryComplete();
        }

        /** Runs in whichever thread completes the last child, after all of them: it may read what they wrote. */
        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            leaves = left == null ? 1 : left.leaves + right.leaves;
        }
    }

    @Takes(millis = 0, result = "4")
    public static int countedCompleter() {
        Count root = new Count(null, 2);
        root.invoke();
        return root.leaves;
    }
}
