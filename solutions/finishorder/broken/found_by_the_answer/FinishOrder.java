// caught by: everyAnswerIsWrittenDown
package finishorder;

import finishorder.provided.NoAnswerException;
import finishorder.provided.Notebook;
import finishorder.provided.Phone;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Finds the friend by the answer, as if no two could bring the same. */
public final class FinishOrder {
    private final Phone phone;

    public FinishOrder(Phone phone) {
        this.phone = phone;
    }

    public void askAll(List<String> friends, Notebook notebook) throws InterruptedException {
        var box = new LinkedBlockingQueue<String>();
        var friendOf = new ConcurrentHashMap<String, String>();
        for (var friend : friends) {
            Thread.startVirtualThread(() -> {
                var answer = answer(friend);
                friendOf.putIfAbsent(answer, friend);
                box.add(answer);
            });
        }
        for (int i = 0; i < friends.size(); i++) {
            var answer = box.take();
            if (answer.startsWith("missed: ")) {
                notebook.missed(friendOf.get(answer), answer.substring("missed: ".length()));
            } else {
                notebook.answered(friendOf.get(answer), answer);
            }
        }
    }

    private String answer(String friend) {
        try {
            return phone.ask(friend);
        } catch (NoAnswerException e) {
            return "missed: " + e.getMessage();
        }
    }
}
