/** What the restaurant brings along, for you to use and not to change; start at {@link lostorder.provided.Staff}. */
package lostorder.provided;
