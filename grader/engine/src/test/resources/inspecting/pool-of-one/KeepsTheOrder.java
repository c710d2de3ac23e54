package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class KeepsTheOrder {
    private final ExecutorService book = Executors.newSingleThreadExecutor();
    private final List<String> lines = new ArrayList<>();

    void write(String line) {
        book.execute(() -> lines.add(line));
    }

    void close() {
        book.close();
    }
}
