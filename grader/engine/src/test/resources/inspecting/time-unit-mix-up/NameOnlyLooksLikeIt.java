package cases;

import java.util.List;

class NameOnlyLooksLikeIt {
    void serve(long splitseconds, int sixminutes, List<String> seconds) throws InterruptedException {
        Thread.sleep(splitseconds);
        Thread.sleep(sixminutes);
        Thread.sleep(seconds.size());
    }
}
