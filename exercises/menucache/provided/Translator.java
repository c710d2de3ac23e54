package menucache.provided;

/** Translates the menu. It is slow, and works on as many dishes at the same time as it has callers. */
@FunctionalInterface
public interface Translator {
    /**
     * Translates the page about one dish. The calling thread is blocked until it is done, which takes minutes.
     *
     * @return the page, never null
     * @throws TranslationException if there is no word for it today; that, too, may turn out only after minutes
     */
    String translate(String dish);
}
