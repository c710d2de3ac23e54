package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;

/** Each calls the other while it holds its own lock; the repair calls with no lock held. */
@Classic(
        source = "Goetz et al., Java Concurrency in Practice, listings 10.5 and 10.6",
        shows = Shows.DEADLOCK,
        racy = Racy.NO,
        result = "1 at 7")
public final class TaxiDispatcher {
    private TaxiDispatcher() {}

    private static final class Dispatcher {
        private int available;
        private int drawn;

        synchronized void notifyAvailable() {
            available++;
        }

        synchronized int available() {
            return available;
        }

        synchronized void wrongDraw(Taxi taxi) {
            drawn = taxi.location();
        }

        void rightDraw(Taxi taxi) {
            int location = taxi.location();
            synchronized (this) {
                drawn = location;
            }
        }
    }

    private static final class Taxi {
        private final Dispatcher dispatcher;
        private int location;

        Taxi(Dispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        synchronized int location() {
            return location;
        }

        synchronized void wrongArrive(int where) {
            location = where;
            dispatcher.notifyAvailable();
        }

        void rightArrive(int where) {
            synchronized (this) {
                location = where;
            }
            dispatcher.notifyAvailable();
        }
    }

    public static Object wrong() throws Exception {
        Dispatcher dispatcher = new Dispatcher();
        Taxi taxi = new Taxi(dispatcher);
        Threads.sideBySide(() -> taxi.wrongArrive(7), () -> dispatcher.wrongDraw(taxi));
        return dispatcher.available() + " at " + taxi.location();
    }

    public static Object right() throws Exception {
        Dispatcher dispatcher = new Dispatcher();
        Taxi taxi = new Taxi(dispatcher);
        Threads.sideBySide(() -> taxi.rightArrive(7), () -> dispatcher.rightDraw(taxi));
        return dispatcher.available() + " at " + taxi.location();
    }
}
