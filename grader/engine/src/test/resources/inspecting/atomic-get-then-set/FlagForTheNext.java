package cases;

import java.util.concurrent.atomic.AtomicBoolean;

class FlagForTheNext {
    private final AtomicBoolean failed = new AtomicBoolean();

    String cook(String order) {
        if (failed.get()) {
            return "";
        }
        try {
            return order.substring(1);
        } catch (RuntimeException e) {
            failed.set(true);
            throw e;
        }
    }
}
