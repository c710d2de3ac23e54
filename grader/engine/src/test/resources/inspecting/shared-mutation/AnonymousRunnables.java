package cases;

import java.util.HashMap;
import java.util.Map;

class AnonymousRunnables {
    private final Map<String, Integer> stock = new HashMap<>();

    void restock(String[] goods) {
        for (String good : goods) {
            new Thread(new Runnable() {
                        @Override
                        public void run() {
                            stock.put(good, 10); // !shared-mutation
                        }
                    })
                    .start();
        }
    }
}
