package cases;

class OneTask {
    private StringBuilder notes;

    void write() {
        new Thread(() -> {
                    if (notes == null) {
                        notes = new StringBuilder();
                    }
                    notes.append("x");
                })
                .start();
    }
}
