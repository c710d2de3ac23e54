package cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class MakesAnotherException {
    void start(ScheduledExecutorService clock, Path menu) {
        clock.scheduleAtFixedRate( // !tick-that-throws
                () -> {
                    try {
                        System.out.println(Files.readString(menu));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                0,
                1,
                TimeUnit.MINUTES);
    }
}
