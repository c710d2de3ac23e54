package cases;

import cases.provided.Kitchen;

class CounterTest {
    void everyGuestGetsTheDish() throws Exception {
        try (var counter = new Counter(new Kitchen())) {
            int number = counter.takeOrder(new Counter.Order("Ann", "soup"));
            expect("what Ann picks up", counter.pickUp(number)).toBe("soup");
        }
    }
}
