package menucache;

import static dev.makespan.testkit.Expect.expect;

import dev.makespan.testkit.Call;
import dev.makespan.testkit.Exercise;
import dev.makespan.testkit.Explore;
import dev.makespan.testkit.Item;
import dev.makespan.testkit.Kind;
import dev.makespan.testkit.Timeline;
import dev.makespan.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import menucache.provided.TranslationException;
import menucache.provided.Translator;

@Exercise("The translated menu")
class MenuCacheTest {
    @Item(value = "Each page is translated once and then comes at once", task = 1, points = 15, kind = Kind.CORRECTNESS)
    void eachPageIsTranslatedOnce(Timeline timeline) throws Exception {
        var menu = new MenuCache(timeline.record(Translator.class, new SlowTranslator()));
        var pages = List.of(menu.page("soup"), menu.page("cake"), menu.page("soup"));
        Duration took = timeline.now();

        expect("the pages about soup, cake and soup again", pages).toBe(List.of("soup, 1", "cake, 1", "soup, 1"));
        expectTranslated(timeline, "soup", "cake");
        expect("how long the three calls took, one after the other", took)
                .because("a page that is there comes at once")
                .toBe(SOUP.plus(CAKE));
    }

    @Item(
            value = "Who asks for the same page in the meantime waits for the one translation",
            task = 2,
            points = 20,
            kind = Kind.CONCURRENCY)
    void allWaitForTheOneTranslation(Timeline timeline) throws Exception {
        var menu = new MenuCache(timeline.record(Translator.class, new SlowTranslator()));
        var ann = new Guest("Ann", "soup", menu, timeline);
        Thread.sleep(Duration.ofSeconds(30));
        var bob = new Guest("Bob", "soup", menu, timeline);
        Thread.sleep(Duration.ofSeconds(30));
        var cleo = new Guest("Cleo", "soup", menu, timeline);

        for (var guest : List.of(ann, bob, cleo)) {
            guest.expect("soup, 1", SOUP, "all three wait for the translation that Ann's call began");
        }
        expectTranslated(timeline, "soup");
    }

    @Item(value = "Different pages do not wait for each other", task = 2, points = 20, kind = Kind.CONCURRENCY)
    void differentPagesAtTheSameTime(Timeline timeline) throws Exception {
        var menu = new MenuCache(timeline.record(Translator.class, new SlowTranslator()));
        menu.page("tea");
        // The last three names have the same hash code, so that they share a place in every hash table.
        var dishes = List.of("soup", "cake", "AaAa", "BBBB", "AaBB", "AaBB");
        Duration began = timeline.now();
        var guests = dishes.stream()
                .map(dish -> new Guest("the guest who asks for " + dish, dish, menu, timeline))
                .toList();
        Thread.sleep(Duration.ofSeconds(1));
        new Guest("the guest who asks for tea", "tea", menu, timeline)
                .expect("tea, 1", began.plusSeconds(1), "the page is there; what is being translated is another one");

        for (int i = 0; i < dishes.size(); i++) {
            guests.get(i)
                    .expect(
                            dishes.get(i) + ", 1",
                            began.plus(timeFor(dishes.get(i))),
                            "the translation of one page waited for that of another one\n" + timeline.picture());
        }
        timeline.expectOverlap("translate", 5);
    }

    @Item(
            value = "However the threads take turns, no page is translated twice",
            task = 2,
            points = 15,
            kind = Kind.CORRECTNESS)
    @Explore(schedules = 60)
    void noPageTwice(Timeline timeline) throws Exception {
        // Fish takes a while, so that a guest waits for it while other pages come to their end.
        Translator translator = dish -> {
            if (dish.equals("fish")) {
                sleep(FISH);
            }
            return dish + ", translated";
        };
        var menu = new MenuCache(timeline.record(Translator.class, translator));
        var dishes = List.of("fish", "fish", "soup", "soup", "cake", "soup", "AaAa", "BBBB", "cake");
        var guests = dishes.stream()
                .map(dish -> Visitor.named("guest", () -> menu.page(dish)))
                .toList();
        // They ask at the very moment at which the fish is done: schedules differ in which comes first.
        var late = Stream.of("Dan", "Eve")
                .map(name -> Visitor.named(name, () -> {
                    Thread.sleep(FISH);
                    return menu.page("fish");
                }))
                .toList();

        for (int i = 0; i < dishes.size(); i++) {
            expect("the page about " + dishes.get(i), guests.get(i).result()).toBe(dishes.get(i) + ", translated");
        }
        for (var guest : late) {
            expect("the page about fish, asked for at the end of its translation", guest.result())
                    .toBe("fish, translated");
        }
        expectTranslated(timeline, "AaAa", "BBBB", "cake", "fish", "soup");
    }

    @Item(
            value = "A failure reaches all who wait for it, and nothing is kept of it",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void aFailureIsNotKept(Timeline timeline) throws Exception {
        var menu = new MenuCache(timeline.record(Translator.class, new SlowTranslator()));
        var ann = new Guest("Ann", "fish", menu, timeline);
        var bob = new Guest("Bob", "fish", menu, timeline);
        var cleo = new Guest("Cleo", "soup", menu, timeline);

        var why = "who waits for a translation gets what it throws, at that moment and with nothing around it";
        ann.expect(NO_WORD, FISH, why);
        bob.expect(NO_WORD, FISH, why);
        cleo.expect("soup, 1", SOUP, "the failure was another page's");
        expectTranslated(timeline, "fish", "soup");

        Duration again = timeline.now();
        new Guest("Dan, who asks after the failure,", "fish", menu, timeline)
                .expect("fish, 2", again.plus(FISH), "a failure is not kept: the next call begins anew");
        new Guest("Eve, who asks after that,", "fish", menu, timeline)
                .expect("fish, 2", again.plus(FISH), "what came of the second translation is kept");
    }

    @Item(
            value = "What is forgotten is translated anew, whatever comes of older translations",
            task = 3,
            points = 15,
            kind = Kind.ROBUSTNESS)
    void whatIsForgottenIsTranslatedAnew(Timeline timeline) throws Exception {
        var menu = new MenuCache(timeline.record(Translator.class, new SlowTranslator()));
        menu.page("tea");
        Duration began = timeline.now();
        new Guest("the guest who asks for tea again", "tea", menu, timeline)
                .expect("tea, 1", began, "the page is there");
        var oldSoup = new Guest("Ann, who asked for soup before it was forgotten,", "soup", menu, timeline);
        var oldFish = new Guest("Bob, who asked for fish before it was forgotten,", "fish", menu, timeline);
        Thread.sleep(Duration.ofMinutes(1));
        timeline.measure(() -> {
            for (String dish : List.of("soup", "fish", "tea", "ice")) {
                menu.forget(dish);
            }
        });
        var newSoup = new Guest("Cleo, who asks for soup just after,", "soup", menu, timeline);
        var newFish = new Guest("Dan, who asks for fish just after,", "fish", menu, timeline);

        oldSoup.expect("soup, 1", began.plus(SOUP), "who waited before forget() gets the older translation");
        oldFish.expect(NO_WORD, began.plus(FISH), "who waited before forget() gets what the older one throws");
        // Both older translations have come to their end, both newer ones have not.
        var soupTo = new Guest("Eve, who asks for soup after the older one's end,", "soup", menu, timeline);
        var fishTo = new Guest("Finn, who asks for fish after the older one's end,", "fish", menu, timeline);
        var why = "who asks after forget() gets the one translation that began after it";
        Duration anew = began.plusMinutes(1);
        newSoup.expect("soup, 2", anew.plus(SOUP), why);
        soupTo.expect("soup, 2", anew.plus(SOUP), why);
        newFish.expect("fish, 2", anew.plus(FISH), why);
        fishTo.expect("fish, 2", anew.plus(FISH), why);

        expect("how long forget() took, four times", timeline.makespan())
                .because("forget() waited for a translation that was under way")
                .toBe(Duration.ZERO);
        Duration later = timeline.now();
        new Guest("the guest who asks for the soup later", "soup", menu, timeline).expect("soup, 2", later, why);
        new Guest("the guest who asks for the tea later", "tea", menu, timeline)
                .expect("tea, 2", later.plus(TEA), "the page was forgotten");
    }

    private static final String NO_WORD = "TranslationException (no word for it)";

    /** No multiples of anything: whoever looks at fixed intervals comes too late. */
    private static final Duration SOUP = Duration.ofNanos(188_495_559_215L);

    private static final Duration FISH = Duration.ofNanos(163_096_905_529L);
    private static final Duration CAKE = Duration.ofMinutes(4);
    private static final Duration TEA = Duration.ofMinutes(1);

    private static Duration timeFor(String dish) {
        return switch (dish) {
            case "soup" -> SOUP;
            case "cake" -> CAKE;
            case "fish" -> FISH;
            case "AaAa" -> Duration.ofMinutes(5);
            case "BBBB" -> Duration.ofMinutes(6);
            case "AaBB" -> Duration.ofMinutes(7);
            default -> TEA;
        };
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TranslationException("interrupted");
        }
    }

    /** Writes on each page how many times it was begun. The first one about fish comes to nothing. */
    private static final class SlowTranslator implements Translator {
        private final Map<String, Integer> begun = new ConcurrentHashMap<>();

        @Override
        public String translate(String dish) {
            int time = begun.merge(dish, 1, Integer::sum);
            sleep(timeFor(dish));
            if (dish.equals("fish") && time == 1) {
                throw new TranslationException("no word for it");
            }
            return dish + ", " + time;
        }
    }

    /** Somebody in a thread of their own who asks for a page, of whom it is known what they get, and when. */
    private static final class Guest {
        private record Answer(String page, Duration at) {}

        private final String name;
        private final Visitor<Answer> visit;

        Guest(String name, String dish, MenuCache menu, Timeline timeline) {
            this.name = name;
            visit = Visitor.named(name, () -> new Answer(ask(dish, menu), timeline.now()));
        }

        private static String ask(String dish, MenuCache menu) {
            try {
                return menu.page(dish);
            } catch (TranslationException e) {
                return inWords(e);
            } catch (RuntimeException e) {
                if (e.getCause() instanceof TranslationException inside) {
                    return e.getClass().getSimpleName() + " around a " + inWords(inside);
                }
                throw e;
            }
        }

        private static String inWords(TranslationException e) {
            return e.getClass().getSimpleName() + " (" + e.getMessage() + ")";
        }

        void expect(String page, Duration at, String because) throws Exception {
            Answer answer = visit.result();
            check("what " + name + " gets", answer.page, page, because);
            check("the moment at which " + name + " gets it", answer.at, at, because);
        }
    }

    private static void check(String what, Object actual, Object expected, String because) {
        expect(what, actual).because(because).toBe(expected);
    }

    private static void expectTranslated(Timeline timeline, String... dishes) {
        var calls = timeline.of("translate");
        expect("what was translated", calls.stream().map(Call::detail).sorted().toList())
                .because("each page is translated once")
                .lookAt(calls.isEmpty() ? null : calls.getLast())
                .toBe(Stream.of(dishes).sorted().toList());
    }
}
