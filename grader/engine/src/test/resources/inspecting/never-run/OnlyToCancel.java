package cases;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

class OnlyToCancel {
    private Future<?> alarm;

    OnlyToCancel() {
        alarm = new FutureTask<Void>(() -> {}, null);
    }

    void turnOff() {
        alarm.cancel(false);
    }
}
