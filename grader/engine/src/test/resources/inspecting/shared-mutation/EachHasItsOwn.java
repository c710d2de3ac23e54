package cases;

import java.util.ArrayList;
import java.util.List;

class EachHasItsOwn {
    void cookAll(List<String> orders) {
        for (String order : orders) {
            var steps = new ArrayList<String>();
            int[] minutes = {0};
            Thread.startVirtualThread(() -> {
                steps.add(order);
                minutes[0]++;
                int cuts = 0;
                cuts++;
                System.out.println(steps + " " + minutes[0] + cuts);
            });
            new Thread() {
                private int stirred;

                @Override
                public void run() {
                    stirred++;
                }
            }.start();
        }
    }
}
