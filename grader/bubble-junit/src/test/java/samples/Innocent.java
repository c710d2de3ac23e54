package samples;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Uses all that a class may use and keep nothing: enums, switches, lambdas, records, text, constants. */
public final class Innocent implements Callable<Object> {
    private static final long PAUSE = 10;
    private static final Integer TIMES = 3;

    private final List<String> journal = new ArrayList<>();
    private int sum;

    enum Direction {
        UP(1) {
            @Override
            String sign() {
                return "+";
            }
        },
        DOWN(-1) {
            @Override
            String sign() {
                return "-";
            }
        };

        private final int step;

        Direction(int step) {
            this.step = step;
        }

        abstract String sign();
    }

    record Move(Direction direction, TimeUnit unit) {}

    @Override
    public Object call() throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            var moves = new ArrayList<Future<?>>();
            for (Direction direction : Direction.values()) {
                moves.add(pool.submit(() -> walk(new Move(direction, TimeUnit.MILLISECONDS))));
            }
            for (Future<?> move : moves) {
                move.get();
            }
        }
        return sum + " " + journal;
    }

    private void walk(Move move) {
        assert move.direction() != null;
        for (int i = 0; i < TIMES; i++) {
            sum += move.direction().step;
            synchronized (journal) {
                journal.add(move.direction().sign() + letter(move.unit()) + i);
            }
            pause(move.unit());
        }
    }

    private static void pause(TimeUnit unit) {
        try {
            unit.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static char letter(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> 's';
            case MILLISECONDS -> 'm';
            default -> '?';
        };
    }
}
