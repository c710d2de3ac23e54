package dev.makespan.bubble.programs.classics;

import dev.makespan.bubble.programs.Threads;
import dev.makespan.bubble.programs.classics.Classic.Racy;
import dev.makespan.bubble.programs.classics.Classic.Shows;
import java.util.concurrent.Semaphore;

/** The number of readers, which decides who locks the writers out, is itself unguarded. */
@Classic(
        source = "Courtois, Heymans and Parnas, Concurrent control with readers and writers, 1971",
        shows = Shows.DEADLOCK,
        racy = Racy.YES,
        result = "written")
public final class ReadersWithoutMutex {
    private ReadersWithoutMutex() {}

    private static final class Book {
        private final Semaphore writing = new Semaphore(1);
        private final Semaphore mutex = new Semaphore(1);
        private int readers;

        void wrongRead() throws InterruptedException {
            if (++readers == 1) {
                writing.acquire();
            }
            if (--readers == 0) {
                writing.release();
            }
        }

        void rightRead() throws InterruptedException {
            mutex.acquire();
            if (++readers == 1) {
                writing.acquire();
            }
            mutex.release();
            mutex.acquire();
            if (--readers == 0) {
                writing.release();
            }
            mutex.release();
        }

        void write() throws InterruptedException {
            writing.acquire();
            writing.release();
        }
    }

    public static Object wrong() throws Exception {
        Book book = new Book();
        Threads.sideBySide(book::wrongRead, book::wrongRead, book::write);
        return "written";
    }

    public static Object right() throws Exception {
        Book book = new Book();
        Threads.sideBySide(book::rightRead, book::rightRead, book::write);
        return "written";
    }
}
