// caught by: whoeverAnswersFirst, allAreAskedAtTheSameTime
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.function.Consumer;

/** Asks the next friend when the one before has answered. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) {
        for (var friend : friends) {
            ask(friend).accept(notebook);
        }
    }

    /** What there is to write down about a friend. */
    private Consumer<Notebook> ask(String friend) {
        try {
            var answer = phone.ask(friend);
            return notebook -> notebook.answered(friend, answer);
        } catch (NoAnswerException e) {
            return notebook -> notebook.missed(friend, e.getMessage());
        }
    }
}
