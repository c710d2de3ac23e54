package cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ThrowsOneCallAway {
    private final Path menu = Path.of("menu");

    void start(ScheduledExecutorService clock) {
        clock.scheduleWithFixedDelay(this::print, 0, 1, TimeUnit.MINUTES); // !tick-that-throws
    }

    private void print() {
        System.out.println("today:");
        System.out.println(read());
    }

    private String read() {
        try {
            return Files.readString(menu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
