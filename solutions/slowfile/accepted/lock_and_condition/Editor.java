package slowfile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A small tray under a lock: the reader puts the data in, the caller waits until there is something. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    private static final class Tray {
        private final Lock lock = new ReentrantLock();
        private final Condition filled = lock.newCondition();
        private Callable<String> content;

        void put(Callable<String> whatToDo) {
            lock.lock();
            try {
                content = whatToDo;
                filled.signalAll();
            } finally {
                lock.unlock();
            }
        }

        Callable<String> take() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (content == null) {
                    filled.await();
                }
                return content;
            } finally {
                lock.unlock();
            }
        }
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var tray = new Tray();
        var reader = new Thread(() -> {
            try {
                String data = archive.read(file);
                tray.put(() -> data);
            } catch (Exception e) {
                tray.put(() -> {
                    throw e;
                });
            }
        });
        reader.start();
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            return new Page(tray.take().call(), drawn);
        } catch (RuntimeException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            reader.interrupt();
        }
    }
}
