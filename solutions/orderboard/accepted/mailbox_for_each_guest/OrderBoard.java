package orderboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import orderboard.provided.BoardClosedException;

/** Each guest brings a mailbox and reads every number that comes, until it is theirs. */
public final class OrderBoard implements AutoCloseable {
    private static final Integer CLOSED = null;

    private record News(Integer number) {}

    private final List<Integer> shown = new ArrayList<>();
    private final List<BlockingQueue<News>> mailboxes = new ArrayList<>();
    private boolean closed;

    public synchronized void show(int number) {
        if (closed) {
            throw new BoardClosedException();
        }
        shown.add(number);
        mailboxes.forEach(mailbox -> mailbox.add(new News(number)));
    }

    public synchronized List<Integer> numbers() {
        return shown.stream().distinct().sorted().toList();
    }

    public void await(int number) throws InterruptedException {
        await(number, Duration.ofDays(365));
    }

    public boolean await(int number, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        var mailbox = subscribe();
        try {
            while (true) {
                var news = mailbox.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (news == null) {
                    return false;
                }
                if (news.number() == CLOSED) {
                    throw new BoardClosedException();
                }
                if (news.number() == number) {
                    return true;
                }
            }
        } finally {
            unsubscribe(mailbox);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        mailboxes.forEach(mailbox -> mailbox.add(new News(CLOSED)));
    }

    private synchronized BlockingQueue<News> subscribe() {
        var mailbox = new LinkedBlockingQueue<News>();
        shown.forEach(number -> mailbox.add(new News(number)));
        if (closed) {
            mailbox.add(new News(CLOSED));
        }
        mailboxes.add(mailbox);
        return mailbox;
    }

    private synchronized void unsubscribe(BlockingQueue<News> mailbox) {
        mailboxes.removeIf(other -> other == mailbox);
    }
}
