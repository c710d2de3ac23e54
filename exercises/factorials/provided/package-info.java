/** What comes with the factorials, for you to use and not to change; start at {@link factorials.provided.Task}. */
package factorials.provided;
