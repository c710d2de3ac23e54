package cases;

class ClearsOnPurpose {
    void between(Runnable task) {
        Thread.interrupted();
        task.run();
    }

    void always(Runnable task) {
        try {
            task.run();
        } finally {
            Thread.interrupted();
        }
    }
}
