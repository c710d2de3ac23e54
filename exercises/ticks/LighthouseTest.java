package ticks;

import static dev.makespan.testkit.Expect.expect;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ticks.provided.Lamp;
import ticks.provided.LampException;
import ticks.provided.LogBook;

@Exercise("Every second, on the second")
class LighthouseTest {

    @Item(
            value = "Five flashes in five seconds, and start() returns at once",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    void fiveFlashes(Timeline timeline) throws Exception {
        var house = house(timeline, number -> sleep(Duration.ofMillis(137)));

        house.start(Duration.ofSeconds(1), Duration.ofSeconds(5));
        var returned = timeline.now();
        Thread.sleep(Duration.ofMinutes(1));

        expect("when start() returned", returned)
                .because("start() let its caller wait for flashes")
                .toBe(Duration.ZERO);
        expect("the numbers of the flashes", numbers(timeline))
                .because("there is one for 0 s, 1 s, 2 s, 3 s and 4 s; 5 s is not less than 5 s")
                .toBe(List.of("0", "1", "2", "3", "4"));
    }

    @Item(
            value = "The watch ends with its last flash, and so do your threads",
            task = 1,
            points = 10,
            kind = Kind.CORRECTNESS)
    void endsWithTheLastFlash(Timeline timeline) throws Exception {
        var house = house(timeline, number -> sleep(Duration.ofMillis(137)));

        house.start(Duration.ofSeconds(1), Duration.ofMillis(3500));
        house.awaitEnd();

        expect("when awaitEnd() returned", timeline.now())
                .because("the last flash, number 3, begins after 3 s and takes 137 ms")
                .toBe(Duration.ofMillis(3137));
        timeline.expectNoThreadLeft();
        house.awaitEnd();
        expect("when awaitEnd() returned, called a second time", timeline.now()).toBe(Duration.ofMillis(3137));
    }

    @Item(value = "A hundred flashes later there is no drift", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void noDrift(Timeline timeline) throws Exception {
        var house = house(timeline, number -> sleep(Duration.ofMillis(137 + 7 * (number % 3))));

        house.start(Duration.ofSeconds(1), Duration.ofSeconds(100));
        Thread.sleep(Duration.ofMinutes(5));

        expectOnTime(IntStream.range(0, 100).boxed().toList(), Duration.ofSeconds(1), timeline);
    }

    @Item(
            value = "Missed flashes are left out, and the next one is on time",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void missedFlashesAreLeftOut(Timeline timeline) throws Exception {
        var house = house(
                timeline,
                number -> sleep(
                        switch (number) {
                            case 2 -> Duration.ofMillis(3300);
                            case 7 -> Duration.ofMillis(1001);
                            case 11 -> Duration.ofMillis(9500);
                            default -> Duration.ofMillis(137);
                        }));

        house.start(Duration.ofSeconds(1), Duration.ofSeconds(14));
        house.awaitEnd();

        expect("when awaitEnd() returned", timeline.now())
                .because("flash 11 takes until 20.5 s, and the last flashes of the watch are missed meanwhile")
                .toBe(Duration.ofMillis(20_500));
        Thread.sleep(Duration.ofMinutes(1));
        timeline.expectOverlapAtMost("flash", 1);
        expectOnTime(List.of(0, 1, 2, 6, 7, 9, 10, 11), Duration.ofSeconds(1), timeline);
    }

    @Item(
            value = "A flash that throws is written down, and the next one comes",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void aGullOnTheLens(Timeline timeline) throws Exception {
        var house = house(timeline, number -> {
            sleep(Duration.ofMillis(137));
            if (number == 0 || number == 2 || number == 4) {
                throw new LampException("gull " + number);
            }
        });

        house.start(Duration.ofSeconds(1), Duration.ofSeconds(5));
        house.awaitEnd();

        expectOnTime(List.of(0, 1, 2, 3, 4), Duration.ofSeconds(1), timeline);
        expect(
                        "what is in the log",
                        timeline.of("failed").stream().map(Call::detail).toList())
                .because("each failed flash is written down once, with what the lamp threw")
                .toBe(List.of(
                        "0, " + new LampException("gull 0"),
                        "2, " + new LampException("gull 2"),
                        "4, " + new LampException("gull 4")));
        timeline.expectNoThreadLeft();
    }

    @Item(value = "Stopping ends the watch at once, but no flash", task = 3, points = 15, kind = Kind.ROBUSTNESS)
    void stopsAtOnce(Timeline timeline) throws Exception {
        var house = house(timeline, number -> sleep(Duration.ofMinutes(5)));
        house.start(Duration.ofHours(1), Duration.ofHours(24));
        var waiting = Visitor.named("somebody who waits", () -> {
            house.awaitEnd();
            return timeline.now();
        });

        Thread.sleep(Duration.ofMinutes(130));
        house.stop();
        expect("when stop() returned, called between two flashes", timeline.now())
                .because("there was nothing to wait for")
                .toBe(Duration.ofMinutes(130));
        expect("when awaitEnd() returned", waiting.result())
                .because("the watch was stopped after 130 min, long before the next flash")
                .toBe(Duration.ofMinutes(130));
        timeline.expectNoThreadLeft();
        house.stop();
        house.awaitEnd();

        var other = house(timeline, number -> sleep(Duration.ofMinutes(5)));
        var begin = timeline.now();
        other.start(Duration.ofHours(1), Duration.ofHours(24));
        Thread.sleep(Duration.ofMinutes(62));
        other.stop();
        expect(
                        "the time after which stop() returned, called in the middle of a flash",
                        timeline.now().minus(begin))
                .because(
                        "the flash that had begun after 60 min takes 5 min; stop() waits for it and does not shorten it")
                .lookAt(timeline.of("flash").getLast())
                .toBe(Duration.ofMinutes(65));
        timeline.expectNoThreadLeft();
        expect("the number of flashes that failed", timeline.of("failed").size())
                .because("stop() interrupted a flash that was going on")
                .toBe(0);
    }

    @Item(value = "When stop() has returned, no flash begins or goes on", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void nothingAfterStop(Timeline timeline) throws Exception {
        var going = new AtomicInteger();
        var flashes = new AtomicInteger();
        Lamp quick = number -> {
            going.incrementAndGet();
            flashes.incrementAndGet();
            Thread.yield();
            going.decrementAndGet();
        };
        var house = new Lighthouse(quick, (number, problem) -> {});

        house.start(Duration.ofSeconds(1), Duration.ofSeconds(4));
        // Stops at the very moment at which a flash is due: schedules differ in which comes first.
        Thread.sleep(Duration.ofSeconds(1));
        house.stop();
        int then = flashes.get();
        expect("the number of flashes that go on when stop() has returned", going.get())
                .because("stop() came while a flash was beginning, and did not wait for it")
                .toBe(0);
        Thread.sleep(Duration.ofSeconds(10));
        expect("the number of flashes that began after stop() had returned", flashes.get() - then)
                .because("the lighthouse looked whether it was stopped, then stop() ran, and then it flashed")
                .toBe(0);
        house.awaitEnd();
        timeline.expectNoThreadLeft();
    }

    private static Lighthouse house(Timeline timeline, Lamp lamp) {
        return new Lighthouse(
                timeline.record(Lamp.class, lamp), timeline.record(LogBook.class, (number, problem) -> {}));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LampException("the flash was interrupted");
        }
    }

    private static List<String> numbers(Timeline timeline) {
        return timeline.of("flash").stream().map(Call::detail).toList();
    }

    private static void expectOnTime(List<Integer> numbers, Duration every, Timeline timeline) {
        var flashes = timeline.of("flash");
        for (int i = 0; i < Math.min(numbers.size(), flashes.size()); i++) {
            var flash = flashes.get(i);
            expect("flash " + (i + 1) + " of the watch", "number " + flash.detail() + " at " + flash.start())
                    .because(
                            "the next flash was reckoned from the end of another one, or missed flashes were made up for")
                    .lookAt(flash)
                    .toBe("number " + numbers.get(i) + " at " + every.multipliedBy(numbers.get(i)));
        }
        expect("how many flashes there were", flashes.size()).toBe(numbers.size());
    }
}
