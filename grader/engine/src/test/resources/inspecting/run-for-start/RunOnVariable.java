package cases;

class RunOnVariable {
    void cook(Runnable recipe) throws InterruptedException {
        Thread cook = new Thread(recipe);
        cook.run(); // !run-for-start
        cook.join();
    }
}
