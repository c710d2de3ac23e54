package cases;

class Maximum {
    static volatile int longest;

    void served(int minutes) {
        longest = Math.max(longest, minutes); // !volatile-compound
    }
}
