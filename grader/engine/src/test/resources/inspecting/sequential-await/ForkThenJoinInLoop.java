package cases;

import java.util.List;
import java.util.concurrent.RecursiveTask;

class ForkThenJoinInLoop {
    static class Count extends RecursiveTask<Integer> {
        private final String word;

        Count(String word) {
            this.word = word;
        }

        @Override
        protected Integer compute() {
            return word.length();
        }
    }

    int count(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += new Count(word).fork().join(); // !sequential-await
        }
        for (String word : words) {
            var count = new Count(word);
            count.fork();
            letters += count.join(); // !sequential-await
        }
        return letters;
    }
}
