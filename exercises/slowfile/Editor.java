package slowfile;

import java.util.List;
import slowfile.provided.Archive;
import slowfile.provided.ArchiveException;
import slowfile.provided.Desk;
import slowfile.provided.DeskException;
import slowfile.provided.Page;

/**
 * Makes pages of the weather report: old measurements from the archive, beside new drawings.
 *
 * <p>Any number of threads may use one editor at the same time.
 */
public final class Editor {
    private final Archive archive;
    private final Desk desk;

    /**
     * @param archive reads files, and is slow
     * @param desk where the drawings are made, one after the other for each page
     */
    public Editor(Archive archive, Desk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    /**
     * Makes one page. The file is being read while the drawings are made; the page is ready the moment both are. When
     * this method is over, in whichever way, nothing goes on for it any more, and no thread that it started is left.
     *
     * @param file which file to read, once
     * @param drawings what to draw, in this order, one after the other; may be empty
     * @return the page
     * @throws ArchiveException the one that the archive threw for this file, and not another exception around it
     * @throws DeskException the one that the desk threw, at that moment
     * @throws InterruptedException at once, if the calling thread is interrupted
     */
    public Page make(String file, List<String> drawings) throws InterruptedException {
        // TODO: task 1, then task 2, then task 3
        throw new UnsupportedOperationException("TODO: make() is still empty; begin with task 1 of the README");
    }
}
