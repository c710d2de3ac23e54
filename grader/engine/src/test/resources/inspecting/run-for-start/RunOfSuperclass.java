package cases;

class RunOfSuperclass {
    static class Cook extends Thread {
        Cook(Runnable recipe) {
            super(recipe);
        }

        @Override
        public void run() {
            System.out.println("washes hands");
            super.run();
        }

        void rehearse() {
            run();
            this.run();
        }
    }
}
