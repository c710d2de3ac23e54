/** What the burger place brings along, for you to use and not to change; start at {@link burgers.provided.Kitchen}. */
package burgers.provided;
