package cases;

class StarterAddsToo {
    String write() throws InterruptedException {
        var menu = new StringBuilder();
        Thread cook = Thread.ofVirtual().unstarted(() -> menu.append("soup")); // !shared-mutation
        cook.start();
        menu.append("salad");
        cook.join();
        return menu.toString();
    }
}
