package cases;

import cases.provided.Handler;
import cases.provided.Loop;

class OtherMethodsOfThatName {
    static class Index {
        String find(String parcel) {
            return parcel;
        }

        String join() {
            return "joined";
        }

        void handle(String request) {
            sleep();
        }

        private static void sleep() {
            System.out.println("zzz");
        }
    }

    void open(Loop loop, Index index) {
        loop.onRequest(request -> loop.reply(request, index.find(request) + index.join()));
        loop.onRequest(index::handle);
        Handler handler = request -> Index.sleep();
        loop.onRequest(handler);
    }
}
