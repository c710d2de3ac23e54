package finishorder;

import static dev.makespan.testkit.Expect.expect;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

@Exercise("In the order of finishing")
class FinishOrderTest {

    @Item(value = "Every answer is written down, once", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void everyAnswerIsWrittenDown(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));
        var notes = new Notes(timeline);

        order.askAll(List.of("Ann", "Bob", "Cleo", "Dan", "Eve"), notes);

        // In which order is the next item's business.
        expect("what is in the notebook, sorted", notes.lines().sorted().toList())
                .because(
                        "each friend has one line, with this friend's answer; Bob and Dan bring the same, and Bob and Eve"
                                + " answer at the same moment")
                .toBe(List.of("Ann: salad", "Bob: bread", "Cleo: juice", "Dan: bread", "Eve: cake"));
        expect(
                        "who was asked, sorted",
                        timeline.of("ask").stream().map(Call::detail).sorted().toList())
                .because("each friend is called once")
                .toBe(List.of("Ann", "Bob", "Cleo", "Dan", "Eve"));
    }

    @Item(value = "Second, third, first: whoever answers first", task = 1, points = 20, kind = Kind.CORRECTNESS)
    void whoeverAnswersFirst(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));

        var notes = new Notes(timeline);

        order.askAll(List.of("Ann", "Bob", "Cleo"), notes);

        expect("the notebook, when Ann (4 min), Bob (1 min) and Cleo (2 min) were asked", notes.friends())
                .because("they were waited for in the order of asking, or were not asked at the same time")
                .toBe(List.of("Bob", "Cleo", "Ann"));
    }

    @Item(value = "Only the caller writes into the notebook", task = 1, points = 10, kind = Kind.CORRECTNESS)
    void onlyTheCallerWrites(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));
        var notes = new Notes(timeline);

        order.askAll(List.of("Ann", "Bob", "silent", "Cleo"), notes);

        expect("which lines were not written by the thread that called askAll()", notes.byOthers())
                .because("a notebook belongs to one thread; a helper has to hand its answer over to that thread")
                .toBe(List.of());
    }

    @Item(value = "An answer is written down at the moment it comes", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void atTheMomentItComes(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));
        var notes = new Notes(timeline);

        order.askAll(List.of("Ann", "Pia", "Bob", "Cleo"), notes);

        expect("the nanoseconds from an answer to its line in the notebook", notes.delays())
                .because("the caller waited for somebody else, or looked only now and then whether there was an answer")
                .toBe(List.of("Bob: 0", "Pia: 0", "Cleo: 0", "Ann: 0"));
    }

    @Item(value = "Fifty friends are asked at the same time", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void allAreAskedAtTheSameTime(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));
        var friends = new ArrayList<String>();
        for (int minutes = 50; minutes >= 1; minutes--) {
            friends.add(minutes + " minutes");
        }

        timeline.measure(() -> order.askAll(friends, new Notes(timeline)));

        timeline.expectOverlap("ask", 50);
        timeline.expectMakespan(Duration.ofMinutes(50));
    }

    @Item(value = "Somebody, or nobody, does not answer", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    void somebodyDoesNotAnswer(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));

        var notes = new Notes(timeline);

        order.askAll(List.of(), notes);
        order.askAll(List.of("Ann", "silent", "Bob"), notes);

        expect("the notebook, with a friend who does not answer", notes.withTimes())
                .because("whoever does not answer has a line, too, at that moment, and does not disturb the others")
                .toBe(List.of(
                        "Bob: bread at minute 1",
                        "silent missed: nobody at home at minute 3",
                        "Ann: salad at minute 4"));
    }

    @Item(value = "Two may ask at the same moment", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void twoMayAskAtTheSameMoment(Timeline timeline) throws Exception {
        var order = new FinishOrder(timeline.record(Phone.class, FinishOrderTest::answer));
        var hers = new Notes(timeline);
        var his = new Notes(timeline);

        var she = Visitor.named("she", () -> {
            order.askAll(List.of("Ann", "quick", "Bob"), hers);
            return hers.withTimes();
        });
        var he = Visitor.named("he", () -> {
            order.askAll(List.of("6 minutes", "silent", "5 minutes"), his);
            return his.withTimes();
        });

        expect("her notebook and his, who asked at the same time", List.of(she.result(), he.result()))
                .because("two threads were inside askAll() of the same object, and one friend answered at once")
                .toBe(List.of(
                        List.of("quick: here at minute 0", "Bob: bread at minute 1", "Ann: salad at minute 4"),
                        List.of(
                                "silent missed: nobody at home at minute 3",
                                "5 minutes: 5 minutes at minute 5",
                                "6 minutes: 6 minutes at minute 6")));
    }

    /** No multiple of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration MINUTES_PI_HALF = Duration.ofNanos(94_247_779_607L);

    private static String answer(String friend) {
        return switch (friend) {
            case "Ann" -> after(Duration.ofMinutes(4), "salad");
            case "Bob" -> after(Duration.ofMinutes(1), "bread");
            case "Cleo" -> after(Duration.ofMinutes(2), "juice");
            case "Eve" -> after(Duration.ofMinutes(1), "cake");
            case "Dan" -> after(Duration.ofMinutes(5), "bread");
            case "quick" -> "here";
            case "Pia" -> after(MINUTES_PI_HALF, "pie");
            case "silent" -> throw new NoAnswerException(after(Duration.ofMinutes(3), "nobody at home"));
            default -> after(Duration.ofMinutes(Long.parseLong(friend.split(" ")[0])), friend);
        };
    }

    private static String after(Duration time, String answer) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("the call was interrupted");
        }
        return answer;
    }

    /** A line of a notebook. */
    private record Note(String friend, String text, Duration at, Thread by) {}

    /** A notebook that remembers when and by whom it was written. It forgives what it then reports. */
    private static final class Notes implements Notebook {
        private final Timeline timeline;
        private final Thread owner = Thread.currentThread();
        private final Queue<Note> notes = new ConcurrentLinkedQueue<>();

        Notes(Timeline timeline) {
            this.timeline = timeline;
        }

        @Override
        public void answered(String friend, String answer) {
            note(friend, ": " + answer);
        }

        @Override
        public void missed(String friend, String reason) {
            note(friend, " missed: " + reason);
        }

        private void note(String friend, String text) {
            notes.add(new Note(friend, friend + text, timeline.now(), Thread.currentThread()));
        }

        Stream<String> lines() {
            return notes.stream().map(Note::text);
        }

        List<String> friends() {
            return notes.stream().map(Note::friend).toList();
        }

        List<String> byOthers() {
            return notes.stream()
                    .filter(note -> note.by != owner)
                    .map(Note::text)
                    .toList();
        }

        List<String> withTimes() {
            return notes.stream()
                    .map(note -> note.text + " at minute " + note.at.toMinutes())
                    .toList();
        }

        /** How long each line came after the end of its call. */
        List<String> delays() {
            return notes.stream()
                    .map(note -> note.friend + ": "
                            + note.at.minus(endOfCall(note.friend)).toNanos())
                    .toList();
        }

        private Duration endOfCall(String friend) {
            return timeline.of("ask").stream()
                    .filter(call -> call.detail().equals(friend))
                    .map(Call::end)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Duration.ZERO);
        }
    }
}
