/** What the burger place brings along, for you to use and not to change; start at {@link cashiers.provided.Grill}. */
package cashiers.provided;
