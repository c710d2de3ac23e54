package slowfile;

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
import java.util.ArrayList;
import java.util.List;
import slowfile.provided.Archive;
import slowfile.provided.ArchiveException;
import slowfile.provided.Desk;
import slowfile.provided.DeskException;
import slowfile.provided.Page;

@Exercise("The slow file")
class EditorTest {

    @Item(
            value = "The page holds what was read and what was drawn, in order",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    void thePageHoldsWhatBelongsToIt(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        var page = editor.make("short", List.of("sun", "map", "cloud"));

        expect("the page with the file \"short\" and a sun, a map and a cloud", page)
                .toBe(new Page("data of short", List.of("drawn sun", "drawn map", "drawn cloud")));
        expect("what the desk was asked for", labels(timeline.of("draw")))
                .because("each drawing is made exactly once, in the order given")
                .toBe(List.of("draw(sun)", "draw(map)", "draw(cloud)"));
        expect("the page with the file \"short\" and no drawing", editor.make("short", List.of()))
                .toBe(new Page("data of short", List.of()));
        expect("the page with the file \"short\" and a cloud", editor.make("short", List.of("cloud")))
                .toBe(new Page("data of short", List.of("drawn cloud")));
        expect("what the archive was asked for, for three pages", labels(timeline.of("read")))
                .because("the file of a page is read exactly once")
                .toBe(List.of("read(short)", "read(short)", "read(short)"));
    }

    @Item(
            value = "The drawings are made while the file is read: 9 seconds, not 15",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void drawsWhileTheFileIsRead(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        timeline.measure(() -> editor.make("nine", List.of("sun", "map", "cloud")));

        timeline.expectOverlapAtMost("draw", 1);
        timeline.expectMakespan(Duration.ofSeconds(9));
    }

    @Item(
            value = "The page is ready the moment the file and the drawings are",
            task = 2,
            points = 15,
            kind = Kind.CONCURRENCY)
    void readyTheMomentBothAre(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        var before = timeline.now();
        editor.make("pi", List.of("rain", "snow"));
        var drawingsLast = timeline.now().minus(before);
        before = timeline.now();
        editor.make("pi", List.of("cloud"));
        var fileLast = timeline.now().minus(before);

        expect("the time for a page with 3.14 s of reading and 8 s of drawing", drawingsLast)
                .because("the thread that draws waited for the file, or looked for it, before it was done with drawing")
                .lookAt(timeline.of("read").getFirst())
                .toBe(Duration.ofSeconds(8));
        expect("the time for a page with 3.14 s of reading and 1 s of drawing", fileLast)
                .because("the file was not read from the start, or somebody looked only now and then whether it was")
                .lookAt(timeline.of("read").getLast())
                .toBe(SECONDS_PI);
    }

    @Item(value = "Ten pages at once do not wait for one another", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void tenPagesAtOnce(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        timeline.measure(() -> {
            var threads = new ArrayList<Visitor<Page>>();
            for (int i = 1; i <= 10; i++) {
                threads.add(Visitor.named("caller " + i, () -> editor.make("nine", List.of("sun", "map", "cloud"))));
            }
            for (var thread : threads) {
                thread.result();
            }
        });

        timeline.expectOverlap("read", 10);
        timeline.expectMakespan(Duration.ofSeconds(9));
    }

    @Item(value = "Pages made at the same time do not mix", task = 3, points = 10, kind = Kind.ROBUSTNESS)
    @Explore(schedules = 100)
    void pagesDoNotMix(Timeline timeline) throws Exception {
        Archive quickArchive = file -> "data of " + file;
        Desk quickDesk = what -> "drawn " + what;
        var editor = new Editor(quickArchive, quickDesk);

        var ann = Visitor.named("Ann", () -> editor.make("A", List.of("sun", "map")));
        var bob = Visitor.named("Bob", () -> editor.make("B", List.of("cloud", "rain")));

        expect("Ann's page", ann.result())
                .because("two threads were inside make() of the same editor at the same moment")
                .toBe(new Page("data of A", List.of("drawn sun", "drawn map")));
        expect("Bob's page", bob.result())
                .because("two threads were inside make() of the same editor at the same moment")
                .toBe(new Page("data of B", List.of("drawn cloud", "drawn rain")));
    }

    @Item(
            value = "A file that cannot be read is no secret, and leaves nothing behind",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void aFailedReadReachesTheCaller(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        for (var drawings : List.of(List.of("sun", "map"), List.of("cloud"))) {
            var thrown = expectThrown(
                    "make() with a torn tape and " + drawings,
                    ArchiveException.class,
                    () -> editor.make("torn", drawings));
            expect("the message of the exception", thrown.getMessage()).toBe("the tape is torn");
        }
        timeline.expectNoThreadLeft();
        expect("the page made after that, with the file \"short\" and a sun,", pageOrFailure(editor))
                .because("a failure is over when it has reached the caller: this file can be read")
                .lookAt(timeline.of("read").getLast())
                .toBe(new Page("data of short", List.of("drawn sun")));
    }

    @Item(
            value = "Nobody goes on reading or drawing for a page that nobody waits for",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void nobodyWorksForNothing(Timeline timeline) throws Exception {
        var editor = editor(timeline);

        editor.make("short", List.of("sun"));
        timeline.expectNoThreadLeft();

        var before = timeline.now();
        var thrown = expectThrown(
                "make() with an hour's file, whose second drawing fails,",
                DeskException.class,
                () -> editor.make("hour", List.of("cloud", "sea", "map")));
        expect("the message of the exception", thrown.getMessage()).toBe("out of blue ink");
        expect("the time after which make() threw it", timeline.now().minus(before))
                .because("make() waited for a file that nobody needs any more")
                .lookAt(timeline.of("read").getLast())
                .toBe(Duration.ofSeconds(3));
        timeline.expectNoThreadLeft();

        expectInterruptible("while it draws", List.of("cloud", "fog"), timeline, editor);
        expectInterruptible("when all is drawn", List.of("cloud"), timeline, editor);
    }

    /** No multiple of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration SECONDS_PI = Duration.ofNanos(3_141_592_653L);

    private static Editor editor(Timeline timeline) {
        return new Editor(
                timeline.record(Archive.class, EditorTest::read), timeline.record(Desk.class, EditorTest::draw));
    }

    private static String read(String file) throws InterruptedException {
        Thread.sleep(
                switch (file) {
                    case "short" -> Duration.ofSeconds(4);
                    case "torn" -> Duration.ofSeconds(2);
                    case "pi" -> SECONDS_PI;
                    case "nine" -> Duration.ofSeconds(9);
                    case "hour" -> Duration.ofHours(1);
                    default -> throw new ArchiveException("there is no file " + file);
                });
        if (file.equals("torn")) {
            throw new ArchiveException("the tape is torn");
        }
        return "data of " + file;
    }

    private static String draw(String what) throws InterruptedException {
        Thread.sleep(
                switch (what) {
                    case "sun", "sea" -> Duration.ofSeconds(2);
                    case "map" -> Duration.ofSeconds(3);
                    case "cloud" -> Duration.ofSeconds(1);
                    case "rain", "snow" -> Duration.ofSeconds(4);
                    case "fog" -> Duration.ofHours(2);
                    default -> throw new DeskException("nobody can draw " + what);
                });
        if (what.equals("sea")) {
            throw new DeskException("out of blue ink");
        }
        return "drawn " + what;
    }

    private static Object pageOrFailure(Editor editor) throws InterruptedException {
        try {
            return editor.make("short", List.of("sun"));
        } catch (ArchiveException e) {
            return "ArchiveException (" + e.getMessage() + ")";
        }
    }

    private static void expectInterruptible(String when, List<String> drawings, Timeline timeline, Editor editor)
            throws Exception {
        var before = timeline.now();
        var interrupted = new Thread[1];
        var caller = Visitor.named("caller", () -> {
            interrupted[0] = Thread.currentThread();
            expectThrown(
                    "make(), interrupted " + when + ",",
                    InterruptedException.class,
                    () -> editor.make("hour", drawings));
            return timeline.now().minus(before);
        });
        Thread.sleep(Duration.ofSeconds(5));
        interrupted[0].interrupt();
        expect("the time after which make() came back, interrupted " + when + " after 5 s,", caller.result())
                .because("make() went on waiting after the interrupt")
                .lookAt(timeline.of("read").getLast())
                .toBe(Duration.ofSeconds(5));
        timeline.expectNoThreadLeft();
    }

    private static List<String> labels(List<Call> calls) {
        return calls.stream().map(Call::label).toList();
    }
}
