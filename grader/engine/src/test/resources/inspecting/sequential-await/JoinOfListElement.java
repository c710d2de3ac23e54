package cases;

import java.util.List;

class JoinOfListElement {
    void serve(List<Thread> cooks) throws InterruptedException {
        for (int i = 0; i < cooks.size(); i++) {
            cooks.get(i).start();
            cooks.get(i).join(); // !sequential-await
        }
    }
}
