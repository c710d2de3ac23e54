package cases;

class InHelper {
    private static int[] tables;

    static int table(int number) {
        if (null == tables) { // !double-checked-locking
            synchronized (InHelper.class) {
                if (null == tables) {
                    int[] made = new int[10];
                    made[3] = 4;
                    tables = made;
                }
            }
        }
        return tables[number];
    }
}
