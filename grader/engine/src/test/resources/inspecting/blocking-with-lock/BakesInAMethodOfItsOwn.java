package cases;

import cases.provided.Oven;

class BakesInAMethodOfItsOwn {
    private final Oven oven;
    private int cakes;

    BakesInAMethodOfItsOwn(Oven oven) {
        this.oven = oven;
    }

    synchronized String order(String cake) {
        cakes++;
        return made(cake); // !blocking-with-lock
    }

    private String made(String cake) {
        oven.clean("before " + cake);
        return oven.bake(cake);
    }
}
