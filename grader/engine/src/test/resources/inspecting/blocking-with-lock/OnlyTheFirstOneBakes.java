package cases;

import cases.provided.Oven;

class OnlyTheFirstOneBakes {
    private final Oven oven;
    private String cake;

    OnlyTheFirstOneBakes(Oven oven) {
        this.oven = oven;
    }

    synchronized String cake() {
        if (cake == null) {
            cake = oven.bake("cake"); // !blocking-with-lock:informative
        }
        return cake;
    }
}
