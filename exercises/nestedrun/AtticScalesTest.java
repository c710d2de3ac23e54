package nestedrun;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nestedrun.provided.Attic;
import nestedrun.provided.AtticException;
import nestedrun.provided.Box;
import nestedrun.provided.Contents;

@Exercise("A job that waits for its own helpers")
class AtticScalesTest {

    @Item(value = "Everything is weighed, and every box opened once", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everythingIsWeighed(Timeline timeline) throws Exception {
        var boxes = new Boxes()
                .with("toys", 3, 100, "trains", "dolls")
                .with("trains", 2, 20, "rails")
                .with("dolls", 1, 3)
                .with("rails", 4, 4000);
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        expect("the weight of the toys, with boxes in three layers", scales.weigh(new Box("toys")))
                .because("every box adds what is in it, and so does every box in it")
                .toBe(4123L);
        expect("the boxes that were opened, sorted", opened(timeline))
                .because("a look into a box takes minutes: each is opened exactly once")
                .toBe(List.of("dolls", "rails", "toys", "trains"));
        expect("the weight of the dolls, which are in one box only", scales.weigh(new Box("dolls")))
                .toBe(3L);
    }

    @Item(value = "Boxes may be nested a hundred deep", task = 1, points = 20, kind = Kind.CORRECTNESS)
    void nestedAHundredDeep(Timeline timeline) throws Exception {
        var boxes = new Boxes();
        for (int i = 1; i <= 120; i++) {
            boxes.with("layer " + i, 1, i, i == 120 ? new String[0] : new String[] {"layer " + (i + 1)});
        }
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        long weight = timeline.measure(() -> scales.weigh(new Box("layer 1")));

        expect("the weight of 120 boxes, each in the other", weight).toBe(7260L);
        expect("the number of platform threads that opened 120 boxes", boxes.platformThreads())
                .because(
                        "a platform thread that waits for the box inside cannot do anything else, so there has to be one more")
                .lookAt(timeline.of("open").getLast())
                .to("is at most " + FEW, count -> count <= FEW);
    }

    @Item(value = "Four boxes are open at a time, no more", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void fourAtATime(Timeline timeline) throws Exception {
        var boxes = new Boxes();
        var inside = IntStream.rangeClosed(1, 9).mapToObj(i -> "box " + i).toArray(String[]::new);
        boxes.with("all", 1, 0, inside);
        Arrays.stream(inside).forEach(label -> boxes.with(label, 1, 5));
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        long weight = timeline.measure(() -> scales.weigh(new Box("all")));

        expect("the weight of nine boxes in a box", weight).toBe(45L);
        boxes.expectRoomForAll(timeline);
        timeline.expectOverlap("open", 4);
        timeline.expectMakespan(Duration.ofMinutes(4));
    }

    @Item(
            value = "A box is opened as soon as it is known and there is a place",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void noPlaceStaysEmpty(Timeline timeline) throws Exception {
        // Never more than four boxes at a time, so nobody has to wait: the longest way down is all it takes.
        var boxes = new Boxes()
                .with("all", 1, 1, "slow", "deep", "wide")
                .with("slow", 20, 2)
                .with("deep", 2, 4, "deeper")
                .with("deeper", 3, 8, "deepest")
                .with("deepest", 17, 16)
                .with("wide", 7, 32, "left", "right")
                .with("left", 12, 64)
                .with("right", 5, 128);
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        timeline.measure(() -> scales.weigh(new Box("all")));

        expect("when the box \"deepest\" was opened", begin("deepest", timeline))
                .because("it was known after 1 + 2 + 3 minutes, and there was a place: somebody waited for another box")
                .lookAt(timeline.of("open").getFirst())
                .toBe(Duration.ofMinutes(6));
        timeline.expectMakespan(Duration.ofMinutes(23));
    }

    @Item(
            value = "A stuck lid is reported when all is quiet, and the scales go on working",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void aStuckLidIsReported(Timeline timeline) throws Exception {
        var boxes = new Boxes()
                .with("all", 1, 1, "good", "bad", "slow", "also good")
                .with("good", 4, 2, "never", "never again")
                .with("bad", 2, -1)
                .with("slow", 9, 8)
                .with("also good", 5, 8)
                .with("never", 1, 16)
                .with("never again", 1, 32)
                // Who waits for the last box first, or for the first one first: one of the two houses shows it.
                .with("shed", 1, 1, "slow", "bad");
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        // More failures than there are places, so that none is left if a failure keeps its place.
        for (int i = 1; i <= 6; i++) {
            String house = i % 2 == 0 ? "shed" : "all";
            expectStuck("weigh(" + house + "), with a stuck lid in it,", house, scales);
            expect("the number of boxes that are still open when weigh() throws", stillOpen(timeline))
                    .because("weigh() was over before those that it had sent to the attic came back")
                    .toBe(0);
            int before = timeline.of("open").size();
            Thread.sleep(Duration.ofHours(1));
            expect(
                            "the number of boxes opened after weigh() has thrown",
                            timeline.of("open").size() - before)
                    .because("boxes that nobody wants to hear of any more were still in a queue")
                    .lookAt(timeline.of("open").getLast())
                    .toBe(0);
        }
        expectStuck("weigh(bad), whose own lid is stuck,", "bad", scales);
        timeline.measure(() -> scales.weigh(new Box("good")));
        timeline.expectMakespan(Duration.ofMinutes(5));
    }

    @Item(
            value = "Several may weigh at the same time, and still four boxes are open",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void theyShareThePlaces(Timeline timeline) throws Exception {
        var boxes = new Boxes();
        for (String owner : List.of("A", "B", "C")) {
            boxes.with(owner, 1, 1, owner + 1, owner + 2, owner + 3, owner + 4);
            IntStream.rangeClosed(1, 4).forEach(i -> boxes.with(owner + i, 2, 10L * i, owner + i + "x"));
            IntStream.rangeClosed(1, 4).forEach(i -> boxes.with(owner + i + "x", 1, 1000));
        }
        boxes.with("P", 2, 1, "in P").with("in P", 3, 1).with("Q", 1, 1, "in Q").with("in Q", 2, 1);
        var scales = new AtticScales(timeline.record(Attic.class, boxes::open));

        var weighing = List.of("A", "B", "C").stream()
                .map(owner -> Visitor.named(owner, () -> scales.weigh(new Box(owner))))
                .toList();
        for (var visitor : weighing) {
            expect("the weight of a box with eight boxes, of which three owners have one each", visitor.result())
                    .because("three threads were inside weigh() at the same moment")
                    .toBe(4101L);
        }
        boxes.expectRoomForAll(timeline);
        timeline.measure(() -> {
            var calm = List.of("P", "Q").stream()
                    .map(owner -> Visitor.named(owner, () -> scales.weigh(new Box(owner))))
                    .toList();
            for (var visitor : calm) {
                visitor.result();
            }
        });
        timeline.expectMakespan(Duration.ofMinutes(5));
        expect("the number of platform threads that opened boxes", boxes.platformThreads())
                .because("helpers were hired anew where there were some already")
                .lookAt(timeline.of("open").getLast())
                .to("is at most " + FEW, count -> count <= FEW);
        scales.close();
        timeline.expectNoThreadLeft();
    }

    @Item(value = "Sums are right in every schedule", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 30)
    void sumsAreRight(Timeline timeline) throws Exception {
        var inside = Map.of(
                "A", List.of("a1"),
                "a1", List.of("a3"),
                "B", List.of("b1"));
        Attic quick = box -> new Contents(
                box.label().startsWith("a") || box.label().equals("A") ? 1 : 100,
                inside.getOrDefault(box.label(), List.of()).stream()
                        .map(Box::new)
                        .toList());
        var scales = new AtticScales(quick);

        var first = Visitor.named("first", () -> scales.weigh(new Box("A")));
        var second = Visitor.named("second", () -> scales.weigh(new Box("B")));

        expect(
                        "the weights of A, with two more boxes of 1 g, and of B, with one more of 100 g",
                        List.of(first.result(), second.result()))
                .because("two sums were made at the same time, by several threads")
                .toBe(List.of(3L, 200L));
        scales.close();
        timeline.expectNoThreadLeft();
    }

    /** Four helpers, four spare ones: whoever needs more lets threads wait that could work. */
    private static final int FEW = 8;

    /** What is in which box, and how long it takes to open it; a negative weight is a stuck lid. */
    private static final class Boxes {
        private record Inside(int minutes, long grams, List<Box> boxes) {}

        private final Map<String, Inside> boxes = new LinkedHashMap<>();
        private final Set<Thread> openers = Collections.newSetFromMap(new IdentityHashMap<>());
        private int open;
        private int mostOpen;

        Boxes with(String label, int minutes, long grams, String... inside) {
            boxes.put(
                    label,
                    new Inside(
                            minutes, grams, Arrays.stream(inside).map(Box::new).toList()));
            return this;
        }

        Contents open(Box box) {
            var inside = boxes.get(box.label());
            if (inside == null) {
                throw new AtticException("there is no box " + box);
            }
            begin();
            try {
                Thread.sleep(Duration.ofMinutes(inside.minutes));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AtticException("whoever opened " + box + " was interrupted");
            } finally {
                end();
            }
            if (inside.grams < 0) {
                throw new AtticException("the lid is stuck");
            }
            return new Contents(inside.grams, inside.boxes);
        }

        private synchronized void begin() {
            openers.add(Thread.currentThread());
            mostOpen = Math.max(mostOpen, ++open);
        }

        private synchronized void end() {
            open--;
        }

        synchronized int platformThreads() {
            return (int) openers.stream().filter(thread -> !thread.isVirtual()).count();
        }

        synchronized void expectRoomForAll(Timeline timeline) {
            expect("the largest number of boxes that were open at the same time", mostOpen)
                    .because("only " + Attic.PLACES + " people fit into the attic")
                    .lookAt(timeline.of("open").getLast())
                    .to("is at most " + Attic.PLACES, count -> count <= Attic.PLACES);
        }
    }

    private static List<String> opened(Timeline timeline) {
        return timeline.of("open").stream().map(Call::detail).sorted().toList();
    }

    private static int stillOpen(Timeline timeline) {
        return (int)
                timeline.of("open").stream().filter(call -> call.end() == null).count();
    }

    private static Duration begin(String label, Timeline timeline) {
        return timeline.of("open").stream()
                .filter(call -> call.detail().equals(label))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private static void expectStuck(String what, String label, AtticScales scales) {
        var thrown = expectThrown(what, AtticException.class, () -> scales.weigh(new Box(label)));
        var original = thrown.getCause() == null ? thrown : thrown.getCause();
        expect("the message of the exception", original.getMessage())
                .because("the caller wants to see the exception that the attic threw")
                .toBe("the lid is stuck");
    }
}
