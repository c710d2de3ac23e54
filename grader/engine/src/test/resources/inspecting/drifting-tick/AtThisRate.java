package cases;

import cases.provided.Oven;

class AtThisRate {
    private int periodMillis = 50;

    void stir(Oven oven) throws InterruptedException {
        while (true) {
            oven.clean("stirring");
            Thread.sleep(periodMillis); // !drifting-tick:informative
        }
    }
}
