/** What the kitchen brings along, for you to use and not to change; start at {@link kitchenqueue.provided.Kitchen}. */
package kitchenqueue.provided;
