package cases;

class TextArrivesWhole {
    private String label;

    String label() {
        String found = label;
        if (found == null) {
            synchronized (this) {
                found = label;
                if (found == null) {
                    found = "table " + System.nanoTime();
                    label = found;
                }
            }
        }
        return found;
    }
}
