package cases;

class OnlyLookedAt {
    protected Thread forSubclasses = new Thread(() -> {});

    String nameOfNext() {
        return new Thread("cook").getName();
    }

    int priorityOf(Runnable task) {
        Thread sample = new Thread(task);
        return sample.getPriority();
    }

    boolean isAnotherThan(Thread other) {
        Thread marker = new Thread("marker");
        return other != marker;
    }
}
