/** What comes with the menu, for you to use and not to change; start at {@link menucache.provided.Translator}. */
package menucache.provided;
