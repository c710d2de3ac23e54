package relay;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import java.time.Duration;
import java.util.List;
import relay.provided.Post;
import relay.provided.Stamp;

@Exercise("Relay letters")
class RelayTest {

    @Item(value = "A failed delivery reaches the sender", task = 2, points = 20, kind = Kind.ROBUSTNESS)
    void failureReachesTheSender(Timeline timeline) {
        var relay = new Relay(timeline.record(Post.class, letter -> {
            throw new IllegalStateException("no such address");
        }));

        var thrown = expectThrown(
                "sendOne() of a letter without an address", IllegalStateException.class, () -> relay.sendOne("a"));

        expect("what the sender is told", thrown.getMessage()).toBe("no such address");
    }

    @Item(value = "Replies come in the order of the letters", task = 1, points = 40, kind = Kind.CORRECTNESS)
    @Explore(schedules = 5)
    void repliesInOrder(Timeline timeline) throws Exception {
        var relay = new Relay(timeline.record(Post.class, RelayTest::deliver));

        expect("the replies", relay.send(List.of("aaa", "b", "cc"))).toBe(List.of("re: aaa*", "re: b*", "re: cc*"));
    }

    @Item(value = "All letters are on their way at the same time", task = 1, points = 40, kind = Kind.CONCURRENCY)
    void allAtOnce(Timeline timeline) throws Exception {
        var relay = new Relay(timeline.record(Post.class, RelayTest::deliver));

        timeline.measure(() -> relay.send(List.of("aaa", "b", "cc")));

        timeline.expectMakespan(Duration.ofSeconds(4));
    }

    /** One second for each character, the stamp included. */
    private static String deliver(String letter) {
        try {
            Thread.sleep(Duration.ofSeconds(letter.length()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!letter.equals(Stamp.on(letter.substring(0, letter.length() - 1)))) {
            throw new IllegalStateException("no stamp on " + letter);
        }
        return "re: " + letter;
    }
}
