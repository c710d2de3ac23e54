package slowfile;

import java.util.ArrayList;
import java.util.List;
import slowfile.provided.Archive;
import slowfile.provided.Desk;
import slowfile.provided.Page;

/** A plain thread that leaves what it read in an object of its own; after join() it is there to be seen. */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    private final class Reader extends Thread {
        private final String file;
        private String data;
        private RuntimeException problem;

        Reader(String file) {
            super("reader of " + file);
            this.file = file;
        }

        @Override
        public void run() {
            try {
                data = archive.read(file);
            } catch (InterruptedException e) {
                // Nobody waits for the file any more.
                return;
            } catch (RuntimeException e) {
                problem = e;
            }
        }
    }

    public Page make(String file, List<String> drawings) throws InterruptedException {
        var reader = new Reader(file);
        reader.start();
        boolean done = false;
        try {
            var drawn = new ArrayList<String>();
            for (String drawing : drawings) {
                drawn.add(desk.draw(drawing));
            }
            reader.join();
            done = true;
            if (reader.problem != null) {
                throw reader.problem;
            }
            return new Page(reader.data, drawn);
        } finally {
            if (!done) {
                reader.interrupt();
            }
        }
    }
}
