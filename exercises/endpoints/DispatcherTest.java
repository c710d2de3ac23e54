package endpoints;

import static dev.makespan.testkit.Expect.expect;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.ItemFailure;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import endpoints.provided.Answers;
import endpoints.provided.AsyncEndpoint;
import endpoints.provided.BlockingEndpoint;
import endpoints.provided.Endpoint;
import endpoints.provided.EventLoop;
import endpoints.provided.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Exercise("Two kinds of endpoints")
class DispatcherTest {

    @Item(value = "Every request gets the answer of its endpoint, once", task = 1, points = 15, kind = Kind.CORRECTNESS)
    @Explore(schedules = 100)
    void everyRequestGetsItsAnswer(Timeline timeline) throws Exception {
        // Many come and end at the same moment: schedules differ in which of them goes first.
        var visits = List.of(
                visit("Ann", "/report", 13),
                visit("Bob", "/report", 13),
                visit("Cleo", "/chat", 13),
                visit("Dan", "/feed", 13),
                visit("Eve", "/nowhere", 13),
                visit("Finn", "/report", 17),
                visit("Gus", "/feed", 17));
        var site = new Site(2, timeline);

        site.open(visits);

        visits.forEach(site::expectAnswered);
    }

    @Item(
            value = "The loop keeps ticking while blocking endpoints are called",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void loopKeepsTicking(Timeline timeline) throws Exception {
        var site = new Site(4, timeline);

        site.open(List.of(visit("Ann", "/report", 113), visit("Bob", "/feed", 131), visit("Cleo", "/archive", 167)));

        site.expectLoopFree();
        expect(
                        "the number of calls of blocking endpoints",
                        timeline.of("answer").size())
                .toBe(2);
    }

    @Item(value = "Asynchronous endpoints are called on the loop", task = 2, points = 15, kind = Kind.CONCURRENCY)
    void asyncEndpointsOnTheLoop(Timeline timeline) throws Exception {
        var site = new Site(4, timeline);

        site.open(List.of(visit("Ann", "/chat", 113), visit("Bob", "/feed", 131), visit("Cleo", "/chat", 167)));

        var calls = timeline.of("begin");
        expect("the number of calls of asynchronous endpoints", calls.size()).toBe(3);
        for (int i = 0; i < 3; i++) {
            expect("the thread that " + calls.get(i).label() + " is called on", site.begunOn.get(i))
                    .because("an asynchronous endpoint works with data of the loop, without any lock")
                    .lookAt(calls.get(i))
                    .toBe("the loop");
        }
    }

    @Item(
            value = "Answers go out on the loop, the moment they are known",
            task = 2,
            points = 15,
            kind = Kind.CORRECTNESS)
    void answersOnTheLoopInTime(Timeline timeline) throws Exception {
        var visits = List.of(
                visit("Ann", "/report", 113),
                visit("Bob", "/chat", 131),
                visit("Cleo", "/feed", 167),
                visit("Dan", "/nowhere", 211),
                visit("Eve", "/ready", 221));
        var site = new Site(4, timeline);

        site.open(visits);

        visits.forEach(site::expectAnsweredOnLoopInTime);
    }

    @Item(
            value = "Blocking endpoints have all workers for themselves, and not one more",
            task = 3,
            points = 15,
            kind = Kind.CONCURRENCY)
    void asManyAsThereAreWorkers(Timeline timeline) throws Exception {
        int workers = 3;
        var visits = IntStream.range(0, 30)
                .mapToObj(i -> visit("V" + i, "/report", 113 + i))
                .toList();
        var site = new Site(workers, timeline);

        site.open(visits);

        site.expectLoopFree();
        for (int i = 0; i < visits.size(); i++) {
            // The first three come in three successive milliseconds, and from then on their workers are always busy.
            long rounds = i / workers + 1;
            var due = Duration.ofMillis(113 + i % workers + rounds * REPORT_MS);
            var end = site.endOf(timeline.of("answer"), i);
            expect("the end of the " + (i + 1) + ". call of a blocking endpoint", end)
                    .because("30 requests have " + workers + " workers, and one was idle, or missing, or too many")
                    .toBe(due);
        }
    }

    @Item(
            value = "Asynchronous requests need no worker, and keep none from working",
            task = 3,
            points = 10,
            kind = Kind.CONCURRENCY)
    void asyncNeedsNoWorker(Timeline timeline) throws Exception {
        // Ten pages that take long, but no worker; two that keep both workers busy for a second; and one in between.
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 10; i++) {
            visits.add(visit("V" + i, "/story", 21 + i));
        }
        visits.add(visit("Ann", "/archive", 113));
        visits.add(visit("Bob", "/archive", 131));
        visits.add(visit("Cleo", "/chat", 167));
        var site = new Site(2, timeline);

        site.open(visits);

        visits.forEach(site::expectAnsweredInTime);
    }

    @Item(
            value = "A failure is answered, whichever way the endpoint fails; and in the end no thread is left",
            task = 4,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void failuresAreAnswered(Timeline timeline) throws Exception {
        var visits = List.of(
                visit("Ann", "/broken", 113),
                visit("Bob", "/crash", 131),
                visit("Cleo", "/lost", 167),
                visit("Dan", "/wrapped", 211),
                visit("Eve", "/broken", 231),
                visit("Finn", "/report", 283));
        var site = new Site(1, timeline);

        site.open(visits);

        visits.forEach(site::expectAnsweredOnLoopInTime);
        site.dispatcher.close();
        site.loop.close();
        timeline.expectNoThreadLeft();
    }

    private static final long REPORT_MS = 170;

    /** One request, when it comes, and the answer that it has to get. */
    private record Visit(Request request, long atMs, long takesMs, int status, String body) {
        String visitor() {
            return request.visitor();
        }
    }

    /** What went out to a visitor, when, and from which thread. */
    private record Answer(Request request, int status, String body, String thread, Duration at) {}

    private static Visit visit(String visitor, String path, long atMs) {
        var request = new Request(visitor, path);
        return switch (path) {
            case "/report" -> new Visit(request, atMs, REPORT_MS, 200, page(request));
            case "/archive" -> new Visit(request, atMs, 1009, 200, page(request));
            case "/chat" -> new Visit(request, atMs, 31, 200, page(request));
            case "/feed" -> new Visit(request, atMs, 62, 200, page(request));
            case "/story" -> new Visit(request, atMs, 700, 200, page(request));
            case "/ready" -> new Visit(request, atMs, 0, 200, page(request));
            case "/broken" -> new Visit(request, atMs, 43, 500, "the database is asleep");
            case "/crash" -> new Visit(request, atMs, 0, 500, "no chat without a name");
            case "/lost" -> new Visit(request, atMs, 23, 500, "the line was cut");
            case "/wrapped" -> new Visit(request, atMs, 29, 500, "the line was cut twice");
            default -> new Visit(request, atMs, 0, 404, path);
        };
    }

    private static String page(Request request) {
        return "page " + request.path() + " for " + request.visitor();
    }

    /** A web site with one endpoint of each sort, a loop that ticks, and visitors who come at fixed times. */
    private static final class Site implements Answers {
        private static final long TICK_MS = 50;
        private static final int TICKS = 30;

        private final Timeline timeline;
        private final EventLoop loop = new EventLoop();
        private final List<Answer> answered = new CopyOnWriteArrayList<>();
        private final List<String> begunOn = new CopyOnWriteArrayList<>();
        private final Dispatcher dispatcher;

        Site(int workers, Timeline timeline) {
            this.timeline = timeline;
            Map<String, Endpoint> endpoints = Map.of(
                    "/report", blocking(REPORT_MS, null),
                    "/archive", blocking(1009, null),
                    "/broken", blocking(43, "the database is asleep"),
                    "/chat", async(this::chat),
                    "/feed", async(this::feed),
                    "/story", async(this::story),
                    "/ready", async(request -> CompletableFuture.completedFuture(page(request))),
                    "/crash",
                            async(request -> {
                                throw new IllegalArgumentException("no chat without a name");
                            }),
                    "/lost", async(request -> fails(23, new IllegalStateException("the line was cut"))),
                    "/wrapped",
                            async(request -> fails(
                                    29, new CompletionException(new IllegalStateException("the line was cut twice")))));
            dispatcher = new Dispatcher(loop, endpoints, workers, timeline.record(Answers.class, this));
        }

        private BlockingEndpoint blocking(long millis, @Nullable String problem) {
            return timeline.record(BlockingEndpoint.class, request -> {
                sleep(millis);
                if (problem != null) {
                    throw new IllegalStateException(problem);
                }
                return page(request);
            });
        }

        private AsyncEndpoint async(AsyncEndpoint endpoint) {
            return timeline.record(AsyncEndpoint.class, request -> {
                begunOn.add(threadInWords());
                return endpoint.begin(request);
            });
        }

        private CompletionStage<String> chat(Request request) {
            return later(31, request);
        }

        /** This page is completed by a thread that is neither the loop nor a worker. */
        private CompletionStage<String> feed(Request request) {
            var page = new CompletableFuture<String>();
            Thread.ofVirtual().name("feeder").start(() -> {
                sleep(62);
                page.complete(page(request));
            });
            return page;
        }

        private CompletionStage<String> story(Request request) {
            return later(700, request);
        }

        private CompletionStage<String> later(long millis, Request request) {
            var page = new CompletableFuture<String>();
            loop.after(Duration.ofMillis(millis), () -> page.complete(page(request)));
            return page;
        }

        private CompletionStage<String> fails(long millis, RuntimeException problem) {
            var page = new CompletableFuture<String>();
            loop.after(Duration.ofMillis(millis), () -> page.completeExceptionally(problem));
            return page;
        }

        private static void sleep(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the endpoint was interrupted");
            }
        }

        @Override
        public void send(Request request, int status, String body) {
            answered.add(new Answer(request, status, body, threadInWords(), timeline.now()));
        }

        private String threadInWords() {
            return loop.isLoopThread() ? "the loop" : "another thread";
        }

        /** Opens the site, and lets visitors come; returns long after all answers should have gone out. */
        void open(List<Visit> visits) throws InterruptedException {
            for (int i = 1; i <= TICKS; i++) {
                loop.after(Duration.ofMillis(i * TICK_MS), () -> timeline.mark("tick"));
            }
            for (var visit : visits) {
                loop.after(Duration.ofMillis(visit.atMs), () -> arrive(visit.request));
            }
            Thread.sleep(Duration.ofMinutes(1));
            for (var failure : loop.failures()) {
                if (failure instanceof UnsupportedOperationException todo) {
                    throw todo;
                }
            }
        }

        private void arrive(Request request) {
            try {
                timeline.call("handle", request, () -> {
                    dispatcher.handle(request);
                    return null;
                });
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        /** Every handle returned at once, and every tick came when it was due. */
        void expectLoopFree() {
            var guilty = timeline.of("answer").stream()
                    .filter(call -> call.thread().equals("loop"))
                    .findFirst()
                    .orElse(null);
            for (var handle : timeline.of("handle")) {
                expect("the time for which " + handle.label() + " kept the loop", lasted(handle))
                        .because("the loop has one thread: while handle() waits, nothing else happens on the loop")
                        .lookAt(guilty)
                        .toBe(Duration.ZERO);
            }
            var ticks = timeline.of("tick");
            for (int i = 1; i <= TICKS; i++) {
                var came =
                        ticks.size() < i ? Duration.ofDays(1) : ticks.get(i - 1).start();
                expect("when tick " + i + " of the loop comes", came)
                        .because("a task on the loop waited for something; every task behind it was late, ticks too")
                        .lookAt(guilty)
                        .toBe(Duration.ofMillis(i * TICK_MS));
            }
        }

        private static Duration lasted(Call call) {
            return call.end() == null ? Duration.ofDays(1) : call.end().minus(call.start());
        }

        void expectAnswered(Visit visit) {
            var answer = theAnswerTo(visit);
            expect("the answer to " + visit.request, answer.status + " " + answer.body)
                    .because(
                            visit.status == 500
                                    ? "the exception that the endpoint failed with did not reach the answer as it was"
                                    : "several requests were on their way at the same time")
                    .lookAt(sent(answer))
                    .toBe(visit.status + " " + visit.body);
        }

        void expectAnsweredInTime(Visit visit) {
            expectAnswered(visit);
            var answer = theAnswerTo(visit);
            expect("when the answer to " + visit.request + " is sent", answer.at)
                    .because("the request came at " + visit.atMs + " ms, and its endpoint takes " + visit.takesMs
                            + " ms; the rest went by waiting for something else")
                    .lookAt(sent(answer))
                    .toBe(Duration.ofMillis(visit.atMs + visit.takesMs));
        }

        void expectAnsweredOnLoopInTime(Visit visit) {
            expectAnsweredInTime(visit);
            var answer = theAnswerTo(visit);
            expect("the thread that answers " + visit.request, answer.thread)
                    .because("what comes after the page runs on the thread that had the page first; answers belong to"
                            + " the loop")
                    .lookAt(sent(answer))
                    .toBe("the loop");
        }

        private Answer theAnswerTo(Visit visit) {
            var its = answered.stream()
                    .filter(answer -> answer.request.equals(visit.request))
                    .toList();
            if (its.size() != 1) {
                throw new ItemFailure(
                        its.size() + " answers went out to " + visit.visitor() + ", who asks for "
                                + visit.request.path(),
                        "exactly one answer",
                        its.isEmpty() ? whyNone() : "the request was answered again after its answer",
                        its.isEmpty() ? null : lineOf(sent(its.getLast())),
                        null);
            }
            return its.getFirst();
        }

        private String whyNone() {
            return loop.failures().isEmpty()
                    ? "the endpoint was not called, or what came out of it was lost"
                    : "a task on the loop threw "
                            + loop.failures().getFirst().getClass().getSimpleName();
        }

        private @Nullable Call sent(Answer answer) {
            return timeline.of("send").stream()
                    .filter(call -> call.detail().startsWith(answer.request.toString()))
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable StackTraceElement lineOf(@Nullable Call call) {
            return call == null ? null : call.caller();
        }

        /** When the call ended that was the n-th to begin. */
        @Nullable
        Duration endOf(List<Call> calls, int n) {
            return n < calls.size() ? calls.get(n).end() : null;
        }
    }
}
