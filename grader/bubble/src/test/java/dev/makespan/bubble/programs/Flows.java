package dev.makespan.bubble.programs;

import static dev.makespan.bubble.programs.Steps.timed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;

/** Reactive streams. */
public final class Flows {
    private Flows() {}

    /** Takes a second for each item, one at a time. */
    private static final class Slow implements Flow.Subscriber<Integer> {
        private final Steps steps;
        private final CountDownLatch completed = new CountDownLatch(1);
        private Flow.Subscription subscription;

        Slow(Steps steps) {
            this.steps = steps;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(Integer item) {
            Steps.sleep(1000);
            steps.note(item);
            subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            steps.note(e.getMessage());
            completed.countDown();
        }

        @Override
        public void onComplete() {
            steps.note("end");
            completed.countDown();
        }
    }

    @Takes(
            api = {
                "SubmissionPublisher.subscribe(Flow.Subscriber)",
                "SubmissionPublisher.submit(Object)",
                "SubmissionPublisher.offer(Object, BiPredicate)",
                "SubmissionPublisher.offer(Object, long, TimeUnit, BiPredicate)",
                "SubmissionPublisher.close()",
                "Flow.Subscription.request(long)",
                "Flow.Subscriber.onSubscribe(Flow.Subscription)",
                "Flow.Subscriber.onNext(Object)",
                "Flow.Subscriber.onComplete()"
            },
            millis = 6000,
            result = "0:1 0:3 0:-1 500:-1 100:3 [1@1000, 2@2000, 3@3000, 4@4000, 5@5000, 6@6000, end@6000]")
    public static String publisher() throws Exception {
        var steps = new Steps();
        var subscriber = new Slow(steps);
        String seen;
        try (var publisher = new SubmissionPublisher<Integer>(Executors.newCachedThreadPool(), 2)) {
            publisher.subscribe(subscriber);
            seen = timed(() -> publisher.submit(1));
            Thread.sleep(400); // now the first item is being worked on, and two more fill the buffer
            publisher.submit(2);
            seen += " " + timed(() -> publisher.submit(3));
            seen += " " + timed(() -> publisher.offer(99, (s, item) -> false));
            seen += " " + timed(() -> publisher.offer(99, 500, TimeUnit.MILLISECONDS, (s, item) -> false));
            seen += " " + timed(() -> publisher.offer(4, 1, TimeUnit.DAYS, null));
            publisher.submit(5);
            publisher.submit(6);
        }
        subscriber.completed.await();
        return seen + " " + steps;
    }

    @Takes(
            api = {
                "SubmissionPublisher.consume(Consumer)",
                "SubmissionPublisher.closeExceptionally(Throwable)",
                "Flow.Subscriber.onError(Throwable)",
                "Flow.Subscription.cancel()",
                "Flow.Publisher.subscribe(Flow.Subscriber)"
            },
            millis = 4000,
            result = "[1@1000, 2@2000, boom@4000] [first@0]")
    public static String consumerAndFailure() throws Exception {
        var steps = new Steps();
        var publisher = new SubmissionPublisher<Integer>();
        CompletableFuture<Void> consumed = publisher.consume(item -> {
            Steps.sleep(1000);
            steps.note(item);
        });
        publisher.submit(1);
        publisher.submit(2);
        publisher.close();
        consumed.get();
        Thread.sleep(1999);
        var failing = new SubmissionPublisher<Integer>();
        var subscriber = new Slow(steps);
        Flow.Publisher<Integer> asPublisher = failing;
        asPublisher.subscribe(subscriber);
        var cancelling = new Steps();
        asPublisher.subscribe(new Flow.Subscriber<Integer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                cancelling.note("first");
                subscription.cancel();
            }

            @Override
            public void onNext(Integer item) {
                cancelling.note(item);
            }

            @Override
            public void onError(Throwable e) {
                cancelling.note(e);
            }

            @Override
            public void onComplete() {
                cancelling.note("end");
            }
        });
        Thread.sleep(1);
        failing.closeExceptionally(new IllegalStateException("boom"));
        subscriber.completed.await();
        return steps + " " + cancelling;
    }
}
