/** What comes with the speakers, for you to use and not to change; start at {@link sayafter.provided.Line}. */
package sayafter.provided;
