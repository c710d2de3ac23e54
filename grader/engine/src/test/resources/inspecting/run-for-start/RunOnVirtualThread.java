package cases;

class RunOnVirtualThread {
    void cook(Runnable recipe) {
        Thread cook = Thread.ofVirtual().unstarted(recipe);
        cook.run(); // !run-for-start
        ((Thread) (Object) cook).run(); // !run-for-start
    }
}
