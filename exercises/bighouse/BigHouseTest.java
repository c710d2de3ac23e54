package bighouse;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import bighouse.provided.Brooms;
import bighouse.provided.LockedException;
import bighouse.provided.Place;
import bighouse.provided.Room;
import bighouse.provided.Wing;
import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntUnaryOperator;

@Exercise("Clean the big, dirty house")
class BigHouseTest {

    @Item(value = "Every room is swept once, and all the dust counted", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everyRoomIsSweptOnce(Timeline timeline) {
        var house = new BigHouse(3, brooms(3, timeline));
        var villa = Wing.of(
                room("hall", 7),
                Wing.of(room("kitchen", 30), room("pantry", 4), Wing.of()),
                Wing.of(Wing.of(room("attic", 50), Wing.of(room("chest", 2))), room("bath", 9)),
                room("porch", 3));

        expect("the dust of the whole villa, in grams", house.clean(villa)).toBe(105L);
        expect(
                        "the rooms that were swept",
                        timeline.of("sweep").stream()
                                .map(Call::detail)
                                .map(detail -> detail.split(":")[0])
                                .sorted()
                                .toList())
                .because("each room of the house is swept exactly once")
                .toBe(List.of("attic", "bath", "chest", "hall", "kitchen", "pantry", "porch"));
        expect("the dust of a house that is a single room", house.clean(room("hut", 5)))
                .toBe(5L);
    }

    @Item(
            value = "Ten helpers need a tenth of the time, and not much more",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void tenHelpersNeedATenthOfTheTime(Timeline timeline) throws Exception {
        var wings = new ArrayList<Place>();
        for (int w = 0; w < 10; w++) {
            wings.add(new Wing(rooms("w" + w, 20, i -> 10)));
        }

        expectCleanInTime(new Wing(wings), 10, timeline);
    }

    @Item(value = "No helper is idle, wherever the dirt is", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void noHelperIsIdle(Timeline timeline) throws Exception {
        var dirtyWing = Wing.of(new Wing(rooms("stable", 24, i -> 30)), new Wing(rooms("salon", 24, i -> 2)));
        expectCleanInTime(dirtyWing, 4, timeline);

        var everyFourth = new Wing(rooms("cell", 48, i -> i % 4 == 0 ? 40 : 2));
        expectCleanInTime(everyFourth, 4, timeline);
    }

    @Item(
            value = "Wings in wings in wings do not keep anybody from sweeping",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void wingsInWings(Timeline timeline) throws Exception {
        // Pairs of pairs of pairs: 64 rooms, six wings deep.
        var places = rooms("cell", 64, i -> 5 + i * 7 % 23);
        while (places.size() > 1) {
            var pairs = new ArrayList<Place>();
            for (int i = 0; i < places.size(); i += 2) {
                pairs.add(Wing.of(places.get(i), places.get(i + 1)));
            }
            places = pairs;
        }

        expectCleanInTime(places.getFirst(), 4, timeline);
    }

    @Item(
            value = "Two hundred rooms need no more people than there are brooms",
            task = 2,
            points = 10,
            kind = Kind.CONCURRENCY)
    void needsFewPeople(Timeline timeline) {
        new BigHouse(4, brooms(4, timeline)).clean(new Wing(rooms("cell", 200, i -> 3 + i % 5)));

        timeline.expectOverlapAtMost("sweep", 8);
    }

    @Item(value = "After a locked room nobody is left in the house", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void nobodyIsLeftInTheHouse(Timeline timeline) throws Exception {
        var house = new BigHouse(3, brooms(3, timeline));
        var villa = Wing.of(room("hall", 40), room("attic, locked", 5), new Wing(rooms("cell", 10, i -> 15)));

        var thrown = expectThrown(
                "clean() for a house in which the attic is locked", LockedException.class, () -> house.clean(villa));

        var original = thrown.getCause() == null ? thrown : thrown.getCause();
        expect("the message of the exception", original.getMessage()).toBe("attic is locked");
        for (var sweep : timeline.of("sweep")) {
            expect(
                            "the sweeping of " + sweep.detail() + " when clean() throws",
                            sweep.end() == null ? "going on" : "over")
                    .because("clean() threw while helpers were still in the house")
                    .lookAt(sweep)
                    .toBe("over");
        }
        timeline.expectNoThreadLeft();
    }

    @Item(value = "Two houses at the same moment do not mix", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void housesDoNotMix(Timeline timeline) throws Exception {
        Brooms quick = BigHouseTest::dustOf;
        var house = new BigHouse(2, timeline.record(Brooms.class, quick));

        var villa = Visitor.named(
                "villa", () -> house.clean(Wing.of(room("a", 1), Wing.of(room("b", 20), room("c", 300)))));
        var barn = Visitor.named("barn", () -> house.clean(Wing.of(room("d", 4000), room("e", 50000))));

        expect("the dust of the villa and of the barn", List.of(villa.result(), barn.result()))
                .because("several helpers, in two houses, were counting dust at the same moment")
                .toBe(List.of(321L, 54000L));
        timeline.expectNoThreadLeft();
    }

    /**
     * A room whose sweeping takes these minutes and gives that many grams; the students' code does not look at names.
     */
    private static Room room(String name, int minutes) {
        return new Room(name + ":" + minutes);
    }

    private static List<Place> rooms(String name, int count, IntUnaryOperator minutes) {
        var rooms = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            rooms.add(room(name + i, minutes.applyAsInt(i)));
        }
        return rooms;
    }

    private static int dustOf(Room room) {
        return Integer.parseInt(room.name().split(":")[1]);
    }

    /** As many brooms as helpers: work goes on only with a broom in hand, whoever else would like to have one. */
    private static Brooms brooms(int helpers, Timeline timeline) {
        var free = new Semaphore(helpers, true);
        Brooms brooms = room -> {
            try {
                free.acquire();
                try {
                    Thread.sleep(Duration.ofMinutes(dustOf(room)));
                } finally {
                    free.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the helper in " + room + " was interrupted");
            }
            if (room.name().contains(", locked")) {
                throw new LockedException(room.name().split(",")[0] + " is locked");
            }
            return dustOf(room);
        };
        return timeline.record(Brooms.class, brooms);
    }

    private static void expectCleanInTime(Place house, int helpers, Timeline timeline) throws Exception {
        var minutes = minutes(house);
        int all = minutes.stream().mapToInt(m -> m).sum();
        int dirtiest = minutes.stream().mapToInt(m -> m).max().orElse(0);
        var limit = Duration.ofMinutes(all).dividedBy(helpers).plusMinutes(2 * dirtiest);
        var cleaner = new BigHouse(helpers, brooms(helpers, timeline));

        long dust = timeline.measure(() -> cleaner.clean(house));

        expect("the dust of the whole house, in grams", dust).toBe((long) all);
        expect(
                        "the time for " + minutes.size() + " rooms, " + all + " minutes of work, and " + helpers
                                + " helpers",
                        timeline.makespan())
                .because("helpers stood idle while there were rooms to sweep, or waited for each other")
                .lookAt(timeline.of("sweep").getLast())
                .to("is at most " + limit.toMinutes() + " minutes", time -> time.compareTo(limit) <= 0);
    }

    private static List<Integer> minutes(Place place) {
        return switch (place) {
            case Room room -> List.of(dustOf(room));
            case Wing wing ->
                wing.places().stream().flatMap(inner -> minutes(inner).stream()).toList();
        };
    }
}
