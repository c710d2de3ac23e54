package cases;

class OtherFieldInside {
    private String guest;
    private StringBuilder log;

    void serve(String name) {
        if (name != null) {
            synchronized (this) {
                if (log == null) {
                    log = new StringBuilder();
                }
                guest = name;
                log.append(guest);
            }
        }
    }
}
