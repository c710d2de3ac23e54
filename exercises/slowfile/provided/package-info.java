/** What the weather station brings along, for you to use and not to change; start at {@link slowfile.provided.Archive}. */
package slowfile.provided;
