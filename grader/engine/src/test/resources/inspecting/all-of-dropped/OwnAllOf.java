package cases;

import java.util.List;

class OwnAllOf {
    private static void allOf(List<Thread> cooks) throws InterruptedException {
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    void cook(List<Thread> cooks) throws InterruptedException {
        allOf(cooks);
        OwnAllOf.allOf(cooks);
    }
}
