package cases;

import java.time.Duration;

class TriesAgainAfterAPause {
    interface Supplier {
        boolean deliver(String goods);
    }

    boolean order(Supplier supplier, Duration every) throws InterruptedException {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (supplier.deliver("flour")) {
                return true;
            }
            Thread.sleep(every);
        }
        return false;
    }
}
