package cases;

import java.util.ArrayList;
import java.util.List;

class WaitsInEachTurn {
    List<String> taste(List<String> dishes, Thread chef) throws InterruptedException {
        var tasted = new ArrayList<String>();
        for (String dish : dishes) {
            Thread taster = new Thread(() -> tasted.add(dish));
            taster.start();
            System.out.println("tasting");
            chef.interrupt();
            note(dish);
            taster.join();
        }
        return tasted;
    }

    private void note(String dish) {
        System.out.println(dish);
    }
}
