/** The house and the brooms, for you to use and not to change; start at {@link bighouse.provided.Place}. */
package bighouse.provided;
