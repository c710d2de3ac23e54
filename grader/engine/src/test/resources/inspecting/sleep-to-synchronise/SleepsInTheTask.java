package cases;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SleepsInTheTask {
    private final List<String> said = new CopyOnWriteArrayList<>();

    List<String> later(String words) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(1000);
                said.add(words);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return said;
    }
}
