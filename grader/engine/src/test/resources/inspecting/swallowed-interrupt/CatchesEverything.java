package cases;

import java.util.concurrent.Future;

class CatchesEverything {
    String read(Future<String> burger) {
        String result = "none";
        try {
            result = burger.get();
        } catch (Exception e) { // !swallowed-interrupt
            System.err.println(e);
        }
        try {
            Thread.sleep(1);
        } catch (Throwable t) { // !swallowed-interrupt
        }
        return result;
    }
}
