package cases;

class SpinsOnAField {
    private boolean served;

    void serve() {
        served = true;
    }

    void eat() {
        while (!served) { // !busy-wait
            // served now? and now?
        }
        System.out.println("eating");
    }
}
