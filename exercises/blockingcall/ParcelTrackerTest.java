package blockingcall;

import static dev.makespan.testkit.Expect.expect;
import static org.awaitility.Awaitility.await;

import blockingcall.provided.Answers;
import blockingcall.provided.Depot;
import blockingcall.provided.DepotException;
import blockingcall.provided.EventLoop;
import blockingcall.provided.Request;
import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

@Exercise("A blocking call on the event loop")
class ParcelTrackerTest {
    @Item(value = "The loop keeps ticking while the depot searches", task = 1, points = 20, kind = Kind.CONCURRENCY)
    void loopKeepsTicking(Timeline timeline) {
        var site = new Site(timeline, List.of(visit("Ada", 250, 730)));

        site.runUntilAnswered();

        site.expectLoopFree();
        site.expectDepotAsked();
    }

    @Item(
            value = "The answer goes out on the loop, the moment the search is over",
            task = 2,
            points = 15,
            kind = Kind.CORRECTNESS)
    void answersOnTheLoopInTime(Timeline timeline) {
        var visits = List.of(visit("Ada", 130, 317), visit("Bob", 610, 741));
        var site = new Site(timeline, visits);

        site.runUntilAnswered();

        site.expectLoopFree();
        visits.forEach(site::expectFoundOnLoop);
        visits.forEach(site::expectInTime);
    }

    @Item(
            value = "Everybody gets one answer, their own, in whichever order the searches end",
            task = 2,
            points = 15,
            kind = Kind.CORRECTNESS)
    @Explore(schedules = 100)
    void everybodyGetsTheirOwn(Timeline timeline) {
        // Several searches end at the same moment: schedules differ in which of them goes first.
        var visits = List.of(
                visit("Ada", 110, 650),
                visit("Bob", 110, 650),
                visit("Cem", 110, 230),
                visit("Dot", 230, 530),
                visit("Eve", 230, 110),
                visit("Fay", 230, 530));
        var site = new Site(timeline, visits);

        site.runUntilAnswered();

        site.expectLoopFree();
        visits.forEach(site::expectFoundOnLoop);
    }

    @Item(
            value = "Ten visitors at once are answered without waiting for one another",
            task = 3,
            points = 20,
            kind = Kind.CONCURRENCY)
    void servesTenAtOnce(Timeline timeline) {
        // The first to come waits longest, so that answers overtake each other.
        var visits = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> visit("V" + i, 120, 960 - 53 * i))
                .toList();
        var site = new Site(timeline, visits);

        site.runUntilAnswered();

        visits.forEach(site::expectInTime);
    }

    @Item(
            value = "Sixty visitors are served by few threads, and no thread stays behind for each of them",
            task = 3,
            points = 10,
            kind = Kind.CONCURRENCY)
    void needsFewThreads(Timeline timeline) {
        var visits = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> visit("V" + i, 140 + 10 * (i / 20), 203 + 7 * (i % 5)))
                .toList();
        var site = new Site(timeline, visits);

        site.runUntilAnswered();

        site.expectLoopFree();
        visits.forEach(site::expectFoundOnLoop);
        site.expectFewThreads();
    }

    @Item(
            value = "A failed search is answered, and later requests do not suffer",
            task = 4,
            points = 10,
            kind = Kind.ROBUSTNESS)
    void answersFailures(Timeline timeline) {
        // More failures than anybody has workers, so that none is left if a failure ends its worker.
        var failing = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> lost("V" + i, 110 + 10 * i, 47))
                .toList();
        var ada = visit("Ada", 720, 333);
        var visits = Stream.concat(failing.stream(), Stream.of(ada)).toList();
        var site = new Site(timeline, visits);

        site.runUntilAnswered();

        visits.forEach(site::expectInTime);
        failing.forEach(site::expectFailedOnLoop);
        site.expectFoundOnLoop(ada);
    }

    @Item(
            value = "Closing lets running searches be answered, and leaves no thread behind",
            task = 4,
            points = 10,
            kind = Kind.ROBUSTNESS)
    @Explore(schedules = 60)
    void closesCleanly(Timeline timeline) throws Exception {
        // All searches but the last end at the same moment.
        var visits = List.of(
                visit("Ada", 150, 640),
                visit("Bob", 150, 640),
                visit("Cem", 150, 640),
                visit("Dot", 150, 640),
                visit("Eve", 170, 1090));
        var site = new Site(timeline, visits);

        site.runUntilSearching();
        site.closeTracker();
        site.runUntilAnswered();

        site.expectLoopFree();
        visits.forEach(site::expectFoundOnLoop);
        site.closeLoop();
        timeline.expectNoThreadLeft();
    }

    /**
     * One request: when it comes, and what the depot makes of it.
     *
     * @param problem what the depot throws; null if it finds the parcel
     */
    private record Visit(
            Request request,
            long arrivesMs,
            long searchMs,
            @Nullable String problem) {
        String visitor() {
            return request.visitor();
        }

        String place() {
            return "shelf of " + request.parcel();
        }

        long dueMs() {
            return arrivesMs + searchMs;
        }
    }

    /** What went out to a visitor, when, and from which thread. */
    private record Answer(Request request, String kind, String text, String thread, Duration at) {}

    private static Visit visit(String visitor, long arrivesMs, long searchMs) {
        return new Visit(new Request(visitor, "P-" + visitor), arrivesMs, searchMs, null);
    }

    private static Visit lost(String visitor, long arrivesMs, long searchMs) {
        return new Visit(new Request(visitor, "P-" + visitor), arrivesMs, searchMs, "no label on P-" + visitor);
    }

    /** The web site: a loop that ticks, the tracker under test, a depot, and visitors who come at fixed times. */
    private static final class Site implements Answers {
        private static final String LOOP = "the loop";
        private static final long TICK_MS = 100;
        private static final int TICKS = 20;
        private static final int FEW = 20;

        private final Timeline timeline;
        private final List<Visit> visits;
        private final Duration opened;
        private final EventLoop loop;
        private final ParcelTracker tracker;
        private final List<Answer> answers = new CopyOnWriteArrayList<>();
        private final Set<Thread> searching =
                Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

        /** Opens the site: from now on the loop ticks, and visitors come. */
        Site(Timeline timeline, List<Visit> visits) {
            this.timeline = timeline;
            this.visits = visits;
            opened = timeline.now();
            loop = EventLoop.start();
            tracker = new ParcelTracker(
                    loop, timeline.record(Depot.class, this::locate), timeline.record(Answers.class, this));
            for (int i = 1; i <= TICKS; i++) {
                loop.after(Duration.ofMillis(i * TICK_MS), () -> timeline.mark("tick"));
            }
            for (var visit : visits) {
                loop.after(Duration.ofMillis(visit.arrivesMs), () -> arrive(visit));
            }
        }

        private void arrive(Visit visit) {
            Callable<Void> handle = () -> {
                tracker.handle(visit.request);
                return null;
            };
            try {
                timeline.call("handle", visit.visitor(), handle);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private String locate(String parcel) {
            searching.add(Thread.currentThread());
            var visit = visits.stream()
                    .filter(v -> v.request.parcel().equals(parcel))
                    .findFirst()
                    .orElseThrow(() -> new DepotException("the depot knows no parcel " + parcel));
            try {
                // The search: it takes virtual time only.
                Thread.sleep(visit.searchMs);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DepotException("the search for " + parcel + " was interrupted");
            }
            if (visit.problem != null) {
                throw new DepotException(visit.problem);
            }
            return visit.place();
        }

        @Override
        public void found(Request request, String place) {
            note(request, "found", place);
        }

        @Override
        public void failed(Request request, String reason) {
            note(request, "failed", reason);
        }

        private void note(Request request, String kind, String text) {
            answers.add(new Answer(request, kind, text, threadInWords(), sinceOpened(timeline.now())));
        }

        private String threadInWords() {
            if (loop.isLoopThread()) {
                return LOOP;
            }
            var thread = Thread.currentThread();
            return thread.isVirtual() ? "a virtual thread" : thread.getName();
        }

        /** Waits until all ticks have come and every request has been answered, or no answer is to be hoped for. */
        void runUntilAnswered() {
            waitUntil(
                    () -> answers.size() >= visits.size() && timeline.of("tick").size() >= TICKS);
        }

        /** Waits until every visitor's search has begun. */
        void runUntilSearching() {
            waitUntil(() -> timeline.of("locate").size() >= visits.size());
        }

        /** Gives up after a minute of virtual time; what is missing then is for the checks to say. */
        private static void waitUntil(Callable<Boolean> condition) {
            try {
                await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(condition);
            } catch (ConditionTimeoutException e) {
                return;
            }
        }

        void closeTracker() throws Exception {
            tracker.close();
        }

        void closeLoop() {
            loop.close();
        }

        /** The loop was free all the time: every tick came when it was due, and every handle returned at once. */
        void expectLoopFree() {
            var guilty = first(timeline.of("locate"), this::isOnLoop);
            for (var handle : timeline.of("handle")) {
                expect("the time for which " + handle.label() + " kept the loop", inMillis(handle))
                        .because("the loop has one thread: while handle waits, nothing else happens on the loop")
                        .lookAt(guilty)
                        .toBe("0 ms");
            }
            var ticks = timeline.of("tick");
            for (int i = 1; i <= TICKS; i++) {
                var came = ticks.size() < i
                        ? "missing"
                        : at(sinceOpened(ticks.get(i - 1).start()));
                expect("tick " + i + " of the loop", came)
                        .because("a task on the loop waited for something; every task behind it was late, ticks too")
                        .lookAt(guilty)
                        .toBe(at(i * TICK_MS));
            }
        }

        void expectDepotAsked() {
            expect("the number of searches in the depot", timeline.of("locate").size())
                    .toBe(visits.size());
        }

        void expectFoundOnLoop(Visit visit) {
            var answer = theAnswerTo(visit);
            expect("the answer to " + visit.visitor(), answer.kind + ": " + answer.text)
                    .because("two requests were on their way at the same time, and one saw what belongs to the other")
                    .lookAt(sent(answer))
                    .toBe("found: " + visit.place());
            expectOnLoop(answer);
        }

        void expectFailedOnLoop(Visit visit) {
            var answer = theAnswerTo(visit);
            expect("the answer to " + visit.visitor() + ", whose search threw,", answer.kind + ": " + answer.text)
                    .because("what the search threw did not reach the answer")
                    .lookAt(sent(answer))
                    .to(
                            "is failed, with a reason that contains \"" + visit.problem + "\"",
                            text -> text.startsWith("failed: ") && text.contains(String.valueOf(visit.problem)));
            expectOnLoop(answer);
        }

        void expectInTime(Visit visit) {
            var answer = theAnswerTo(visit);
            expect("the answer to " + visit.visitor(), "sent " + at(answer.at))
                    .because("the request came " + at(visit.arrivesMs) + " and its search takes " + visit.searchMs
                            + " ms; the rest went by waiting: for a free thread, for another search, for the next look")
                    .lookAt(searchFor(visit))
                    .toBe("sent " + at(visit.dueMs()));
        }

        private Answer theAnswerTo(Visit visit) {
            var its = answers.stream()
                    .filter(answer -> answer.request.equals(visit.request))
                    .toList();
            expect("the number of answers to " + visit.visitor(), its.size())
                    .because(its.isEmpty() ? whyNone(visit) : "the request was answered again after its answer")
                    .lookAt(searchFor(visit))
                    .toBe(1);
            return its.getFirst();
        }

        private String whyNone(Visit visit) {
            if (!loop.failures().isEmpty()) {
                return "a task on the loop threw " + inWords(loop.failures().getFirst());
            }
            var search = searchFor(visit);
            if (search == null) {
                return "its search never began: no thread was there to make it, or the request was dropped";
            }
            return search.error() == null
                    ? "its search ended well, but the place never came back to the loop"
                    : "its search threw " + searchProblem(search.error()) + ", and nobody took notice";
        }

        /** With the message, if it is the depot's own: it tells a search that was interrupted from one that failed. */
        private static String searchProblem(Throwable thrown) {
            return inWords(thrown) + (thrown instanceof DepotException ? " (" + thrown.getMessage() + ")" : "");
        }

        /** The type only: messages of the JDK contain addresses, which differ from run to run. */
        private static String inWords(Throwable thrown) {
            return thrown.getClass().getSimpleName();
        }

        private void expectOnLoop(Answer answer) {
            expect("the thread that answered " + answer.request.visitor(), answer.thread)
                    .because("the code behind depot.locate runs on the thread that waited; answers belong to the loop")
                    .lookAt(sent(answer))
                    .toBe(LOOP);
        }

        /** Few platform threads in all; and, once all is answered, few threads of any kind. */
        void expectFewThreads() {
            var platform =
                    searching.stream().filter(thread -> !thread.isVirtual()).count();
            expect("the number of platform threads for " + visits.size() + " requests", platform)
                    .because("a platform thread was started where one that is done could have been used again")
                    .lookAt(timeline.of("locate").getFirst())
                    .to("is at most " + FEW, count -> count <= FEW);
            waitUntil(() -> alive() <= FEW);
            expect("the number of threads alive long after " + visits.size() + " requests were answered", alive())
                    .because("threads stay and wait for work that never comes, as in a pool for each request")
                    .lookAt(timeline.of("locate").getFirst())
                    .to("is at most " + FEW, count -> count <= FEW);
        }

        private long alive() {
            return searching.stream().filter(Thread::isAlive).count();
        }

        private boolean isOnLoop(Call call) {
            return timeline.of("handle").stream()
                    .anyMatch(handle -> handle.thread().equals(call.thread()));
        }

        private @Nullable Call searchFor(Visit visit) {
            return first(timeline.of("locate"), call -> call.detail().equals(visit.request.parcel()));
        }

        private @Nullable Call sent(Answer answer) {
            return first(
                    timeline.of(answer.kind),
                    call -> call.detail().startsWith(answer.request.toString())
                            && call.detail().endsWith(answer.text));
        }

        private static @Nullable Call first(List<Call> calls, Predicate<Call> condition) {
            return calls.stream().filter(condition).findFirst().orElse(null);
        }

        private static String inMillis(Call call) {
            var end = call.end();
            return end == null ? "ever" : millis(end.minus(call.start()));
        }

        private Duration sinceOpened(Duration moment) {
            return moment.minus(opened);
        }

        private static String at(Duration moment) {
            return "at " + millis(moment);
        }

        private static String at(long millis) {
            return at(Duration.ofMillis(millis));
        }

        /** Exact: a part of a millisecond shows. */
        private static String millis(Duration time) {
            return BigDecimal.valueOf(time.toNanos(), 6).stripTrailingZeros().toPlainString() + " ms";
        }
    }
}
