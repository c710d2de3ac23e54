/** What the lighthouse brings along, for you to use and not to change; start at {@link ticks.provided.Lamp}. */
package ticks.provided;
