package cases;

class OfAnotherThread {
    boolean isAskedToStop(Thread cook) {
        return cook.interrupted(); // !interrupted-for-interrupt
    }
}
