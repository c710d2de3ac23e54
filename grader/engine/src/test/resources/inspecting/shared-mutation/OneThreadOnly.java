package cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class OneThreadOnly implements AutoCloseable {
    private final ExecutorService desk = Executors.newSingleThreadExecutor();
    private final ExecutorService till = Executors.newFixedThreadPool(1);
    private final List<String> bills = new ArrayList<>();
    private final Executor other;
    private int cents;

    OneThreadOnly(Executor other) {
        this.other = other;
    }

    void pay(List<String> guests) {
        for (String guest : guests) {
            desk.execute(() -> bills.add(guest));
            till.execute(() -> cents += 5);
            other.execute(() -> System.out.println(guest));
        }
    }

    @Override
    public void close() {
        desk.close();
        till.close();
    }
}
