package cases;

class OtherThreadAskedRightly {
    boolean isAskedToStop(Thread cook) {
        return cook.isInterrupted();
    }

    void stop(Thread cook) {
        cook.interrupt();
    }
}
