/** What the hotel brings along, for you to use and not to change; start at {@link neverawaited.provided.Slip}. */
package neverawaited.provided;
