package cases;

class ClassLiteral {
    private static int made;

    void count() {
        synchronized (ClassLiteral.class) {
            made++;
        }
    }

    void countToo() {
        synchronized (this) {
            System.out.println(made); // !inconsistent-lock:informative
        }
    }
}
