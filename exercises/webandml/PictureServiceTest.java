package webandml;

import static dev.makespan.testkit.Expect.expect;
import static dev.makespan.testkit.Expect.expectThrown;

import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import webandml.provided.Model;
import webandml.provided.Picture;
import webandml.provided.PictureException;
import webandml.provided.Web;

@Exercise("Web and machine learning")
class PictureServiceTest {

    @Item(
            value = "Every picture gets its own label, and it is published",
            task = 1,
            points = 15,
            kind = Kind.CORRECTNESS)
    @Explore(schedules = 100)
    void everyPictureGetsItsLabel(Timeline timeline) throws Exception {
        try (var service = service(2, timeline)) {
            var addresses = List.of("cat/20/50/10", "dog/20/50/10", "cow/20/50/10", "owl/20/50/10");
            var askers = new ArrayList<Visitor<String>>();
            for (var address : addresses) {
                askers.add(Visitor.named("who asks for " + address, () -> {
                    var label = service.label(address).get();
                    return label + (isPublished(address, timeline) ? ", published" : ", not yet published");
                }));
            }
            for (int i = 0; i < addresses.size(); i++) {
                expect("what was asked for " + addresses.get(i), askers.get(i).result())
                        .because("several pictures were on their way at the same moment")
                        .toBe(labelOf(addresses.get(i)) + ", published");
            }
            for (var name : List.of("download", "classify", "publish")) {
                expect(
                                "how many times " + name + "() was called for four pictures",
                                timeline.of(name).size())
                        .toBe(4);
            }
            for (var address : addresses) {
                expect("what was published for " + address, published(address, timeline))
                        .toBe(address + ", " + labelOf(address));
            }
            timeline.expectOverlapAtMost("classify", 2);
        }
    }

    @Item(
            value = "A hundred downloads go on at the same time, and asking takes no time",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void downloadsAtTheSameTime(Timeline timeline) throws Exception {
        var service = service(2, timeline);

        var labels = new ArrayList<Future<String>>();
        for (int i = 0; i < 100; i++) {
            labels.add(service.label("p" + i + "/700/1/30"));
        }
        expect("the time until all hundred pictures have been asked for", timeline.now())
                .because("label() waited for something")
                .lookAt(timeline.of("download").stream().findFirst().orElse(null))
                .toBe(Duration.ZERO);
        for (var label : labels) {
            label.get();
        }

        timeline.expectOverlap("download", 100);
    }

    @Item(value = "The model never has more calls than there are cores", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void noMoreWorkThanCores(Timeline timeline) throws Exception {
        var service = service(3, timeline);

        var labels = new ArrayList<Future<String>>();
        for (int i = 0; i < 30; i++) {
            labels.add(service.label("p" + i + "/" + (200 + i) + "/90/30"));
        }
        for (var label : labels) {
            label.get();
        }

        timeline.expectOverlapAtMost("classify", 3);
    }

    @Item(value = "All cores work as long as there is work", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void allCoresWork(Timeline timeline) throws Exception {
        var service = service(3, timeline);

        timeline.measure(() -> {
            var labels = new ArrayList<Future<String>>();
            for (int i = 1; i <= 12; i++) {
                labels.add(service.label("p" + i + "/" + (50 + i) + "/100/200"));
            }
            for (var label : labels) {
                label.get();
            }
        });

        // The third core begins at 53 ms and classifies four pictures, whichever they are; the last one is published
        // then.
        timeline.expectMakespan(Duration.ofMillis(53 + 4 * 100 + 200));
    }

    @Item(value = "Who waits for the web keeps no core", task = 2, points = 10, kind = Kind.CONCURRENCY)
    void whoWaitsKeepsNoCore(Timeline timeline) throws Exception {
        var service = service(1, timeline);
        var slowToDownload = service.label("glacier/5000/100/20");
        var slowToPublish = service.label("snail/10/100/4000");
        var quick = service.label("hare/50/100/20");

        quick.get();
        expect(
                        "the moment at which the hare, which waits for the only core until 110 ms, has its label",
                        timeline.now())
                .because("the only core was kept by a picture that was waiting for the web")
                .lookAt(timeline.of("classify").getLast())
                .toBe(Duration.ofMillis(110 + 100 + 20));
        slowToPublish.get();
        slowToDownload.get();
    }

    @Item(value = "Whatever fails, fails alone", task = 3, points = 15, kind = Kind.ROBUSTNESS)
    void whateverFailsFailsAlone(Timeline timeline) throws Exception {
        var service = service(2, timeline);

        // More failures of each kind than there are cores: if a failure costs a core, none is left.
        for (var problem : List.of("no download", "no classify", "no publish")) {
            for (int i = 1; i <= 3; i++) {
                var label = service.label(problem + i + "/20/30/40");
                var thrown = expectThrown(
                        "get() for a picture where the service says \"" + problem + "\"",
                        ExecutionException.class,
                        label::get);
                expect("the reason for it, as get() gives it", reason(thrown))
                        .because("the exception of the web or of the model is not among the causes")
                        .toBe(problem);
            }
        }
        expect(
                        "the label of a cat that comes after nine failures",
                        service.label("cat/20/30/40").get())
                .toBe(labelOf("cat"));
        expect(
                        "how many labels were given to publish(): three could not be published, and one could",
                        timeline.of("publish").size())
                .because("where the model fails, there is nothing to publish")
                .toBe(4);
    }

    @Item(
            value = "After closing, all get their labels, and no thread is left",
            task = 3,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void closesCleanly(Timeline timeline) throws Exception {
        var service = service(1, timeline);

        var labels = List.of(
                service.label("published soon/10/20/500"),
                service.label("being classified/40/300/20"),
                service.label("waiting for the core/45/300/20"),
                service.label("being downloaded/900/20/20"));
        Thread.sleep(100);
        service.close();

        var got = new ArrayList<String>();
        for (var label : labels) {
            got.add(labelOrProblem(label));
        }
        expect("the labels of pictures asked for before close()", got)
                .because("close() ended something that a picture on its way still needed")
                .toBe(List.of(
                        "a published soon", "a being classified", "a waiting for the core", "a being downloaded"));
        timeline.expectNoThreadLeft();
    }

    // An address says how many milliseconds its picture takes to download, classify and publish: cat/20/50/10.

    private static PictureService service(int cores, Timeline timeline) {
        var busy = new Semaphore(cores, true);
        Web web = new Web() {
            @Override
            public Picture download(String address) {
                sleep(address, 1);
                failIf("no download", address);
                return new Picture(address);
            }

            @Override
            public void publish(String address, String label) {
                sleep(address, 3);
                failIf("no publish", address);
            }
        };
        Model model = picture -> {
            // Work goes on only on a core, however many threads would like to have one.
            busy.acquireUninterruptibly();
            try {
                sleep(picture.address(), 2);
            } finally {
                busy.release();
            }
            failIf("no classify", picture.address());
            return labelOf(picture.address());
        };
        return new PictureService(cores, timeline.record(Web.class, web), timeline.record(Model.class, model));
    }

    private static String labelOf(String address) {
        return "a " + address.split("/")[0];
    }

    private static void sleep(String address, int part) {
        try {
            Thread.sleep(Long.parseLong(address.split("/")[part]));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PictureException("interrupted");
        }
    }

    private static void failIf(String problem, String address) {
        if (address.startsWith(problem)) {
            throw new PictureException(problem);
        }
    }

    private static boolean isPublished(String address, Timeline timeline) {
        return timeline.of("publish").stream()
                .anyMatch(call -> call.detail().startsWith(address) && call.end() != null);
    }

    private static String published(String address, Timeline timeline) {
        return timeline.of("publish").stream()
                .filter(call -> call.detail().startsWith(address))
                .findFirst()
                .map(call -> call.detail())
                .orElse("nothing");
    }

    private static String labelOrProblem(Future<String> label) throws InterruptedException {
        try {
            return label.get();
        } catch (ExecutionException e) {
            Throwable first = e;
            while (first.getCause() != null) {
                first = first.getCause();
            }
            return first.getClass().getSimpleName();
        }
    }

    private static @Nullable String reason(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PictureException) {
                return cause.getMessage();
            }
        }
        return "unknown: " + thrown.getMessage();
    }
}
