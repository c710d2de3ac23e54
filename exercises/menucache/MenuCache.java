package menucache;

import menucache.provided.TranslationException;
import menucache.provided.Translator;

/**
 * The translated menu: every page is translated when somebody first asks for it, and then kept.
 *
 * <p>Any number of guests, each in a thread of their own, may call any of the methods at the same time.
 */
public final class MenuCache {
    private final Translator translator;

    /**
     * Opens a menu without a single page.
     *
     * @param translator translates the pages, slowly
     */
    public MenuCache(Translator translator) {
        this.translator = translator;
    }

    /**
     * The page about a dish: at once if there is one, at the end of its translation if one is under way, and otherwise
     * at the end of the translation that this call begins.
     *
     * @return what the translator returned for this dish
     * @throws TranslationException the one that the translator threw in the translation waited for, and not another
     *     exception around it; nothing is kept of it, and the next call begins a new translation
     */
    public String page(String dish) {
        // TODO: task 1, then tasks 2 and 3
        throw new UnsupportedOperationException("TODO: page() is still empty; begin with task 1 of the README");
    }

    /**
     * Throws a page away, because the recipe has changed. Returns at once. Whoever asks for the page from now on gets a
     * translation that began after this call.
     *
     * <p>A translation that is under way is not stopped: who waits for it already still gets what it returns or throws.
     * But nobody else does.
     */
    public void forget(String dish) {
        // TODO: task 3
        throw new UnsupportedOperationException("TODO: forget() is still empty; see task 3 of the README");
    }
}
