package cases;

import java.util.concurrent.atomic.AtomicLong;

class SetsByVariable {
    private final AtomicLong cents = new AtomicLong();

    void pay(long amount) {
        long before = this.cents.get(); // !atomic-get-then-set
        System.out.println(before);
        cents.set(before + amount);
    }
}
