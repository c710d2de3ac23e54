package cases;

class ClearsTheFlag {
    void rest(Thread cook) {
        try {
            cook.join();
        } catch (InterruptedException e) { // !swallowed-interrupt
            Thread.interrupted(); // !interrupted-for-interrupt
        }
    }
}
