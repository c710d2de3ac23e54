package cases;

import java.util.concurrent.Future;

class Restores {
    String read(Future<String> burger) {
        try {
            return burger.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            System.out.println("no burger");
        }
        return "none";
    }

    void rest() {
        try {
            Thread.sleep(100);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
