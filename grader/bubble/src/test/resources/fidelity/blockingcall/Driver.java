package blockingcall;

import blockingcall.provided.Answers;
import blockingcall.provided.DepotException;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** Three visitors ask at the same time; one parcel is lost. A search takes 20 to 60 milliseconds. */
public final class Driver {
    private Driver() {}

    public static Object run() throws Exception {
        Map<String, String> answers = new TreeMap<>();
        var answered = new CountDownLatch(3);
        var loop = EventLoop.start();
        var recording = new Answers() {
            @Override
            public void found(Request request, String place) {
                answers.put(request.visitor(), place);
                answered.countDown();
            }

            @Override
            public void failed(Request request, String reason) {
                answers.put(request.visitor(), reason);
                answered.countDown();
            }
        };
        try (loop;
                var tracker = new ParcelTracker(loop, Driver::locate, recording)) {
            for (String visitor : new String[] {"Ada", "Bob", "Cem"}) {
                loop.execute(() -> tracker.handle(new Request(visitor, "parcel of " + visitor)));
            }
            answered.await();
        }
        return answers + " " + loop.failures();
    }

    private static String locate(String parcel) {
        try {
            Thread.sleep(parcel.endsWith("Bob") ? 20 : 60);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (parcel.endsWith("Cem")) {
            throw new DepotException("lost");
        }
        return "shelf of the " + parcel;
    }
}
