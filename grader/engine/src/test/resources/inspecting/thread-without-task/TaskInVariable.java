package cases;

class TaskInVariable {
    void open(Runnable task, ThreadGroup cooks) {
        new Thread(task).start();
        Thread cook = new Thread(cooks, task, "cook");
        cook.start();
        Thread ownThread = new Thread(cook);
        ownThread.start();
    }
}
