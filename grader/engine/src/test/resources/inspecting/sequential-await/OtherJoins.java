package cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

class OtherJoins {
    static class Guest {
        Guest start() {
            return this;
        }

        String join() {
            return "sits down";
        }

        static Guest supplyAsync(Supplier<String> name) {
            return new Guest();
        }
    }

    void seat(List<Guest> guests, AtomicReference<String> last) {
        for (Guest guest : guests) {
            guest.start();
            last.set(guest.join());
            System.out.println(String.join(" ", last.get()));
        }
        for (int i = 0; i < 3; i++) {
            Guest.supplyAsync(() -> "Ann").join();
        }
    }

    static class Cook extends Thread {
        private volatile String burger = "none";

        @Override
        public void run() {
            burger = "cheese";
        }

        String get() {
            return burger;
        }
    }

    void watch(List<Cook> cooks) {
        for (Cook cook : cooks) {
            cook.start();
            System.out.println("so far: " + cook.get());
        }
    }

    static CompletableFuture<String> supplyAsync(Supplier<String> name) {
        return CompletableFuture.completedFuture(name.get());
    }

    void callByName() {
        for (int i = 0; i < 3; i++) {
            supplyAsync(() -> "Ann").join();
        }
    }
}
