/** What the kitchen brings along, for you to use and not to change; start at {@link cancelorder.provided.Kitchen}. */
package cancelorder.provided;
