package cases;

import cases.provided.Kitchen;
import java.time.Duration;
import java.util.List;

class TillTest {
    private final Till till = new Till(new Kitchen());

    void theTotal() {
        expect("the total", till.total(List.of(210, 340))).toBe(605L);
        expect("the total of nothing", till.total(List.of())).toBe(0L);
        expect("the total of ten", till.total(List.of(7, 8))).toBe(16L);
        assertThat(till.total(List.of(4_000, 8_345))).isEqualTo(13_579);
    }

    void theDishes() {
        expect("a soup", till.serve("soup")).toBe("hot soup");
        expect("a cake", till.serve("cake")).toBe("warm cake");
        expect("nothing", till.serve("")).toBe("the till is closed");
        assertEquals(List.of("hot soup", "warm cake"), served());
        timeline.expectMakespan(Duration.ofMillis(2500));
    }
}
